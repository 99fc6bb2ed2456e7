import { gql, type TypedDocumentNode } from "@apollo/client";
import { useLazyQuery } from "@apollo/client/react";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import type { MoreRelationsQuery, MoreRelationsQueryVariables } from "../../gql/graphql.ts";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatCount } from "../../lib/day.ts";
import { RelationItem_relation } from "./relation-item.tsx";
import { RelationList } from "./relation-list.tsx";

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

/** The relations after the first ones, a hundred at a time, when the reader asks for them. */
export function MoreRelations({
  number,
  after,
  shown,
  total,
}: {
  number: string;
  after: string;
  shown: number;
  total: number;
}) {
  const [load, { data, loading, error, called }] = useLazyQuery(MORE_RELATIONS_QUERY);
  const show = () => load({ variables: { number, after } });
  const relations = data?.order?.relations;
  if (!called) {
    return (
      <p className="row mt4">
        <span className="muted">
          {formatCount(shown)} of {formatCount(total)} shown
        </span>
        <button className="btn" type="button" onClick={show}>
          Show {formatCount(Math.min(100, total - shown))} more
        </button>
      </p>
    );
  }
  if (!relations)
    return loading || !error ? (
      <Waiting label="Loading more relations" />
    ) : (
      <PanelFailure name="More relations" onRetry={show} />
    );
  return (
    <>
      <RelationList number={number} relations={relations.nodes.filter(isBetweenOrders)} />
      {relations.pageInfo.hasNextPage && relations.pageInfo.endCursor && (
        <MoreRelations
          number={number}
          after={relations.pageInfo.endCursor}
          shown={shown + relations.nodes.length}
          total={total}
        />
      )}
    </>
  );
}
