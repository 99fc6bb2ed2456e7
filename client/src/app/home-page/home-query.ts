import { gql, type TypedDocumentNode } from "@apollo/client";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type { HomeQuery } from "../../gql/graphql.ts";
import { PersonaList_persona } from "./persona-list.tsx";

export const HOME_QUERY: TypedDocumentNode<HomeQuery, Record<string, never>> = gql`
  query HomeQuery {
    record {
      orderCount
      analysisCount
      asOf
    }
    orders(sort: NEWEST_SIGNED, first: 10) {
      nodes {
        number
        ...OrderRow_order
      }
    }
    personas {
      key
      ...PersonaList_persona
    }
  }
  ${OrderRow_order}
  ${PersonaList_persona}
`;
