import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import { ExportLinks } from "../../components/export-links.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type {
  MoreInstrumentsQuery,
  MoreInstrumentsQueryVariables,
  MoreRelationsQuery,
  MoreRelationsQueryVariables,
  RelationsPanel_order as Order,
} from "../../gql/graphql.ts";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatCount } from "../../lib/day.ts";
import { InstrumentItem_relation, InstrumentItems } from "./instrument-items.tsx";
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
    instruments: relations(first: 20, partners: INSTRUMENTS) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...InstrumentItem_relation @unmask
      }
    }
  }
  ${RelationItem_relation}
  ${InstrumentItem_relation}
`;

const MORE_RELATIONS_QUERY: TypedDocumentNode<MoreRelationsQuery, MoreRelationsQueryVariables> = gql`
  query MoreRelationsQuery($number: String!, $after: String!) {
    order(number: $number) {
      number
      relations(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RelationItem_relation @unmask
        }
      }
    }
  }
  ${RelationItem_relation}
`;

const MORE_INSTRUMENTS_QUERY: TypedDocumentNode<MoreInstrumentsQuery, MoreInstrumentsQueryVariables> = gql`
  query MoreInstrumentsQuery($number: String!, $after: String!) {
    order(number: $number) {
      number
      relations(first: 100, after: $after, partners: INSTRUMENTS) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...InstrumentItem_relation @unmask
        }
      }
    }
  }
  ${InstrumentItem_relation}
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
      <p className="mt4">
        <Link to={`/explore?question=neighbourhood&number=${number}`}>Explore the relations around this order</Link>
        {" · "}
        <Link to={`/compare?orders=${number}`}>Compare it with another order</Link>
      </p>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRelations
          query={MORE_RELATIONS_QUERY}
          number={number}
          after={pageInfo.endCursor}
          shown={nodes.length}
          total={totalCount}
          name="More relations"
        >
          {(more) => <RelationList number={number} relations={more.filter(isBetweenOrders)} />}
        </MoreRelations>
      )}
      <OtherDocuments number={number} instruments={instruments} />
      {totalCount > 0 && (
        <ExportLinks
          label="Export these relations:"
          files={{ CSV: "relations.csv", JSON: "relations.json", GraphML: "relations.graphml" }}
          query={`number=${number}`}
          codebook="relations"
        />
      )}
    </SideSection>
  );
}

/** What is said of proclamations, laws and other documents: by the order's note, its text, or theirs. */
function OtherDocuments({ number, instruments }: { number: string; instruments: Order["instruments"] }) {
  const { nodes, totalCount, pageInfo } = instruments;
  if (nodes.length === 0) return null;
  return (
    <div className="relgroup">
      <h3 className="relgroup__title">Other documents</h3>
      <InstrumentItems relations={nodes} />
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRelations
          query={MORE_INSTRUMENTS_QUERY}
          number={number}
          after={pageInfo.endCursor}
          shown={nodes.length}
          total={totalCount}
          name="More documents"
        >
          {(more) => <InstrumentItems relations={more} />}
        </MoreRelations>
      )}
    </div>
  );
}
