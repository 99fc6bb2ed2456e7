import { gql, type TypedDocumentNode } from "@apollo/client";
import { RelationItem_relation } from "../../features/relations/relation-item.tsx";
import type {
  ExploreMatrixQuery,
  ExploreMatrixQueryVariables,
  ExplorePathsQuery,
  ExplorePathsQueryVariables,
  ExploreWalkQuery,
  ExploreWalkQueryVariables,
} from "../../gql/graphql.ts";

const ExploreNode_node = gql`
  fragment ExploreNode_node on GraphNode {
    number
    distance
    order {
      number
      title
      signingDate
      legalForce
    }
  }
`;

const ExploreGraph_graph = gql`
  fragment ExploreGraph_graph on OrderGraph {
    nodeCount
    edgeCount
    isTruncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ExploreNode_node @unmask
    }
    edges {
      ...RelationItem_relation @unmask
    }
  }
  ${ExploreNode_node}
  ${RelationItem_relation}
`;

/** The walk of one of three questions; the other two are not asked. */
export const WALK_QUERY: TypedDocumentNode<ExploreWalkQuery, ExploreWalkQueryVariables> = gql`
  query ExploreWalkQuery(
    $number: String!
    $depth: Int!
    $direction: RelationDirection
    $filter: RelationFilter
    $after: String
    $isLineage: Boolean!
    $isNeighbourhood: Boolean!
    $isDependants: Boolean!
  ) {
    lineage(number: $number, direction: $direction, maxDepth: $depth, filter: $filter, first: 500, after: $after)
      @include(if: $isLineage) {
      ...ExploreGraph_graph @unmask
    }
    neighbourhood(number: $number, depth: $depth, filter: $filter, first: 500, after: $after)
      @include(if: $isNeighbourhood) {
      ...ExploreGraph_graph @unmask
    }
    dependants(number: $number, maxDepth: $depth, filter: $filter, first: 500, after: $after)
      @include(if: $isDependants) {
      ...ExploreGraph_graph @unmask
    }
  }
  ${ExploreGraph_graph}
`;

export const PATHS_QUERY: TypedDocumentNode<ExplorePathsQuery, ExplorePathsQueryVariables> = gql`
  query ExplorePathsQuery($from: String!, $to: String!, $length: Int!, $filter: RelationFilter, $after: String) {
    relationPaths(from: $from, to: $to, maxLength: $length, filter: $filter, first: 20, after: $after) {
      totalCount
      isTruncated
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        length
        nodes {
          ...ExploreNode_node @unmask
        }
        edges {
          ...RelationItem_relation @unmask
        }
      }
    }
  }
  ${ExploreNode_node}
  ${RelationItem_relation}
`;

export const MATRIX_QUERY: TypedDocumentNode<ExploreMatrixQuery, ExploreMatrixQueryVariables> = gql`
  query ExploreMatrixQuery($filter: RelationFilter) {
    administrationMatrix(filter: $filter) {
      totalCount
      cells {
        later {
          slug
          name
        }
        earlier {
          slug
          name
        }
        kind
        count
        inPartCount
      }
    }
  }
`;
