import { actOf, type Step, StepSource } from "./status-sentence.tsx";

/** Every recorded change that led to the status, oldest first. */
export function StatusPath({ path }: { path: readonly Step[] }) {
  return (
    <details className="banner__path">
      <summary>{path.length} recorded changes</summary>
      <ol className="mt2">
        {path.map((step) => (
          <li key={`${step.order?.number ?? step.instrument?.citation} ${step.kind} ${step.inPart}`}>
            {actOf(step)} by <StepSource step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}
