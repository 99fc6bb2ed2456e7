import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { ExportLinks } from "../../components/export-links.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { RelationsPanel_order as Order } from "../../gql/graphql.ts";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatCount } from "../../lib/day.ts";
import { InstrumentList, InstrumentList_relation } from "./instrument-list.tsx";
import { MoreRelations } from "./more-relations.tsx";
import { RelationItem_relation } from "./relation-item.tsx";
import { RelationList } from "./relation-list.tsx";

export const RelationsPanel_order: TypedDocumentNode<Order> = gql`
  fragment RelationsPanel_order on Order {
    number
    relations(first: 20) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...RelationItem_relation @unmask
      }
    }
    instruments: relations(first: 100, partners: INSTRUMENTS) {
      totalCount
      nodes {
        ...InstrumentList_relation @unmask
      }
    }
  }
  ${RelationItem_relation}
  ${InstrumentList_relation}
`;

/** What this order did to others and others did to it, with the words that prove it and who says so. */
export function RelationsPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({
    fragment: RelationsPanel_order,
    fragmentName: "RelationsPanel_order",
    from: order,
  });
  if (!complete) return null;
  const { number, relations, instruments } = data;
  const { totalCount, pageInfo } = relations;
  const nodes = relations.nodes.filter(isBetweenOrders);
  const disputed = nodes.filter(({ agreement }) => agreement === "DISPUTED").length;
  const note = totalCount > 0 && (
    <span className="prov">
      {formatCount(totalCount)} recorded{disputed > 0 && `, ${disputed} where the sources disagree`}
    </span>
  );
  return (
    <SideSection id="relations" heading="Relations" note={note}>
      {totalCount === 0 && (
        <p className="quiet">No relation to another order is recorded. That is not proof that there is none.</p>
      )}
      <RelationList number={number} relations={nodes} />
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRelations number={number} after={pageInfo.endCursor} shown={nodes.length} total={totalCount} />
      )}
      <InstrumentList relations={instruments.nodes} />
      {instruments.totalCount > instruments.nodes.length && (
        <p className="muted">
          {formatCount(instruments.nodes.length)} of {formatCount(instruments.totalCount)} other documents shown
        </p>
      )}
      {totalCount > 0 && (
        <ExportLinks
          label="Export these relations:"
          files={{ CSV: "relations.csv", JSON: "relations.json", GraphML: "relations.graphml" }}
          query={`number=${number}`}
        />
      )}
    </SideSection>
  );
}
