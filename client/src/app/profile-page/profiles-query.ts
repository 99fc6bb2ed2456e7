import { gql, type TypedDocumentNode } from "@apollo/client";
import { SavedProfile_profile } from "../../features/account/saved-profile.ts";
import type { ProfilesQuery } from "../../gql/graphql.ts";

/** All profiles of the account. */
export const PROFILES_QUERY: TypedDocumentNode<ProfilesQuery, Record<string, never>> = gql`
  query ProfilesQuery {
    viewer {
      interestProfiles {
        ...SavedProfile_profile @unmask
      }
    }
  }
  ${SavedProfile_profile}
`;
