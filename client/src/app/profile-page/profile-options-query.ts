import { gql, type TypedDocumentNode } from "@apollo/client";
import { PersonaApproval_persona } from "../../features/interest-profile/persona-approval.tsx";
import { PersonaPick_persona } from "../../features/interest-profile/persona-picks.tsx";
import { PersonaRequest_own } from "../../features/interest-profile/persona-requests.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";

/** What a profile can choose from, with how many orders each topic, agency and president has; and an order to show the effect on. */
export const PROFILE_OPTIONS_QUERY: TypedDocumentNode<ProfileOptionsQuery, Record<string, never>> = gql`
  query ProfileOptionsQuery {
    personas {
      key
      name
      isChoosable
      ...PersonaPick_persona
      ...PersonaApproval_persona
    }
    viewer {
      personaRequests {
        ...PersonaRequest_own @unmask
      }
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
  ${PersonaApproval_persona}
  ${PersonaRequest_own}
`;
