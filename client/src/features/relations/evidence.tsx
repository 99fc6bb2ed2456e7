import { plural } from "../../lib/day.ts";
import type { RelationItemRelation } from "./relation-item.tsx";

type Assertion = RelationItemRelation["assertions"][number];

/** The words that prove a relation: the text's before a note's, the others on request, each with its place. */
export function Evidence({ relation }: { relation: RelationItemRelation }) {
  const { assertions, from, to } = relation;
  const distinct = assertions.filter(
    (one, index) => assertions.findIndex(({ quote }) => quote === one.quote) === index,
  );
  const [first, ...others] = distinct.sort((a, b) => Number(b.source === "TEXT") - Number(a.source === "TEXT"));
  const quoteOf = (assertion: Assertion) => (
    <Quotation
      key={assertion.quote}
      assertion={assertion}
      named={assertion.sourceNumber === to.number ? from.number : to.number}
    />
  );
  return (
    <div>
      {first && quoteOf(first)}
      {others.length > 0 && (
        <details className="words">
          <summary>{plural(others.length, "more source")}</summary>
          <div className="stack">{others.map(quoteOf)}</div>
        </details>
      )}
    </div>
  );
}

/** One source's words, those that name the other order marked. */
function Quotation({ assertion, named }: { assertion: Assertion; named: string }) {
  return (
    <blockquote className="evidence">
      <p>
        “<Marked quote={assertion.quote} number={named} />”
      </p>
      <cite>{placeOf(assertion)}</cite>
    </blockquote>
  );
}

function placeOf({ sourceNumber, source, where }: Assertion): string {
  if (source === "NOTE") return `Disposition note of EO\u00a0${sourceNumber}`;
  return `EO\u00a0${sourceNumber}${where ? `, ${where}` : ""}`;
}

/** Marks the words that name an order; the quotation itself is never changed. */
function Marked({ quote, number }: { quote: string; number: string }) {
  const match = new RegExp(
    `(?:Executive Order|E\\.?O\\.?)(?: No\\.)? ${number}(?!\\d)(?: of [A-Z][a-z]+ \\d{1,2}, \\d{4})?`,
  ).exec(quote);
  if (!match) return quote;
  const end = match.index + match[0].length;
  return (
    <>
      {quote.slice(0, match.index)}
      <mark>{match[0]}</mark>
      {quote.slice(end)}
    </>
  );
}
