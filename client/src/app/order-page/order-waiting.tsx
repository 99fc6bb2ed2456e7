import { Waiting } from "../../components/waiting.tsx";

/** The shape of an order's page while its answer is on the way. */
export function OrderWaiting({ number }: { number: string }) {
  return (
    <div className="page leaf pagehead">
      <p className="margin number" aria-hidden="true">
        {number}
      </p>
      <Waiting label={`Loading Executive Order ${number}`} lines={8} />
    </div>
  );
}
