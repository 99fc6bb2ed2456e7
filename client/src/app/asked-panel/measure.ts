import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { CountingContext } from "../../lib/wire-log.ts";

/** Asks a document past the store, for the bytes of its answer alone; null where there is none. */
export async function measure(
  client: ApolloClient,
  query: TypedDocumentNode<unknown, OperationVariables>,
  variables: OperationVariables,
): Promise<number | null> {
  let counted: number | null = null;
  const context: CountingContext = {
    onBytes: (bytes) => {
      counted = bytes;
    },
  };
  const { error } = await client
    .query({ query, variables, fetchPolicy: "no-cache", context: { ...context } })
    .catch(() => ({ error: true }));
  return error ? null : counted;
}
