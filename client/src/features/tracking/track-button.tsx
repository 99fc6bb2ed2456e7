import { Star } from "lucide-react";
import { Link } from "react-router";
import { plural } from "../../lib/day.ts";
import "../../styles/account.css";
import "../../styles/tracking.css";
import { TrackProblem } from "./track-problem.tsx";
import { useTracking } from "./use-tracking.ts";

/** The gesture of TrackControl in one line of a list of orders. An order in several lists is changed on its own page. */
export function TrackButton({ number }: { number: string }) {
  const { isKnown, places, changing, done, problem, toggle } = useTracking(number);
  const [first] = places;
  if (!isKnown || !first) return null;
  const among = places.filter(({ hasOrder }) => hasOrder);
  const place = among[0] ?? first;
  const isTracked = among.length > 0;
  return (
    <span className="track" data-tracked={isTracked}>
      {among.length > 1 ? (
        <Link className="track__button" to={`/orders/${number}`}>
          <Star className="i" aria-hidden="true" />
          In {plural(among.length, "list")}
        </Link>
      ) : (
        <button
          className="track__button"
          type="button"
          aria-disabled={changing !== null}
          onClick={() => toggle(place)}
          title={isTracked ? `Take it out of ${place.name}` : `Track it in ${place.name}`}
        >
          <Star className="i" aria-hidden="true" />
          {isTracked ? "Tracked" : "Track"}
          <span className="vh">
            {isTracked ? `: take EO ${number} out of ${place.name}` : ` EO ${number} in ${place.name}`}
          </span>
        </button>
      )}
      <span role="status">
        {done && (
          <>
            {done.words}{" "}
            <button className="linkish" type="button" onClick={() => void done.undo()}>
              Undo<span className="vh">, EO {number}</span>
            </button>
          </>
        )}
      </span>
      {problem && <TrackProblem key={problem.at} {...problem} />}
    </span>
  );
}
