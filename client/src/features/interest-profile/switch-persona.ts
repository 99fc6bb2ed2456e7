import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import type { SwitchPersonaMutation, SwitchPersonaMutationVariables } from "../../gql/graphql.ts";
import { errorCode } from "../../lib/error-code.ts";

const SWITCH_PERSONA: TypedDocumentNode<SwitchPersonaMutation, SwitchPersonaMutationVariables> = gql`
  mutation SwitchPersonaMutation($key: String) {
    switchPersona(key: $key) {
      id
      version
    }
  }
`;

/**
 * Reads every page as another persona from now on, or in the base text with null. What was loaded as the old one is forgotten.
 *
 * @returns null when it is done; else the code of the refusal, and everything is as it was.
 */
export async function switchPersona(client: ApolloClient, key: string | null): Promise<string | null> {
  const { data, error } = await client
    .mutate({ mutation: SWITCH_PERSONA, variables: { key }, errorPolicy: "all" })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  if (!data?.switchPersona) return errorCode(error);
  await client.resetStore().catch(() => undefined);
  return null;
}
