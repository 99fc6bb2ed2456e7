import { type ComparedFact, compareFacts, listWords } from "@executive-disorder/shared/compare-orders";
import { OrderLink } from "../../components/order-link.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { formatDay } from "../../lib/day.ts";
import type { ComparedOrder } from "./compare-orders-query.ts";

/** The facts of two orders in two columns; what is the same steps back, and lists say what is in both. */
export function ComparedFacts({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  return (
    <table className="table orders2__facts">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">Fact</span>
          </th>
          {[one, other].map(({ number }) => (
            <th key={number} scope="col">
              <OrderLink number={number} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compareFacts(one, other, formatDay).map((fact) => (
          <tr key={fact.key} data-same={fact.isSame || undefined}>
            <th scope="row">
              {fact.name}
              {fact.isSame && <span className="table__sub">the same</span>}
            </th>
            <td data-label={`EO ${one.number}`}>
              <FactCell fact={fact} order={one} mine={fact.one} theirs={fact.other} />
            </td>
            <td data-label={`EO ${other.number}`}>
              <FactCell fact={fact} order={other} mine={fact.other} theirs={fact.one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  fact: ComparedFact;
  order: ComparedOrder;
  mine: readonly string[];
  theirs: readonly string[];
}

function FactCell({ fact, order, mine, theirs }: CellProps) {
  if (fact.key === "legalForce") return <LegalForceWord legalForce={order.legalForce} />;
  if (!fact.isList) return <span>{mine[0]}</span>;
  return listWords(mine, theirs).map(({ label, items }) => (
    <span className="orders2__list" key={label}>
      {label && <span className="quiet">{label}: </span>}
      {items}
    </span>
  ));
}
