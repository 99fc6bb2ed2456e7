import { gql, type TypedDocumentNode } from "@apollo/client";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type {
  MoreOrdersQuery,
  MoreOrdersQueryVariables,
  OrdersQuery,
  OrdersQueryVariables,
} from "../../gql/graphql.ts";
import { Filters_facets } from "./filters.tsx";

export const ORDERS_QUERY: TypedDocumentNode<OrdersQuery, OrdersQueryVariables> = gql`
  query OrdersQuery($filter: OrderFilter, $sort: OrderSort, $start: String) {
    record {
      asOf
    }
    orders(filter: $filter, sort: $sort, after: $start) {
      totalCount
      facets {
        ...Filters_facets @unmask
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
  ${Filters_facets}
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
