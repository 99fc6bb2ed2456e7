import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { Link } from "react-router";
import { setProse } from "../../lib/typography.ts";

/** The parts of the order, or other sources, that a paragraph rests on. A part of another order leads to that order. */
export function Cites({ cites }: { cites: readonly string[] }) {
  return cites.map((cite, index) => (
    <span key={cite}>
      {" "}
      <Cite cite={cite} />
      {index < cites.length - 1 && <span className="cite-ref">;</span>}
    </span>
  ));
}

function Cite({ cite }: { cite: string }) {
  const written = /^(?:EO|E\.O\.|Executive Order) [\d,]+(?:-[A-Z])?/.exec(cite)?.[0];
  const number = written ? parseOrderNumber(written) : null;
  if (!number) return <span className="cite-ref">{setProse(cite)}</span>;
  return (
    <Link className="cite-ref" to={`/orders/${number}`}>
      {setProse(cite)}
    </Link>
  );
}
