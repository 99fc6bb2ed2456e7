import { Link } from "react-router";
import { LegalForceWord, Segment } from "../../components/state-word.tsx";
import { PersonaWords } from "../../features/tracking/persona-words.tsx";
import { TrackButton } from "../../features/tracking/track-button.tsx";
import type { DashboardChange, DashboardGroup } from "../../features/tracking/tracking-queries.ts";
import { formatCount, formatMoment, plural } from "../../lib/day.ts";

interface Props {
  groups: readonly DashboardGroup[];
  personaName: string | null;
}

/** What came at once stands together; of a large import the first orders, and how many more there are. */
export function ChangeGroups({ groups, personaName }: Props) {
  return groups.map((group) => {
    const changes = group.changes ?? [];
    const more = (group.orderCount ?? 0) - changes.length;
    return (
      <section key={group.id} className="dash__group" aria-label={group.at ? formatMoment(group.at) : "Changes"}>
        <p className="hint">
          {group.at && formatMoment(group.at)}
          {(group.orderCount ?? 0) > 1 && `: ${plural(group.orderCount ?? 0, "order")}`}
        </p>
        <ol className="dash__changes">
          {changes.map((change) => (
            <Change key={change.order?.number} change={change} personaName={personaName} />
          ))}
        </ol>
        {more > 0 && (
          <p className="muted">
            And {plural(more, "more order")}. A filter above narrows them down; tracked ones are marked “Changed” below.
          </p>
        )}
      </section>
    );
  });
}

function Change({ change, personaName }: { change: DashboardChange; personaName: string | null }) {
  const { order, legalForce, events, eventCount, meaning, reason } = change;
  if (!order) return null;
  const shown = events ?? [];
  const more = (eventCount ?? 0) - shown.length;
  return (
    <li>
      {legalForce && <Segment legalForce={legalForce} />}
      <h3>
        <Link to={`/orders/${order.number}`}>
          <span className="dash__number">EO {order.number}</span> {order.title}
        </Link>
      </h3>
      <p className="meta">
        {legalForce && <LegalForceWord legalForce={legalForce} />}
        {reason === "FOLLOWED" && (
          <>
            <span className="muted">New, and you follow its subject</span>
            <TrackButton number={order.number} />
          </>
        )}
      </p>
      <div className="dash__two">
        <div>
          <h4>What changed</h4>
          <ul>
            {shown.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
            {more > 0 && <li className="muted">And {formatCount(more)} more.</li>}
          </ul>
        </div>
        <div>
          <h4>What it means for you</h4>
          <PersonaWords meaning={meaning ?? null} personaName={personaName} />
        </div>
      </div>
    </li>
  );
}
