import { CombinedGraphQLErrors } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { PersonaDecision } from "@executive-disorder/shared/persona-requests";
import { useState } from "react";
import { errorCode } from "../../lib/error-code.ts";
import { decisionWords, stateWords } from "./persona-request-words.ts";
import { DECIDE_PERSONA_REQUEST, type PersonaRequest } from "./persona-requests-query.ts";

/** What was done about a request, or kept it from being done, told above the list: the request itself may have left it. */
export interface Told {
  words: string;
  isProblem: boolean;
}

/** Decides a request, and then asks for the list anew. */
export function useDecide(refresh: () => Promise<unknown>) {
  const client = useApolloClient();
  const [told, tell] = useState<Told | null>(null);
  const decide = async (request: PersonaRequest, decision: PersonaDecision, reason: string): Promise<string | null> => {
    tell(null);
    const { id, version } = request;
    if (id === null || version === null) return null;
    const { data, error } = await client
      .mutate({ mutation: DECIDE_PERSONA_REQUEST, variables: { id, decision, reason, version }, errorPolicy: "all" })
      .catch((failure: unknown) => ({ data: undefined, error: failure }));
    if (data?.decidePersonaRequest) {
      await refresh();
      tell({ words: decisionWords(data.decidePersonaRequest), isProblem: false });
      return null;
    }
    const found = refusalOf(error, request);
    if (found.isAtReason) return found.words;
    if (found.isStale) await refresh();
    tell({ words: found.words, isProblem: true });
    return null;
  };
  return { told, decide };
}

function refusalOf(error: unknown, { user }: PersonaRequest): { words: string; isAtReason?: true; isStale?: true } {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const { argument, current } = (first?.extensions ?? {}) as { argument?: string; current?: { state: string } };
  switch (errorCode(error)) {
    case ERROR_CODES.CONFLICT:
      return {
        words: `The request of ${user?.name ?? "this reader"} was ${stateWords(current?.state ?? "changed")} in the meantime. Nothing was changed by you.`,
        isStale: true,
      };
    case ERROR_CODES.BAD_INPUT:
      return argument === "reason"
        ? { words: `${first?.message.replace(/^`reason` /, "The reason ")}.`, isAtReason: true }
        : { words: `${first?.message}. Nothing was changed.`, isStale: true };
    case ERROR_CODES.NOT_SIGNED_IN:
      return { words: "Your session has ended. Sign in again in another tab, then decide." };
    case ERROR_CODES.NOT_ALLOWED:
      return { words: first?.message ?? "You may not decide this.", isStale: true };
    default:
      return { words: "The server could not be reached. Nothing was changed; try again.", isAtReason: true };
  }
}
