import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import type { SyncQuery } from "../../gql/graphql.ts";
import { type ImportRun, runFrom } from "./import-run.ts";
import { SYNC_QUERY } from "./imports-queries.ts";

/** While a sync runs. */
const POLL_MS = 1_500;

export interface LatestSync {
  /** Undefined while nothing is known; null when none has run yet. */
  sync: ImportRun | null | undefined;
  held: SyncQuery["coverage"] | undefined;
  error: unknown;
  refetch: () => Promise<unknown>;
}

/**
 * What is held, and the sync that runs or ran last: asked for anew while one runs, and when the reader comes back to the tab.
 * A tab that is hidden asks for nothing.
 */
export function useLatestSync(): LatestSync {
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(SYNC_QUERY, {
    fetchPolicy: "cache-and-network",
    skipPollAttempt: () => document.hidden,
  });
  // An answer that did not come takes nothing off the page; one that was refused has nothing for it.
  const known = data ?? previousData;
  const sync = known && (known.latestSync || !error) ? runFrom(known.latestSync) : undefined;
  const isRunning = sync?.status === "RUNNING";
  useEffect(() => {
    if (!isRunning) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  useEffect(() => {
    const onVisible = () => void (!document.hidden && refetch().catch(() => undefined));
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [refetch]);
  return { sync, held: known?.coverage, error, refetch };
}
