import { type ComparedRelation, compareRelations } from "@executive-disorder/shared/compare-orders";
import { Link } from "react-router";
import { OrderLink } from "../../components/order-link.tsx";
import { RelationList } from "../../features/relations/relation-list.tsx";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { plural } from "../../lib/day.ts";
import type { ComparedOrder } from "./compare-orders-query.ts";

const relationsOf = (order: ComparedOrder) => ({
  number: order.number,
  relations: order.relations.nodes.filter(isBetweenOrders),
});

/** What two orders did to each other, and, side by side, what each has to do with other orders. */
export function ComparedRelations({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  const direct = relationsOf(one).relations.filter(
    ({ from, to }) => from.number === other.number || to.number === other.number,
  );
  const rows = compareRelations(relationsOf(one), relationsOf(other));
  const shared = rows.filter((row) => row.one.length > 0 && row.other.length > 0);
  const alone = rows.slice(shared.length);
  const numbers: [string, string] = [one.number, other.number];
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
        <>
          <h3 className="relgroup__title mt4">
            {shared.length === 1 ? "One order" : plural(shared.length, "order")} to which both have a relation
          </h3>
          <RelationsTable rows={shared} numbers={numbers} />
        </>
      )}
      {alone.length > 0 && (
        <details className="words mt4">
          <summary>{plural(alone.length, "order")} to which only one of the two has a relation</summary>
          <RelationsTable rows={alone} numbers={numbers} />
        </details>
      )}
    </>
  );
}

function RelationsTable({ rows, numbers }: { rows: ComparedRelation[]; numbers: [string, string] }) {
  return (
    <table className="table orders2__facts">
      <thead>
        <tr>
          <th scope="col">The other order</th>
          {numbers.map((number) => (
            <th key={number} scope="col">
              EO&nbsp;{number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ partner, one, other }) => (
          <tr key={partner.number}>
            <th scope="row">
              <OrderLink number={partner.number} />
              <span className="table__sub">{partner.title ?? "not in our record"}</span>
            </th>
            {[one, other].map((acts, side) => (
              <td key={numbers[side]} data-label={`EO ${numbers[side]}`}>
                {acts.length > 0 ? acts.join("; ") : <span className="quiet">none recorded</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
