import { gql, type TypedDocumentNode } from "@apollo/client";
import type { OrderTextQuery, OrderTextQueryVariables } from "../../gql/graphql.ts";

/** The whole text of an order, and what says of it where it comes from and whether it stands. */
export const ORDER_TEXT_QUERY: TypedDocumentNode<OrderTextQuery, OrderTextQueryVariables> = gql`
  query OrderTextQuery($number: String!) {
    order(number: $number) {
      number
      title
      signingDate
      legalForce
      htmlUrl
      pdfUrl
      officialText {
        format
        source
        asOf
        warnings
      }
      provisions {
        key
        kind
        marker
        number
        heading
        level
        paragraphs {
          key
          text
          isQuotation
        }
      }
    }
  }
`;

export type TextOrder = NonNullable<OrderTextQuery["order"]>;
export type TextProvision = TextOrder["provisions"][number];
