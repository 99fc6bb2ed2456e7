import type { Context } from "../../access/context.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { conflict, notAllowed } from "../../lib/api-error.ts";
import type { Selection } from "../../lib/selection.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import { ordersIn, secondsRemaining } from "./sync-progress.ts";
import { type RunStatus, type SyncKind, type SyncState, stateOf } from "./sync-run.ts";
import type { ImportCounts } from "./take-in.ts";

interface RunRow {
  id: number;
  kind: "FILE" | "TEXTS" | SyncKind;
  status: RunStatus;
  counts: ImportCounts;
  state: SyncState;
  problems: object[];
}

const COLUMNS = `id, kind, source, status, failure, started_at as "startedAt", finished_at as "finishedAt", as_of as "asOf", counts, state - 'marks' - 'numbers' as state`;

/** Runs, latest first, as the API gives them. Their problems, which can be many, are fetched only when asked for. */
export async function listImportRuns(
  db: Queryable,
  { first, id = null }: { first: number; id?: number | null },
  selection: Selection,
): Promise<object[]> {
  const problems = selection.has("problems") ? ", problems" : "";
  const rows = await queryPrepared<RunRow & Record<string, unknown>>(
    db,
    `select ${COLUMNS}${problems} from import_run where $1::int is null or id = $1 order by id desc limit $2`,
    [id, first],
  );
  return rows.map(({ state, ...run }) => ({ ...run, progress: progressIn(run, state) }));
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
    const id = await sync.start();
    return (await listImportRuns(db, { first: 1, id }, selection))[0];
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
  await orm.query("update import_run set is_stop_requested = true where id = $1 and status = 'RUNNING'", [run.id]);
  await sync?.stop();
  return (await listImportRuns(db, { first: 1, id: run.id }, selection))[0];
}

async function running(db: Queryable): Promise<{ id: number; startedAt: Date } | null> {
  const rows = await queryPrepared<{ id: number; startedAt: Date }>(
    db,
    `select id, started_at as "startedAt" from import_run where status = 'RUNNING' order by id desc limit 1`,
    [],
  );
  return rows[0] ?? null;
}
