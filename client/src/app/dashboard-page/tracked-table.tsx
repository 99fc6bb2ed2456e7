import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import type { Dashboard } from "../../features/tracking/tracking-queries.ts";
import { plural } from "../../lib/day.ts";

interface Props {
  tracked: NonNullable<Dashboard["tracked"]>;
  count: number;
}

/** How all tracked orders stand. */
export function TrackedTable({ tracked, count }: Props) {
  return (
    <section className="leaf section" aria-labelledby="tracked-h">
      <div className="margin">
        <h2 className="sidehead" id="tracked-h">
          All tracked
        </h2>
        <p className="hint">{plural(count, "order")}</p>
      </div>
      <div>
        {tracked.length === 0 ? (
          <p className="muted">No tracked order within these filters.</p>
        ) : (
          <table className="dash__table">
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col">Title</th>
                <th scope="col">Legal force</th>
                <th scope="col">Next deadline</th>
              </tr>
            </thead>
            <tbody>
              {tracked.map(({ order, legalForce, nextDueDate, isChanged }) =>
                order ? (
                  <tr key={order.number}>
                    <th scope="row">
                      <Link to={`/orders/${order.number}`}>{order.number}</Link>
                    </th>
                    <td>
                      {order.title}
                      {isChanged && <span className="tag">Changed</span>}
                    </td>
                    <td>{legalForce && <LegalForceWord legalForce={legalForce} />}</td>
                    <td>{nextDueDate ? <Day day={nextDueDate} short /> : <span className="muted">None known</span>}</td>
                  </tr>
                ) : null,
              )}
            </tbody>
          </table>
        )}
        {count > tracked.length && tracked.length > 0 && (
          <p className="muted">
            The latest {tracked.length} are shown. Choose a list, or a legal force, to see the others.
          </p>
        )}
      </div>
    </section>
  );
}
