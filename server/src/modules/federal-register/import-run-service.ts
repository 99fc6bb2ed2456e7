import type { Context } from "../../access/context.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed } from "../../lib/api-error.ts";
import { isWholeNumber } from "../../lib/cursor.ts";
import type { Selection } from "../../lib/selection.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import { SYNC_IS_ALIVE } from "./sync-lock.ts";
import { ordersIn, secondsRemaining } from "./sync-progress.ts";
import { type RunStatus, type SyncKind, type SyncState, stateOf } from "./sync-run.ts";
import type { ImportCounts } from "./take-in.ts";

interface RunRow {
  id: number;
  kind: "FILE" | "TEXTS" | SyncKind;
  status: RunStatus;
  startedAt: Date;
  finishedAt: Date | null;
  counts: ImportCounts;
  state: SyncState;
}

/** A run whose server died stays RUNNING until the next sync takes it up; whoever reads it before learns what is the case. */
const IS_DEAD = `status = 'RUNNING' and not (${SYNC_IS_ALIVE})`;

const COLUMNS = `id, kind, source, started_at as "startedAt", finished_at as "finishedAt", as_of as "asOf", counts, state - 'marks' - 'numbers' as state,
  is_stop_requested as "isStopRequested", case when ${IS_DEAD} then 'FAILED' else status end as status,
  case when ${IS_DEAD} then 'The server that ran it ended before it did' else failure end as failure`;

/** Their problems, which can be many, are read only when asked for. */
async function readRuns(db: Queryable, selection: Selection, rest: string, values: unknown[]): Promise<object[]> {
  const problems = selection.has("problems") ? ", problems" : "";
  const count = selection.has("problemCount") ? `, jsonb_array_length(problems) as "problemCount"` : "";
  const rows = await queryPrepared<RunRow>(
    db,
    `select ${COLUMNS}${problems}${count} from import_run where ${rest}`,
    values,
  );
  return rows.map(({ state, ...run }) => ({
    ...run,
    seconds: secondsOf(run, state),
    progress: progressIn(run, state),
  }));
}

/**
 * Runs, latest first, as the API gives them.
 *
 * @param after id of the run behind which to begin.
 * @throws BAD_INPUT when `after` is no id.
 */
export async function listImportRuns(
  db: Queryable,
  { first, after = null }: { first: number; after?: string | null | undefined },
  selection: Selection,
): Promise<object[]> {
  const id = after === null ? null : runId(after);
  if (id === undefined) throw badInput("after", "`after` must be the id of a run");
  return readRuns(db, selection, "$1::int is null or id < $1 order by id desc limit $2", [id, first]);
}

/** Null when there is no such run. */
export async function findImportRun(db: Queryable, id: string, selection: Selection): Promise<object | null> {
  const known = runId(id);
  return known === undefined ? null : ((await readRuns(db, selection, "id = $1", [known]))[0] ?? null);
}

/** The sync that runs, else the one that ended last; null before the first. */
export async function findLatestSync(db: Queryable, selection: Selection): Promise<object | null> {
  const rest = "kind not in ('FILE', 'TEXTS') order by finished_at desc nulls first, id desc limit 1";
  return (await readRuns(db, selection, rest, []))[0] ?? null;
}

function runId(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) && isWholeNumber(Number(text)) ? Number(text) : undefined;
}

/** Of a sync, what its pages and texts took, whenever they came: one that was gone on with did not take the hours between. */
function secondsOf({ startedAt, finishedAt }: Omit<RunRow, "state">, stored: Partial<SyncState>): number | null {
  const { pages, seconds, texts } = stateOf(stored);
  if (pages > 0) return seconds + texts.seconds;
  return finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null;
}

function progressIn({ kind, status, counts }: Omit<RunRow, "state">, stored: Partial<SyncState>): object | null {
  if (kind === "FILE" || kind === "TEXTS") return null;
  const state = stateOf(stored);
  return {
    phase: state.phase,
    pages: state.pages,
    orders: ordersIn(counts),
    total: state.total,
    texts: state.texts.counts,
    totalTexts: state.phase === "TEXTS" ? state.texts.total : null,
    secondsRemaining: status === "RUNNING" ? secondsRemaining(kind, counts, state) : null,
  };
}

/** @throws CONFLICT, with the run that is alive, when there is one; NOT_ALLOWED. */
export async function startSync({ viewer, db, sync }: Context, selection: Selection): Promise<unknown> {
  if (!viewer.abilities.has("import-run:start")) throw notAllowed();
  if (!sync) throw conflict("Nothing can be started here: no server runs behind this request", null);
  try {
    const id = await sync.start(viewer.userId);
    return await findImportRun(db, String(id), selection);
  } catch (error) {
    if (!(error instanceof SentenceError)) throw error;
    throw conflict(`${error.message}.`, await running(db));
  }
}

/** Whichever server runs it. @returns the run, which may still be at its last page; null when none runs. @throws NOT_ALLOWED. */
export async function stopSync({ viewer, db, orm, sync }: Context, selection: Selection): Promise<unknown> {
  if (!viewer.abilities.has("import-run:start")) throw notAllowed();
  const run = await running(db);
  if (!run) return null;
  await actingAs(orm, viewer, (_, client) =>
    client.query("update import_run set is_stop_requested = true where id = $1 and status = 'RUNNING'", [run.id]),
  );
  await sync?.stop();
  return findImportRun(db, String(run.id), selection);
}

async function running(db: Queryable): Promise<{ id: number; startedAt: Date } | null> {
  const rows = await queryPrepared<{ id: number; startedAt: Date }>(
    db,
    `select id, started_at as "startedAt" from import_run where status = 'RUNNING' and (${SYNC_IS_ALIVE}) order by id desc limit 1`,
    [],
  );
  return rows[0] ?? null;
}
