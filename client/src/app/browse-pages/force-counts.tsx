import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { forceParam } from "@executive-disorder/shared/order-search";
import { Link } from "react-router";
import { LegalForceWord } from "../../components/state-word.tsx";
import { formatCount } from "../../lib/day.ts";

interface Props {
  counts: readonly { legalForce: LegalForce; count: number }[];
  /** Address of the list of all these orders, with a query. */
  address: string;
}

/** How many orders are in each state, each count the way to them. */
export function ForceCounts({ counts, address }: Props) {
  return (
    <ul className="lines force-counts">
      {counts.map(({ legalForce, count }) => (
        <li key={legalForce}>
          <LegalForceWord legalForce={legalForce} />
          <Link to={`${address}&force=${forceParam(legalForce)}`}>
            {formatCount(count)}
            <span className="vh"> {count === 1 ? "order" : "orders"}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
