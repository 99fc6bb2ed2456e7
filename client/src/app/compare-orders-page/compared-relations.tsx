import { Link } from "react-router";
import { OrderLink } from "../../components/order-link.tsx";
import { RelationList } from "../../features/relations/relation-list.tsx";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { plural } from "../../lib/day.ts";
import type { ComparedOrder } from "./compare-orders-query.ts";

/** What two orders did to each other, and the orders that both of them touch. */
export function ComparedRelations({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  const ofOne = one.relations.nodes.filter(isBetweenOrders);
  const direct = ofOne.filter(({ from, to }) => from.number === other.number || to.number === other.number);
  const partners = (order: ComparedOrder) =>
    order.relations.nodes
      .filter(isBetweenOrders)
      .map(({ from, to }) => (from.number === order.number ? to.number : from.number));
  const theirs = new Set(partners(other));
  const shared = [...new Set(partners(one))].filter((number) => theirs.has(number));
  return (
    <>
      {direct.length > 0 ? (
        <RelationList number={one.number} relations={direct} />
      ) : (
        <p className="quiet">No relation between the two is recorded. That is not proof that there is none.</p>
      )}
      <p className="mt4">
        EO&nbsp;{one.number} has {plural(one.relations.totalCount, "relation")}, EO&nbsp;{other.number}{" "}
        {plural(other.relations.totalCount, "relation")}.{" "}
        <Link to={`/explore?question=paths&number=${one.number}&to=${other.number}`}>Paths between the two</Link>
      </p>
      {shared.length > 0 && (
        <p className="mt2">
          Both have a relation to{" "}
          {shared.map((number, index) => (
            <span key={number}>
              {index > 0 && ", "}
              <OrderLink number={number} />
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
