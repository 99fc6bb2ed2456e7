import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { Day } from "../../components/day.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { formatDay, plural } from "../../lib/day.ts";
import { shorten } from "./brief-order.ts";
import type { BriefedOrder } from "./load-briefing.ts";

interface Props {
  name: string;
  asOf: string | null;
  total: number;
  orders: readonly BriefedOrder[];
  /** Null for the base text. */
  personaName: string | null;
  /** Whether a persona's texts were asked for. */
  isAsked: boolean;
  isOwn: boolean;
}

/** Orders that a cover names one by one; of more it counts how they stand. */
const NAMED = 18;

/** The first page: which list, how many orders, as of when, in whose words, and how they stand. */
export function BriefingCover({ name, asOf, total, orders, personaName, isAsked, isOwn }: Props) {
  const forces = LEGAL_FORCES.map((force) => ({
    force,
    count: orders.filter(({ order }) => order.legalForce === force).length,
  })).filter(({ count }) => count > 0);
  return (
    <section className="page leaf briefing__page briefing__cover" aria-label="Cover">
      <p className="margin asof">
        {asOf && (
          <>
            <strong>As of</strong> <Day day={asOf} />
          </>
        )}
      </p>
      <div>
        <p className="briefing__kind">{isOwn ? "Briefing" : "Briefing from a shared list"}</p>
        <h1>{name}</h1>
        <p className="briefing__lead">
          {plural(total, "executive order")}, {wordsFor(personaName, isAsked)}.
        </p>
        {orders.length < total && (
          <p className="error briefing__part">
            Only the first {orders.length} of {total} orders are here.
          </p>
        )}
        <table className="briefing__forces">
          <caption>How they stand, as far as recorded</caption>
          <tbody>
            {forces.map(({ force, count }) => (
              <tr key={force}>
                <td>{count}</td>
                <th scope="row">
                  <LegalForceWord legalForce={force} />
                </th>
              </tr>
            ))}
          </tbody>
        </table>
        {total > 0 && total <= NAMED && (
          <ol className="briefing__names" aria-label="Orders of this briefing">
            {orders.map(({ order }) => (
              <li key={order.number}>
                <b>{order.number}</b>
                <span>{shorten(order.title, 110)}</span>
              </li>
            ))}
          </ol>
        )}
        <p className="hint briefing__made">
          From {window.location.host}, printed on {formatDay(new Date().toISOString())}. “No recorded change” says that
          the record has none, not that an order certainly stands. Each page tells the day of its own status.
        </p>
      </div>
    </section>
  );
}

function wordsFor(personaName: string | null, isAsked: boolean): string {
  if (personaName) return `in the words for ${personaName.toLowerCase()} where those are written`;
  return isAsked ? "in the base text: none of its texts is open to you in these words" : "in the base text";
}
