import { gql, type TypedDocumentNode } from "@apollo/client";
import { OrderMatches_order } from "../../features/orders/order-matches.tsx";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type { ForYouQuery, ForYouQueryVariables } from "../../gql/graphql.ts";

/** The newest orders that match, and which of the latest do. Asked only by whoever follows something. */
export const FOR_YOU_QUERY: TypedDocumentNode<ForYouQuery, ForYouQueryVariables> = gql`
  query ForYouQuery($interests: InterestsInput!) {
    matching: orders(interests: $interests, onlyMatching: true, first: 5) {
      totalCount
      nodes {
        number
        ...OrderRow_order
        ...OrderMatches_order
      }
    }
    latest: orders(sort: NEWEST_SIGNED, first: 10) {
      nodes {
        number
        ...OrderMatches_order
      }
    }
  }
  ${OrderRow_order}
  ${OrderMatches_order}
`;
