import { Link } from "react-router";

/** "EO 14148", linked to its page. */
export function OrderLink({ number }: { number: string }) {
  return (
    <Link className="nowrap" to={`/orders/${number}`}>
      EO&nbsp;{number}
    </Link>
  );
}
