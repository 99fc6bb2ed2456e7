import { gql, type TypedDocumentNode } from "@apollo/client";
import { PersonaPick_persona } from "../../features/interest-profile/persona-picks.tsx";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";

/** What a profile can choose from. */
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
    }
    agencies {
      slug
      name
    }
    presidents {
      slug
      name
    }
  }
  ${PersonaPick_persona}
`;
