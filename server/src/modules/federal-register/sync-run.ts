import type { Queryable } from "../../db/prepared.ts";
import type { FrFinding } from "./fr-record.ts";
import { type ImportCounts, NOTHING_COUNTED } from "./take-in.ts";

/** The whole record, or its newest pages until one brings nothing new. */
export type SyncKind = "FULL_SYNC" | "RECENT_SYNC";
export type RunStatus = "RUNNING" | "DONE" | "FAILED" | "STOPPED";

/** Pages of the record first, then the texts of orders. */
export type SyncPhase = "RECORDS" | "TEXTS";

/** Where a run stands, as it is written together with each page and text. */
export interface SyncState {
  /** The page to go on with; null before the first and after the last. */
  nextUrl: string | null;
  /** What stands for each page that was taken in, see FrPage. */
  marks: string[];
  /** Orders that those pages brought, see settleAgainstHeld. */
  numbers: string[];
  pages: number;
  /** Documents that the search found, as the Federal Register says; null where it does not. */
  total: number | null;
  /** Spent on the pages so far. */
  seconds: number;
  phase: SyncPhase;
  texts: SyncTexts;
}

/** What became of the texts so far. Which of them are still due stands in the record itself, see listDueTexts. */
export interface SyncTexts {
  /** Texts of the run, those that are still due included; 0 before their phase. */
  total: number;
  /** `read` were asked for, and of those `refused` did not come or could not be taken. */
  counts: ImportCounts;
  /** Spent on them. */
  seconds: number;
}

/** A run behind its next page or text, and whether it goes on. */
export interface RunStep {
  run: SyncRun;
  status: RunStatus;
}

export interface SyncRun {
  id: number;
  kind: SyncKind;
  /** The day on which it began. */
  asOf: string;
  counts: ImportCounts;
  problems: FrFinding[];
  state: SyncState;
  /** Pages that an earlier, interrupted part of the run took in. */
  resumedPages: number;
}

const MAX_PROBLEMS = 1_000;
/** After this the record may have moved under a half-done run. */
const RESUMABLE = "interval '1 day'";
/** Notes of any order change at any time, and nothing in the API tells which did. 14 requests a week find them. */
const FULL_EVERY = "interval '7 days'";

const START: SyncState = {
  nextUrl: null,
  marks: [],
  numbers: [],
  pages: 0,
  total: null,
  seconds: 0,
  phase: "RECORDS",
  texts: { total: 0, counts: NOTHING_COUNTED, seconds: 0 },
};

/** What is stored of a run's state; runs of earlier versions know of no texts. */
export const stateOf = (stored: Partial<SyncState>): SyncState => ({ ...START, ...stored });

/**
 * Goes on with the last run where it was interrupted less than a day ago, else begins one: a full one when it is wanted, or when
 * the last full one that read the record to its end is a week old. A run that failed at its texts is not gone on with: a new one looks
 * for news of the record first, and then for the texts that are still due. Only for the holder of the sync's lock, because then no other run is alive.
 */
