import { gql, type TypedDocumentNode } from "@apollo/client";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type {
  MoreResultsQuery,
  MoreResultsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
} from "../../gql/graphql.ts";
import { Filters_facets } from "../orders-page/filters.tsx";

export const SEARCH_QUERY: TypedDocumentNode<SearchQuery, SearchQueryVariables> = gql`
  query SearchQuery($text: String!, $filter: OrderFilter, $start: String) {
    search(text: $text, filter: $filter, after: $start) {
      totalCount
      correctedText
      facets {
        ...Filters_facets @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        order {
          number
          ...OrderRow_order
        }
        excerpt {
          text
          isMatch
        }
        excerptFrom
        anchor
      }
    }
  }
  ${Filters_facets}
  ${OrderRow_order}
`;

/** The next page: results only. The store appends them. */
export const MORE_RESULTS_QUERY: TypedDocumentNode<MoreResultsQuery, MoreResultsQueryVariables> = gql`
  query MoreResultsQuery($text: String!, $filter: OrderFilter, $after: String) {
    search(text: $text, filter: $filter, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        order {
          number
          ...OrderRow_order
        }
        excerpt {
          text
          isMatch
        }
        excerptFrom
        anchor
      }
    }
  }
  ${OrderRow_order}
`;
