import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import type { ViewerQuery } from "../../gql/graphql.ts";
import { SavedProfile_profile } from "./saved-profile.ts";
import { type Viewer, viewerFrom } from "./viewer.ts";

export const VIEWER_QUERY: TypedDocumentNode<ViewerQuery, Record<string, never>> = gql`
  query ViewerQuery {
    viewer {
      user {
        id
        name
        email
        role
      }
      persona {
        key
        name
        pluralName
        mark
      }
      interestProfile {
        ...SavedProfile_profile @unmask
      }
      abilities
    }
  }
  ${SavedProfile_profile}
`;

/**
 * Who reads: null for a visitor, undefined while that is not known.
 *
 * An answer that fails counts as a visitor: reading needs no account.
 */
export function useViewer(): Viewer | null | undefined {
  const { data, previousData, loading } = useQuery(VIEWER_QUERY);
  // While the store is filled anew, the reader stays who they were: nothing on the page is torn down and built again.
  const known = data ?? (loading ? previousData : undefined);
  const isUnknown = loading && !known;
  return useMemo(() => (isUnknown ? undefined : viewerFrom(known?.viewer)), [isUnknown, known?.viewer]);
}
