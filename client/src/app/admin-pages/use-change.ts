import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { useState } from "react";
import { errorCode } from "../../lib/error-code.ts";

/** What kept a change from being made. */
export interface ChangeProblem {
  code: string;
  words: string;
  /** The argument that is to blame, where one is: "input.entries.0.body". */
  argument: string | null;
  /** What is stored, where somebody else was first. */
  current: unknown;
}

/** Makes changes through the API, one at a time, and tells what kept one from being made. */
export function useChange() {
  const client = useApolloClient();
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** @returns the answer; null when nothing was changed, and `problem` says why. */
  async function change<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data | null> {
    if (isBusy) return null;
    setBusy(true);
    setProblem(null);
    const { data, error } = await client
      .mutate({ mutation: mutation as TypedDocumentNode<Data, OperationVariables>, variables, errorPolicy: "all" })
      .catch((failure: unknown) => ({ data: undefined, error: failure }));
    setBusy(false);
    if (!error && data) return data as Data;
    setProblem(problemOf(error));
    return null;
  }
  return { change, problem, isBusy, forget: () => setProblem(null) };
}

function problemOf(error: unknown): ChangeProblem {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const { argument = null, current = null } = (first?.extensions ?? {}) as { argument?: string; current?: unknown };
  const code = errorCode(error);
  if (code === "UNREACHABLE" || code === ERROR_CODES.INTERNAL)
    return {
      code,
      argument,
      current,
      words: "The server could not be reached. Nothing was changed; what you wrote is still here. Try again.",
    };
  if (code === ERROR_CODES.NOT_SIGNED_IN)
    return { code, argument, current, words: "Your session has ended. Sign in again in another tab, then try again." };
  const words = (first?.message ?? "It was refused").replace(/`/g, "");
  return { code, argument, current, words: /[.!?]$/.test(words) ? words : `${words}.` };
}
