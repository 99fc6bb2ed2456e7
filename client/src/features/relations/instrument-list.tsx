import { gql, type TypedDocumentNode } from "@apollo/client";
import { RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { Mark } from "../../components/mark.tsx";
import type { MarkName } from "../../components/mark-sprite.tsx";
import type { InstrumentList_relation as Relation } from "../../gql/graphql.ts";
import { relationTone } from "../../lib/legal-force.ts";

export const InstrumentList_relation: TypedDocumentNode<Relation> = gql`
  fragment InstrumentList_relation on Relation {
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
      quote
    }
  }
`;

type InstrumentRelation = Omit<Relation, " $fragmentName">;

/** What the order's note says of proclamations, laws and other documents. */
export function InstrumentList({ relations }: { relations: readonly InstrumentRelation[] }) {
  if (relations.length === 0) return null;
  return (
    <div className="relgroup">
      <h3 className="relgroup__title">Other documents</h3>
      {relations.map((relation) => (
        <InstrumentItem
          key={`${relation.kind} ${relation.from ? "to" : "from"} ${relation.instrument?.kind} ${relation.instrument?.citation}`}
          relation={relation}
        />
      ))}
    </div>
  );
}

function InstrumentItem({ relation }: { relation: InstrumentRelation }) {
  const { kind, inPart, from, instrument, assertions } = relation;
  const { active, passive } = RELATION_LABELS[kind];
  const part = inPart ? " in part" : "";
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
        {assertions.map(({ sourceNumber, quote }) => (
          <blockquote className="evidence" key={quote}>
            <p>“{quote}”</p>
            <cite>Disposition note of EO&nbsp;{sourceNumber}</cite>
          </blockquote>
        ))}
      </div>
    </div>
  );
}
