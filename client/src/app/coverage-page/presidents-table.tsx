import { Link } from "react-router";
import { formatCount } from "../../lib/day.ts";
import type { Coverage } from "./coverage-query.ts";

/** What is held of each president's orders. */
export function PresidentsTable({ rows }: { rows: Coverage["presidents"] }) {
  if (rows.length === 0) return <p className="empty">No order is held yet.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="scroll" aria-label="Orders held, by president" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">President</th>
            {["Held", "Notes read", "Text", "Analysis"].map((name) => (
              <th className="num" scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ president, held, notesRead, withText, withAnalysis }) => (
            <tr key={president?.slug ?? ""}>
              <th scope="row">
                {president ? <Link to={`/presidents/${president.slug}`}>{president.name}</Link> : "No president named"}
              </th>
              <td className="num">{formatCount(held)}</td>
              <td className="num">{formatCount(notesRead)}</td>
              <td className="num">{formatCount(withText)}</td>
              <td className="num">{formatCount(withAnalysis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
