import type { ReactNode } from "react";
import { Link } from "react-router";
import { usePageTitle } from "../../lib/page-title.ts";

interface Props {
  number: string;
  /** Null while it is not known. */
  title: string | null;
  /** The readers whose texts stand there: "Litigators". */
  readers?: readonly string[];
  children: ReactNode;
}

const LIST = new Intl.ListFormat("en-US", { type: "conjunction" });

/** The head of a comparison, with the way back to the order. */
export function CompareHead({ number, title, readers = [], children }: Props) {
  usePageTitle(`EO ${number} in several readers’ words`);
  return (
    <div className="page leaf pagehead">
      <p className="margin" aria-hidden="true">
        <span className="number">{number}</span>
        <span className="kind">Executive Order</span>
      </p>
      <div>
        <h1>
          <span className="vh">Executive Order {number}: </span>
          {title ?? "In several readers’ words"}
        </h1>
        {readers.length > 0 && <p>In the words for {LIST.format(readers)}.</p>}
        <p>
          <Link to={`/orders/${number}`}>Back to the order</Link>
        </p>
        <div className="mt4">{children}</div>
      </div>
    </div>
  );
}
