import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { SideSection } from "../../components/side-section.tsx";
import type { RelationsPanel_order as Order } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/day.ts";
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
  }
  ${RelationItem_relation}
`;

/** What this order did to others and others did to it, with the words that prove it and who says so. */
export function RelationsPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({
    fragment: RelationsPanel_order,
    fragmentName: "RelationsPanel_order",
    from: order,
  });
  if (!complete) return null;
  const { number, relations } = data;
  const { nodes, totalCount, pageInfo } = relations;
  const disputed = nodes.filter((relation) => relation.isDisputed).length;
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
    </SideSection>
  );
}
