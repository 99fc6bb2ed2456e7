import type { RelationItemRelation } from "./relation-item.tsx";

type Assertion = RelationItemRelation["assertions"][number];

/** The quoted words of each source, the ones that name the order they act upon marked, and the place where they stand. */
export function Evidence({ relation }: { relation: RelationItemRelation }) {
  const distinct = relation.assertions.filter(
    (assertion, index, all) => all.findIndex((one) => one.quote === assertion.quote) === index,
  );
  return (
    <div className="stack">
      {distinct.map((assertion) => (
        <blockquote className="evidence" key={assertion.quote}>
          <p>
            “
            <Marked
              quote={assertion.quote}
              number={assertion.sourceNumber === relation.to.number ? relation.from.number : relation.to.number}
            />
            ”
          </p>
          <cite>{placeOf(assertion)}</cite>
        </blockquote>
      ))}
    </div>
  );
}

function placeOf({ sourceNumber, source, where }: Assertion): string {
  if (source === "NOTE") return `Disposition note of EO\u00a0${sourceNumber}`;
  return `EO\u00a0${sourceNumber}${where ? `, ${where}` : ""}`;
}

/** Marks the words that name an order; the quotation itself is never changed. */
function Marked({ quote, number }: { quote: string; number: string }) {
  const match = new RegExp(
    `(?:Executive Order|E\\.?O\\.?)(?: No\\.)? ${number}(?: of [A-Z][a-z]+ \\d{1,2}, \\d{4})?`,
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
