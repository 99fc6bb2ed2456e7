import { Link } from "react-router";
import { Said } from "../../components/said.tsx";
import "../../styles/account.css";
import "../../styles/tracking.css";
import { TrackProblem } from "./track-problem.tsx";
import { useTracking } from "./use-tracking.ts";

/**
 * Whether the reader tracks this order, and the one gesture that changes it in their first list; the others stand in a disclosure
 * beside it. What was done can be undone in place.
 */
export function TrackControl({ number }: { number: string }) {
  const { isKnown, places, changing, done, problem, toggle } = useTracking(number);
  if (!isKnown) return null;
  const [first, ...others] = places;
  if (!first) return null;
  const among = others.filter(({ hasOrder }) => hasOrder);
  return (
    <section className="stack" aria-label="Tracking">
      <div className="row">
        {first.hasOrder ? (
          <>
            <span>
              Tracked in <Link to="/lists">{first.name}</Link>
            </span>
            <button
              className="btn btn--small"
              type="button"
              aria-disabled={changing !== null}
              onClick={() => toggle(first)}
            >
              Remove<span className="vh"> from {first.name}</span>
            </button>
          </>
        ) : (
          <button className="btn" type="button" aria-disabled={changing !== null} onClick={() => toggle(first)}>
            {among.length > 0 ? `Track in ${first.name} too` : "Track this order"}
          </button>
        )}
      </div>
      {others.length > 0 && (
        <details className="track__others">
          <summary>
            Other lists
            {among.length > 0 && <span className="muted">: in {among.map(({ name }) => name).join(", ")}</span>}
          </summary>
          <fieldset>
            <legend className="vh">Other lists with this order</legend>
            {others.map((place) => (
              <label className="check" key={place.id}>
                <input
                  type="checkbox"
                  // While it is on its way, as it will be.
                  checked={changing?.id === place.id ? !place.hasOrder : place.hasOrder}
                  aria-disabled={changing !== null}
                  onChange={() => toggle(place)}
                />
                <span className="breakable">{place.name}</span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
      {done && (
        <Said key={done.at}>
          {done.words}{" "}
          <button className="linkish" type="button" onClick={() => void done.undo()}>
            Undo
          </button>
        </Said>
      )}
      {problem && <TrackProblem key={problem.at} {...problem} />}
    </section>
  );
}
