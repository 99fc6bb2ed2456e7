import { CombinedGraphQLErrors } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { useState } from "react";
import { errorCode, isRefusal } from "../../lib/error-code.ts";
import { START_SYNC, STOP_SYNC } from "./imports-queries.ts";

/** What the switch has to say beside what the page shows: that there was nothing to do, or what went wrong. */
interface Said {
  said: string;
  problem: string | null;
}

const NOTHING: Said = { said: "", problem: null };

/** Starts and stops the sync. `waiting` while the server has not answered yet; afterwards the page is asked for anew. */
export function useSyncSwitch(refetch: () => Promise<unknown>) {
  const client = useApolloClient();
  const [waiting, setWaiting] = useState<"start" | "stop" | null>(null);
  const [state, setState] = useState(NOTHING);

  const press = async (what: "start" | "stop") => {
    if (waiting) return;
    setWaiting(what);
    setState(NOTHING);
    const next = what === "start" ? start() : stop();
    setState(await next.catch((error: unknown) => ({ said: "", problem: problemOf(what, error) })));
    await refetch().catch(() => undefined);
    setWaiting(null);
  };
  const start = async (): Promise<Said> => {
    const { error } = await client.mutate({ mutation: START_SYNC, errorPolicy: "all" });
    if (error) throw error;
    return NOTHING;
  };
  const stop = async (): Promise<Said> => {
    const { data, error } = await client.mutate({ mutation: STOP_SYNC, errorPolicy: "all" });
    if (error) throw error;
    return data?.stopSync ? NOTHING : { said: "It had ended already: there was nothing to stop.", problem: null };
  };
  return { ...state, waiting, press };
}

function problemOf(what: "start" | "stop", error: unknown): string {
  const code = errorCode(error);
  const failed = what === "start" ? "The sync was not started" : "The sync was not stopped";
  if (code === "UNREACHABLE") return `${failed}: the server could not be reached.`;
  if (isRefusal(error)) return `${failed}: your account may not do that any more. Sign in again, or ask an admin.`;
  // The server says who was first, in a sentence.
  if (code === ERROR_CODES.CONFLICT && CombinedGraphQLErrors.is(error)) return `${failed}. ${error.errors[0]?.message}`;
  return `${failed}: something went wrong on our side. Try again in a moment.`;
}
