import { gql, type TypedDocumentNode } from "@apollo/client";
import { RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { Mark } from "../../components/mark.tsx";
import type { MarkName } from "../../components/mark-sprite.tsx";
import type { InstrumentItem_relation as Relation } from "../../gql/graphql.ts";
import { relationTone } from "../../lib/legal-force.ts";

export const InstrumentItem_relation: TypedDocumentNode<Relation> = gql`
  fragment InstrumentItem_relation on Relation {
    kind
    inPart
    from {
      number
    }
    instrument {
      kind
      citation
    }
    assertions {
      sourceNumber
      source
      quote
      where
    }
  }
`;

type InstrumentRelation = Omit<Relation, " $fragmentName">;

/** Relations to documents that are no numbered executive orders, in the words of the order's note, its text, or theirs. */
export function InstrumentItems({ relations }: { relations: readonly InstrumentRelation[] }) {
  return relations.map((relation) => (
    <InstrumentItem
      key={`${relation.kind} ${relation.from ? "to" : "from"} ${relation.instrument?.kind} ${relation.instrument?.citation}`}
      relation={relation}
    />
  ));
}

function InstrumentItem({ relation }: { relation: InstrumentRelation }) {
  const { kind, inPart, from, instrument, assertions } = relation;
  const { active, passive } = RELATION_LABELS[kind];
  const part = inPart ? " in part" : "";
  // Six memoranda of one day are one name, and a note says it six times.
  const distinct = assertions.filter(
    ({ quote }, index) => assertions.findIndex((other) => other.quote === quote) === index,
  );
  return (
    <div className="rel" data-tone={relationTone(relation)}>
      <p className="rel__verb">
        <Mark name={`r-${kind.toLowerCase()}` as MarkName} />
        {from ? `${active}${part}` : passive.replace(/ by$/, `${part} by`)}
      </p>
      <p className="ordref">
        <b>
          {instrument?.kind === "EXECUTIVE_ORDER_UNNUMBERED" && "Executive order of "}
          {instrument?.citation}
        </b>
      </p>
      <div>
        {distinct.map((assertion) => (
          <blockquote className="evidence" key={assertion.quote}>
            <p>“{assertion.quote}”</p>
            <cite>{placeOf(assertion, instrument?.citation)}</cite>
          </blockquote>
        ))}
      </div>
    </div>
  );
}

function placeOf({ sourceNumber, source, where }: InstrumentRelation["assertions"][number], citation = ""): string {
  if (source === "NOTE") return `Disposition note of EO\u00a0${sourceNumber}`;
  const speaker = source === "INSTRUMENT" ? citation : `EO\u00a0${sourceNumber}`;
  return `${speaker}${where ? `, ${where}` : ""}`;
}
