import { gql, type TypedDocumentNode } from "@apollo/client";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Mark } from "../../components/mark.tsx";
import type { MarkName } from "../../components/mark-sprite.tsx";
import { OrderLink } from "../../components/order-link.tsx";
import type { RelationItem_relation as Relation } from "../../gql/graphql.ts";
import type { BetweenOrders } from "../../lib/between-orders.ts";
import { relationTone } from "../../lib/legal-force.ts";
import { Evidence } from "./evidence.tsx";
import { relationAct } from "./relation-act.ts";
import { sidesOf } from "./relation-sides.ts";

export const RelationItem_relation: TypedDocumentNode<Relation> = gql`
  fragment RelationItem_relation on Relation {
    kind
    inPart
    from {
      number
      title
      presidentName
      signingDate
    }
    to {
      number
      title
      presidentName
      signingDate
    }
    on
    assertedBy
    agreement
    assertions {
      sourceNumber
      source
      kind
      inPart
      quote
      where
    }
  }
`;

/** What was done to this order shows as the state that it left. */
const STATE_MARKS: Partial<Record<RelationKind, MarkName>> = {
  AMENDS: "f-amended",
  REVOKES: "f-revoked",
  SUPERSEDES: "f-superseded",
  SUSPENDS: "f-suspended",
  TERMINATES: "f-expired",
  NULLIFIES: "f-nullified",
  REINSTATES: "f-reinstated",
};

/** Between two orders; relations to other documents are shown by InstrumentItems. */
export type RelationItemRelation = BetweenOrders<Omit<Relation, " $fragmentName">>;

/** One relation: the act, the other order with who says so, the words. */
export function RelationItem({ number, relation }: { number: string; relation: RelationItemRelation }) {
  const isIncoming = relation.to.number === number;
  const other = isIncoming ? relation.from : relation.to;
  return (
    <div className="rel" data-tone={relationTone(relation)}>
      <p className="rel__verb">
        <Mark name={(isIncoming && STATE_MARKS[relation.kind]) || (`r-${relation.kind.toLowerCase()}` as MarkName)} />
        {relationAct(number, relation)}
      </p>
      <div>
        <p className="ordref">
          <b>
            <OrderLink number={other.number} />
          </b>{" "}
          {other.title ?? <span className="muted">not in our record</span>}
        </p>
        <ul className="sides">
          {sidesOf(relation).map(({ saysSo, sentence }) => (
            <li key={sentence} data-says={saysSo ? "yes" : "no"}>
              {sentence}
            </li>
          ))}
        </ul>
        {relation.agreement === "DISPUTED" && (
          <p className="mt2">
            <span className="flag">
              <Mark name="v-stale" />
              Sources disagree
            </span>
          </p>
        )}
      </div>
      <Evidence relation={relation} />
    </div>
  );
}
