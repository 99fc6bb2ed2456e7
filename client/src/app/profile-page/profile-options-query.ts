import { gql, type TypedDocumentNode } from "@apollo/client";
import { PersonaPick_persona } from "../../features/interest-profile/persona-picks.tsx";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";

/** What a profile can choose from, with how many orders each topic, agency and president has; and an order to show the effect on. */
export const PROFILE_OPTIONS_QUERY: TypedDocumentNode<ProfileOptionsQuery, Record<string, never>> = gql`
  query ProfileOptionsQuery {
    personas {
      key
      name
      ...PersonaPick_persona
    }
    topics {
      slug
      name
      orderCount
    }
    agencies {
      slug
      name
      orderCount
    }
    presidents {
      slug
      name
      orderCount
    }
    example: orders(filter: { hasAnalysis: true }, first: 1) {
      nodes {
        number
        title
        legalForce
      }
    }
  }
  ${PersonaPick_persona}
`;
