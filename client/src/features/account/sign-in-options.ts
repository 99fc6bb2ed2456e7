import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { SignInOptionsQuery } from "../../gql/graphql.ts";

export const SIGN_IN_OPTIONS_QUERY: TypedDocumentNode<SignInOptionsQuery, Record<string, never>> = gql`
  query SignInOptionsQuery {
    signInOptions {
      providerLabel
      isMailSent
    }
  }
`;

/** What this server offers; null while that is not known. A page that does not know it shows the password alone. */
export function useSignInOptions(): SignInOptionsQuery["signInOptions"] | null {
  const { data } = useQuery(SIGN_IN_OPTIONS_QUERY);
  return data?.signInOptions ?? null;
}
