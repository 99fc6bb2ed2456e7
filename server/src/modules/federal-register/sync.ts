import type { DataSource } from "typeorm";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import type { Log } from "../../lib/log.ts";
import { actingAs } from "../audit/acting-as.ts";
import type { FrClient } from "./fr-client.ts";
import { FederalRegisterError } from "./fr-error.ts";
import { takeSyncLock } from "./sync-lock.ts";
import { progressOf, type SyncProgress } from "./sync-progress.ts";
import { beginRun, finishRun, type RunStatus, type RunStep, type SyncRun, type SyncTexts } from "./sync-run.ts";
import { takeTexts } from "./sync-texts.ts";
import { takePage } from "./take-page.ts";

export interface SyncParts {
  orm: DataSource;
  client: FrClient;
  log: Log;
  /** Stops the run. What is being written is written to its end; what is being fetched is fetched again next time. */
  signal?: AbortSignal;
  /** Called at the beginning, and after each page and text. */
  onProgress?: (progress: SyncProgress) => void;
}

export interface SyncOptions {
  /** Reads the whole record, even when that was done within the week. */
  full?: boolean;
  /** Documents on a page; for tests. */
  perPage?: number;
  /** The account that asked for it; null: the schedule, or the command line. */
  startedBy?: string | null;
}

export interface SyncReport extends Pick<SyncRun, "id" | "kind" | "asOf" | "counts" | "problems" | "resumedPages"> {
  source: string;
  status: Exclude<RunStatus, "RUNNING">;
  /** Why it failed. */
  failure: string | null;
  /** Pages, texts, and seconds spent on both, of all parts of the run. */
  pages: number;
  texts: SyncTexts;
  seconds: number;
}

/** Of a full run: the whole record in 14 requests. Of a recent one: about half a year. */
const PER_PAGE = { FULL_SYNC: 500, RECENT_SYNC: 100 };

/**
 * Brings the stored record up to that of the Federal Register.
 *
 * A full run reads all of it, oldest first; a recent one its newest pages until one brings nothing new, as a rule a single request.
 * Then it fetches the texts of orders that are not held, or that the record now names differently, newest first. Each page and each
 * text is one transaction, together with the place where the run stands: an interrupted run goes on behind the last one, and what is
 * there already is neither fetched nor written again.
 *
 * @returns what became of the run: FAILED, with the reason, when the Federal Register cannot be used; STOPPED after an abort.
 * @throws SyncBusyError when another run is alive, on whichever server.
 */
export async function syncFederalRegister(parts: SyncParts, options: SyncOptions = {}): Promise<SyncReport> {
  const lock = await takeSyncLock(parts.orm);
  try {
    return await runSync(parts, options, lock.lost);
  } finally {
    await lock.release();
  }
}

async function runSync(
  { orm, client, log, signal: stop, onProgress }: SyncParts,
  { full = false, perPage, startedBy = null }: SyncOptions,
  lost: AbortSignal,
): Promise<SyncReport> {
  const signal = AbortSignal.any(stop ? [stop, lost] : [lost]);
  let run = await actingAs(orm, { userId: startedBy }, (_, tx) => beginRun(tx, client.source, today(), full));
  let status: RunStatus = "RUNNING";
  let fault: unknown = null;
  try {
    onProgress?.(progressOf(run));
    const steps = stepsOf(run, { orm, client, log, signal, perPage: perPage ?? PER_PAGE[run.kind] });
    for await (const step of steps) {
      ({ run, status } = step);
      onProgress?.(progressOf(run));
    }
  } catch (error) {
    fault = error;
  }
  // Somebody else may go on with the run by now: its row is no longer ours.
  lost.throwIfAborted();
  const ending: Ending = status === "RUNNING" ? endingOf(run, fault, signal.aborted) : { status, failure: null };
  if (status === "RUNNING") {
    if (ending.isOurFault) log.error({ err: fault, run: run.id }, "the sync failed");
    await orm.transaction((manager) => finishRun(transactionClient(manager), run, ending.status, ending));
  }
  const { id, kind, asOf, counts, problems, resumedPages, state } = run;
  return {
    id,
    kind,
    source: client.source,
    status: ending.status,
    failure: ending.failure,
    asOf,
    counts,
    problems,
    pages: state.pages,
    texts: { ...state.texts, seconds: rounded(state.texts.seconds) },
    resumedPages,
    seconds: rounded(state.seconds + state.texts.seconds),
  };
}

const rounded = (seconds: number) => Number(seconds.toFixed(2));

/** The run behind each of its pages, and then behind each text. */
async function* stepsOf(
  begun: SyncRun,
  { orm, client, log, signal, perPage }: Omit<SyncParts, "signal"> & { signal: AbortSignal; perPage: number },
): AsyncGenerator<RunStep, void> {
  let run = begun;
  if (run.state.phase === "RECORDS") {
    const { nextUrl, marks } = run.state;
    let startedAt = performance.now();
    for await (const page of client.pages({
      order: run.kind === "FULL_SYNC" ? "oldest" : "newest",
      perPage,
      from: nextUrl === null ? null : { url: nextUrl, marks },
      signal,
    })) {
      signal.throwIfAborted();
      const step = await takePage(orm, run, page, startedAt);
      ({ run } = step);
      log.debug({ run: run.id, page: page.url, counts: run.counts }, "a page of the Federal Register was taken in");
      yield step;
      if (step.status !== "RUNNING") return;
      if (run.state.phase === "TEXTS") break;
      startedAt = performance.now();
    }
  }
  yield* takeTexts({ orm, client, log, signal }, run);
}

interface Ending {
  status: Exclude<RunStatus, "RUNNING">;
  failure: string | null;
  mayGoOn?: boolean;
  isOurFault?: boolean;
}

/** What a run comes to that did not get to its end. */
function endingOf({ state }: SyncRun, fault: unknown, isStopped: boolean): Ending {
  if (isStopped) return { status: "STOPPED", failure: null, mayGoOn: true };
  if (fault instanceof FederalRegisterError)
    return { status: "FAILED", failure: fault.message, mayGoOn: fault.isPassing };
  const message = fault instanceof Error ? fault.message : String(fault);
  return {
    status: "FAILED",
    failure: `${state.phase === "TEXTS" ? "A text" : `Page ${state.pages + 1}`} could not be taken in: ${message}`,
    mayGoOn: true,
    isOurFault: true,
  };
}
