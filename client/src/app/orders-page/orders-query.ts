import { gql, type TypedDocumentNode } from "@apollo/client";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type {
  MoreOrdersQuery,
  MoreOrdersQueryVariables,
  OrdersQuery,
  OrdersQueryVariables,
} from "../../gql/graphql.ts";

export const ORDERS_QUERY: TypedDocumentNode<OrdersQuery, OrdersQueryVariables> = gql`
  query OrdersQuery($filter: OrderFilter, $sort: OrderSort) {
    record {
      asOf
    }
    orders(filter: $filter, sort: $sort) {
      totalCount
      facets {
        presidents {
          count
          president {
            slug
            name
          }
        }
        legalForces {
          count
          legalForce
        }
        topics {
          count
          topic {
            slug
            name
          }
        }
        agencies {
          count
          agency {
            slug
            name
          }
        }
        withAnalysis
        withDeadlines
        withText
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        ...OrderRow_order
      }
    }
  }
  ${OrderRow_order}
`;

/** The next page: rows only. The store appends them; the count and the facets are known already. */
export const MORE_ORDERS_QUERY: TypedDocumentNode<MoreOrdersQuery, MoreOrdersQueryVariables> = gql`
  query MoreOrdersQuery($filter: OrderFilter, $sort: OrderSort, $after: String) {
    orders(filter: $filter, sort: $sort, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        ...OrderRow_order
      }
    }
  }
  ${OrderRow_order}
`;
