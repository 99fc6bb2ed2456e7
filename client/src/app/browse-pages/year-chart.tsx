import { everyYear } from "@executive-disorder/shared/browse-kinds";
import { Link } from "react-router";
import { formatCount, plural } from "../../lib/day.ts";

interface Props {
  years: readonly { year: number; count: number }[];
  /** Address of the list of a year's orders. */
  address: (year: number) => string;
}

/** Height of the drawing in its own units; a bar takes ten in width. */
const HEIGHT = 100;

/** Orders by year as bars; the same numbers stand in a table below it. */
export function YearChart({ years, address }: Props) {
  const bars = everyYear(years);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return <p className="quiet">No day of signing is in the record.</p>;
  const most = bars.reduce((one, other) => (other.count > one.count ? other : one));
  const words = `${first === last ? `${first.year}` : `${first.year} to ${last.year}`}; most in ${most.year}, ${plural(most.count, "order")}`;
  return (
    <figure className="years">
      <svg
        role="img"
        aria-label={`Orders by year, ${words}.`}
        viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        style={{ maxWidth: `${bars.length * 3}rem` }}
      >
        {bars.map(({ year, count }, at) => (
          <rect
            key={year}
            x={at * 10 + 1}
            width={8}
            y={HEIGHT - (count / most.count) * HEIGHT}
            height={(count / most.count) * HEIGHT}
          />
        ))}
      </svg>
      <figcaption>{words}</figcaption>
      <details>
        <summary>The numbers</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th className="num" scope="col">
                Orders
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{count > 0 ? <Link to={address(year)}>{year}</Link> : year}</th>
                <td className="num">{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
