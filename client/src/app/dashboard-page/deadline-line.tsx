import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import type { Dashboard } from "../../features/tracking/tracking-queries.ts";

/** Deadlines of tracked orders along a line, the earliest first; what has passed says so. */
export function DeadlineLine({ deadlines }: { deadlines: NonNullable<Dashboard["deadlines"]> }) {
  return (
    <section aria-labelledby="due-h">
      <h2 id="due-h">Deadlines</h2>
      {deadlines.length === 0 ? (
        <p className="muted">None within a year that a text of your orders sets on a day.</p>
      ) : (
        <ol className="dash__due">
          {deadlines.map(({ number, dueDate, duty, actor, hasPassed, title }) => (
            <li key={`${number} ${dueDate} ${duty}`} data-passed={hasPassed ?? false}>
              <p>
                {dueDate && <Day day={dueDate} short />}
                {hasPassed && <span className="muted"> passed</span>}
              </p>
              <div>
                <p>{[actor, duty].filter(Boolean).join(": ")}</p>
                <p className="hint">
                  <Link to={`/orders/${number}#deadlines`}>
                    EO {number}
                    <span className="vh">, {title}</span>
                  </Link>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
