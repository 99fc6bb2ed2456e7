import { setTimeout as sleep } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { formatDay } from "../lib/day.ts";
import type { Log } from "../lib/log.ts";
import type { FrClient } from "../modules/federal-register/fr-client.ts";
import type { SyncControl } from "../modules/federal-register/sync-control.ts";
import { SyncBusyError } from "../modules/federal-register/sync-lock.ts";

const HOUR = 3_600_000;

export interface BackgroundSyncParts {
  sync: SyncControl;
  client: FrClient;
  orm: DataSource;
  log: Log;
  /** Takes lines for whoever watches the terminal. */
  say: (line: string) => void;
  /** Milliseconds; for tests. */
  every?: { done: number; unreachable: number };
}

export interface BackgroundSync {
  /** Ends the schedule and what it runs; a page that is being written is written to its end. */
  stop(): Promise<void>;
}

/**
 * Keeps the record current: at once, and then about every six hours, or every hour while the Federal Register cannot be reached.
 *
 * Several servers may do so on one database: whoever finds that another one has just been there leaves it at that. Nothing that
 * happens here ends the process.
 */
export function startBackgroundSync(parts: BackgroundSyncParts): BackgroundSync {
  const every = parts.every ?? { done: 6 * HOUR, unreachable: HOUR };
  const stopper = new AbortController();
  const { signal } = stopper;
  const schedule = async () => {
    let told = "";
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      const fault = isFirst || !(await wasDoneWithin(parts.orm, every.done * 0.8)) ? await once(parts, signal) : null;
      if (fault !== null && fault !== told) parts.say(`${fault}. ${await recordState(parts.orm)}`);
      told = fault ?? "";
      // Up to a tenth more or less, so that servers that started together do not ask together.
      const wait = (fault === null ? every.done : every.unreachable) * (0.9 + Math.random() * 0.2);
      await sleep(wait, undefined, { signal, ref: false });
    }
  };
  const running = schedule().catch((error) => {
    if (!signal.aborted) parts.log.error({ err: error }, "the schedule of the sync ended");
  });
  return {
    stop: async () => {
      stopper.abort();
      await parts.sync.stop();
      await running;
    },
  };
}

/** @returns null when there is nothing to tell, else why the Federal Register cannot be asked. */
async function once({ sync, client, log }: BackgroundSyncParts, signal: AbortSignal): Promise<string | null> {
  try {
    const fault = await client.probe(signal);
    if (fault === null) await sync.run();
    return fault;
  } catch (error) {
    if (!signal.aborted && !(error instanceof SyncBusyError)) log.error({ err: error }, "the background sync failed");
    return null;
  }
}

async function wasDoneWithin(orm: DataSource, milliseconds: number): Promise<boolean> {
  const [row]: { done: boolean }[] = await orm.query(
    "select exists (select from import_run where kind in ('FULL_SYNC', 'RECENT_SYNC') and status = 'DONE' and finished_at > now() - $1 * interval '1 millisecond') as done",
    [milliseconds],
  );
  return row?.done ?? false;
}

/** From when the record is, for whoever cannot get a newer one. */
async function recordState(orm: DataSource): Promise<string> {
  const [row]: { day: string | null }[] = await orm.query("select max(record_as_of) as day from executive_order");
  return row?.day ? `The record is as of ${formatDay(row.day)}.` : "The record is empty.";
}
