import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { officialUrl } from "../../lib/official-url.ts";
import type { TextOrder } from "./order-text-query.ts";

/** Whose text it is, whether it stands, and where we have it from. */
export function TextHead({ order }: { order: TextOrder }) {
  const { number, title, signingDate, legalForce, officialText } = order;
  return (
    <header className="page leaf pagehead">
      <p className="margin" aria-hidden="true">
        <span className="number">{number}</span>
        <span className="kind">Executive Order</span>
      </p>
      <div>
        <h1 className="title">
          <span className="vh">Text of Executive Order {number}: </span>
          {title}
        </h1>
        <p className="row mt4">
          <LegalForceWord legalForce={legalForce} />
          {signingDate && (
            <span>
              Signed <Day day={signingDate} />
            </span>
          )}
          <Link to={`/orders/${number}`}>What it does, and whether it stands</Link>
        </p>
        {officialText && <Origin text={officialText} />}
        <OfficialLinks order={order} />
      </div>
    </header>
  );
}

function Origin({ text }: { text: NonNullable<TextOrder["officialText"]> }) {
  const { format, source, asOf, warnings } = text;
  return (
    <div className="hint mt3">
      <p>
        The text as signed, from {source}
        {format === "XML" ? ", marked up by the Federal Register" : ", its structure read from the layout"}, as of{" "}
        <Day day={asOf} />. Later amendments are not worked in. Only the official edition is authentic.
      </p>
      {warnings.length > 0 && (
        <details>
          <summary>What was doubtful about reading it</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OfficialLinks({ order }: { order: TextOrder }) {
  const [html, pdf] = [officialUrl(order.htmlUrl), officialUrl(order.pdfUrl)];
  if (!html && !pdf) return null;
  return (
    <p className="row hint mt2">
      Official text:
      {html && <a href={html}>Federal Register</a>}
      {pdf && <a href={pdf}>PDF</a>}
    </p>
  );
}
