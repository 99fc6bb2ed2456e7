import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { PresidentNamesQuery, PresidentNamesQueryVariables } from "../../gql/graphql.ts";

const PRESIDENT_NAMES_QUERY: TypedDocumentNode<PresidentNamesQuery, PresidentNamesQueryVariables> = gql`
  query PresidentNamesQuery {
    presidents {
      slug
      name
    }
  }
`;

export interface PresidentNames {
  /** Empty while they are not here. */
  all: readonly { slug: string; name: string }[];
  isHere: boolean;
  hasFailed: boolean;
}

/** Those who signed, by the names that addresses have for them. */
export function usePresidentNames(): PresidentNames {
  const { data, error } = useQuery(PRESIDENT_NAMES_QUERY);
  return { all: data?.presidents ?? [], isHere: data !== undefined, hasFailed: !data && error !== undefined };
}
