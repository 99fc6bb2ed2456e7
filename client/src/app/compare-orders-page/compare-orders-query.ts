import { gql, type TypedDocumentNode } from "@apollo/client";
import { RelationItem_relation } from "../../features/relations/relation-item.tsx";
import type { CompareOrdersQuery, CompareOrdersQueryVariables } from "../../gql/graphql.ts";

const ComparedOrder_order = gql`
  fragment ComparedOrder_order on Order {
    number
    title
    signingDate
    publicationDate
    frCitation
    legalForce
    president {
      slug
      name
    }
    status {
      legalForce
      asOf
      explanation
    }
    topics {
      topic {
        slug
        name
      }
    }
    agencies {
      agency {
        slug
        name
      }
    }
    authorities {
      citation
    }
    deadlines {
      asWritten
    }
    relations(first: 500) {
      totalCount
      nodes {
        ...RelationItem_relation @unmask
      }
    }
    provisions {
      key
      number
      heading
      marker
      paragraphs {
        text
      }
    }
  }
  ${RelationItem_relation}
`;

export const COMPARE_ORDERS_QUERY: TypedDocumentNode<CompareOrdersQuery, CompareOrdersQueryVariables> = gql`
  query CompareOrdersQuery($one: String!, $other: String!) {
    one: order(number: $one) {
      ...ComparedOrder_order @unmask
    }
    other: order(number: $other) {
      ...ComparedOrder_order @unmask
    }
  }
  ${ComparedOrder_order}
`;

export type ComparedOrder = NonNullable<CompareOrdersQuery["one"]>;