export async function beginRun(db: Queryable, source: string, asOf: string, full: boolean): Promise<SyncRun> {
  const { rows } = await db.query<{ isFullDue: boolean; last: Omit<SyncRun, "resumedPages"> | null }>(
    `select not exists (select from import_run where source = $1 and kind = 'FULL_SYNC' and (status = 'DONE' or state->>'phase' = 'TEXTS') and (counts->>'read')::int > 0 and started_at > now() - ${FULL_EVERY}) as "isFullDue",
        (select json_build_object('id', id, 'kind', kind, 'asOf', as_of, 'counts', counts, 'problems', problems, 'state', state)
           from (select * from import_run where source = $1 and kind <> 'FILE' order by id desc limit 1) last
           where started_at > now() - ${RESUMABLE} and (status = 'RUNNING' or (status in ('STOPPED', 'FAILED') and state->>'nextUrl' is not null) or (status = 'STOPPED' and state->>'phase' = 'TEXTS'))) as last`,
    [source],
  );
  const { last = null, isFullDue = true } = rows[0] ?? {};
  const kind = full || isFullDue ? "FULL_SYNC" : "RECENT_SYNC";
  const goesOn = last && (last.kind === kind || last.kind === "FULL_SYNC") ? last : null;
  await db.query(
    `update import_run set status = 'FAILED', finished_at = now(), failure = 'Was interrupted and not gone on with', state = state - 'nextUrl' - 'marks' - 'numbers'
       where kind <> 'FILE' and status = 'RUNNING' and id is distinct from $1`,
    [goesOn?.id ?? null],
  );
  if (goesOn) {
    await db.query(
      "update import_run set status = 'RUNNING', finished_at = null, failure = null, is_stop_requested = false where id = $1",
      [goesOn.id],
    );
    return { ...goesOn, state: stateOf(goesOn.state), resumedPages: goesOn.state.pages };
  }
  const { rows: begun } = await db.query<{ id: number }>(
    "insert into import_run (source, kind, status, as_of, counts, state) values ($1, $2, 'RUNNING', $3, $4, $5) returning id",
    [source, kind, asOf, JSON.stringify(NOTHING_COUNTED), JSON.stringify(START)],
  );
  return {
    id: begun[0]?.id as number,
    kind,
    asOf,
    counts: NOTHING_COUNTED,
    problems: [],
    state: START,
    resumedPages: 0,
  };
}

/** The run together with what became of its next page. */
export function runWithPage(
  run: SyncRun,
  counts: ImportCounts,
  problems: readonly FrFinding[],
  state: SyncState,
): SyncRun {
  return { ...run, counts: plus(run.counts, counts), problems: withProblems(run, problems), state };
}

/** The run together with what became of its next text. */
export function runWithText(
  run: SyncRun,
  counts: ImportCounts,
  problems: readonly FrFinding[],
  seconds: number,
): SyncRun {
  const { texts } = run.state;
  const sums = { ...texts, counts: plus(texts.counts, counts), seconds: texts.seconds + seconds };
  return { ...run, problems: withProblems(run, problems), state: { ...run.state, texts: sums } };
}

function plus(sums: ImportCounts, counts: ImportCounts): ImportCounts {
  const names = Object.keys(NOTHING_COUNTED) as (keyof ImportCounts)[];
  return Object.fromEntries(names.map((name) => [name, sums[name] + counts[name]])) as unknown as ImportCounts;
}

const withProblems = (run: SyncRun, problems: readonly FrFinding[]) =>
  [...run.problems, ...problems].slice(0, MAX_PROBLEMS);

/** Writes where the run stands. In the transaction of the page or text. @returns whether somebody wants it to stop. */
export async function saveRun(client: Queryable, { id, counts, problems, state }: SyncRun): Promise<boolean> {
  const { rows } = await client.query<{ stop: boolean }>(
    "update import_run set counts = $2, problems = $3, state = $4 where id = $1 returning is_stop_requested as stop",
    [id, JSON.stringify(counts), JSON.stringify(problems), JSON.stringify(state)],
  );
  return rows[0]?.stop ?? true;
}

/** Ends the run. With `mayGoOn` the next one takes up behind its last page. */
export async function finishRun(
  client: Queryable,
  run: SyncRun,
  status: Exclude<RunStatus, "RUNNING">,
  { failure = null, mayGoOn = false }: { failure?: string | null; mayGoOn?: boolean } = {},
): Promise<void> {
  const state: SyncState = mayGoOn ? run.state : { ...run.state, nextUrl: null, marks: [], numbers: [] };
  await saveRun(client, { ...run, state });
  await client.query("update import_run set status = $2, finished_at = now(), failure = $3 where id = $1", [
    run.id,
    status,
    failure,
  ]);
}
