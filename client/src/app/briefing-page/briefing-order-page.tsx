import { memo } from "react";
import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import { InlineText } from "../../components/inline-text.tsx";
import { LegalForceWord, Segment } from "../../components/state-word.tsx";
import { ProvenanceLine } from "../../features/orders/provenance-line.tsx";
import { plural } from "../../lib/day.ts";
import { setProse } from "../../lib/typography.ts";
import { type BriefPart, briefOrder } from "./brief-order.ts";
import type { BriefingOrder } from "./briefing-query.ts";

interface Props {
  order: BriefingOrder;
  /** The reader's own, where it is to be printed. */
  note: string | null;
  isBase: boolean;
  listName: string;
  asOf: string | null;
}

/** One order on one printed page. On the screen the same words follow one another. */
export const BriefingOrderPage = memo(function BriefingOrderPage({ order, note, isBase, listName, asOf }: Props) {
  const { number, president, signingDate, publicationDate, frCitation, legalForce, status, citations } = order;
  const { title, parts } = briefOrder(order, { isBase, note });
  const address = `${window.location.host}/orders/${number}`;
  return (
    <article className="briefing__page" aria-labelledby={`eo-${number}`}>
      <p className="briefing__running" aria-hidden="true">
        <span>{listName}</span>
        {asOf && (
          <span>
            As of <Day day={asOf} />
          </span>
        )}
      </p>
      <div className="page leaf briefing__head">
        <div className="margin">
          <p className="briefing__number" aria-hidden="true">
            {number}
          </p>
          <p className="briefing__facts">
            {president && <span>{president.name}</span>}
            {signingDate && (
              <span>
                Signed <Day day={signingDate} short />
              </span>
            )}
            {publicationDate && (
              <span>
                Published <Day day={publicationDate} short />
              </span>
            )}
            {frCitation && <span>{frCitation}</span>}
            {status.asOf && (
              <span>
                Status as of <Day day={status.asOf} short />
              </span>
            )}
          </p>
        </div>
        <div>
          <Segment legalForce={legalForce} />
          <h2 id={`eo-${number}`}>
            <Link to={`/orders/${number}`}>
              <span className="vh">EO {number}: </span>
              {title}
            </Link>
          </h2>
          <p className="briefing__status">
            <LegalForceWord legalForce={legalForce} />
            <span>{setProse(status.explanation)}</span>
          </p>
        </div>
      </div>
      {parts.map((part) => (
        <Part key={part.heading} part={part} address={address} />
      ))}
      <p className="page leaf briefing__foot">
        <span className="margin">Cite as</span>
        <span>
          {citations[0]?.text}
          <br />
          <span className="muted">In full at {address}</span>
        </span>
      </p>
    </article>
  );
});

function Part({
  part: { heading, note, provenance, look, rows, left },
  address,
}: {
  part: BriefPart;
  address: string;
}) {
  const isEmpty = rows.length === 0;
  return (
    <section className="page leaf briefing__part" data-look={look}>
      <div className="margin">
        <h3>{heading}</h3>
        {note && !isEmpty && (
          <p className="hint">
            {note}
            {provenance && <ProvenanceLine provenance={provenance} />}
          </p>
        )}
      </div>
      <div>
        {isEmpty ? (
          <p className="muted">{note}</p>
        ) : (
          <ul>
            {rows.map(({ lead, order, text, where }) => (
              <li key={`${lead} ${order} ${text} ${where}`}>
                {lead && <b>{setProse(lead)} </b>}
                <span>
                  {order && <Link to={`/orders/${order}`}>EO&nbsp;{order}</Link>}
                  {look === "lead" || look === "prose" ? <InlineText text={text} /> : text}
                  {where && <span className="briefing__where"> {setProse(where)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {left.count > 0 && (
          <p className="hint">
            {plural(left.count, `${isEmpty ? "" : "more "}${left.noun}`)} at {address}
          </p>
        )}
      </div>
    </section>
  );
}
