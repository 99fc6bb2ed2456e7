import type { EventEmitter } from "node:events";
import type { DataSource } from "typeorm";
import { SentenceError } from "../../lib/sentence-error.ts";

/** Another sync runs, on this server or another one. */
export class SyncBusyError extends SentenceError {
  constructor() {
    super("A sync with the Federal Register is already running; only one runs at a time");
  }
}

export interface SyncLock {
  /** Aborted when the connection that holds the lock is lost: somebody else may then hold it. */
  lost: AbortSignal;
  release(): Promise<void>;
}

const KEY = "hashtext('executive-disorder: sync')";

/** SQL: whether a sync runs, on whichever server. A lock's key of 64 bits stands in two columns. */
export const SYNC_IS_ALIVE = `exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
  and database = (select oid from pg_database where datname = current_database())
  and (classid::bigint << 32 | objid::bigint) = ${KEY}::bigint)`;

/**
 * Takes the one lock of all servers on a connection of its own. The database frees it when that connection ends, however this
 * process does.
 *
 * @throws SyncBusyError when it is taken.
 */
export async function takeSyncLock(orm: DataSource): Promise<SyncLock> {
  const runner = orm.createQueryRunner();
  const lost = new AbortController();
  const connection: EventEmitter = await runner.connect();
  const onLost = () => lost.abort(new Error("The database connection of the sync was lost"));
  connection.on("error", onLost).on("end", onLost);
  const leave = async () => {
    connection.off("error", onLost).off("end", onLost);
    await runner.release();
  };
  try {
    const [row]: { taken: boolean }[] = await runner.query(`select pg_try_advisory_lock(${KEY}) as taken`);
    if (!row?.taken) throw new SyncBusyError();
  } catch (error) {
    await leave();
    throw error;
  }
  return {
    lost: lost.signal,
    release: async () => {
      await runner.query(`select pg_advisory_unlock(${KEY})`).catch(() => undefined);
      await leave();
    },
  };
}
