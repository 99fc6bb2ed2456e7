import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { ViewerQuery } from "../../gql/graphql.ts";

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
        persona {
          key
        }
        sectionKinds
        factGroups
        topics
        agencies
        presidents
        keywords
        savedAt
        version
      }
      abilities
    }
  }
`;

export type Viewer = NonNullable<ViewerQuery["viewer"]>;

/**
 * Who reads. `viewer` is null for a visitor and undefined while we do not know yet.
 * An answer that fails counts as a visitor: reading needs no account.
 */
export function useViewer(): { viewer: Viewer | null | undefined; refetch: () => Promise<unknown> } {
  const { data, loading, refetch } = useQuery(VIEWER_QUERY);
  return { viewer: data?.viewer ?? (loading && !data ? undefined : null), refetch };
}
