import pg from "pg";
import type { Connection } from "../db/database.ts";
import type { Queryable } from "../db/prepared.ts";
import type { Log } from "../lib/log.ts";
import { databaseRole, USER_SETTING } from "./second-wall.ts";
import { VIEWER_KINDS, type Viewer, type ViewerKind } from "./viewer.ts";

/** Connections for reading, of which each can read no more than a viewer of its kind. */
export interface ReadingPools {
  /** Runs statements as this viewer: under the role of their kind, with their rows as own ones. */
  of(viewer: Pick<Viewer, "role" | "userId">): Queryable;
  close(): Promise<void>;
}

/** Most readers have no account. */
const SHARES: Record<ViewerKind, number> = { VISITOR: 1, READER: 1, EDITOR: 0.4, ADMIN: 0.4 };

/** @param size connections of the visitors' pool. */
export function openReadingPools(connection: Connection, log: Log, size = 10): ReadingPools {
  const pools = new Map(
    VIEWER_KINDS.map((kind) => [kind, rolePool(connection, kind, log, Math.ceil(size * SHARES[kind]))]),
  );
  const poolOf = (kind: ViewerKind) => pools.get(kind) as pg.Pool;
  return {
    of: ({ role, userId }) => (role && userId ? asUser(poolOf(role), userId) : poolOf("VISITOR")),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

function rolePool(connection: Connection, kind: ViewerKind, log: Log, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...(typeof connection === "string" ? { connectionString: connection } : connection),
    application_name: `executive-disorder ${kind.toLowerCase()}`,
    statement_timeout: 30_000,
    connectionTimeoutMillis: 10_000,
    max,
    // Before anybody gets the connection; one that cannot take the role is not given out.
    verify: (client, done) => {
      client.query(`set role ${databaseRole(kind)}`).then(
        () => done(),
        (error) => done(error),
      );
    },
  });
  pool.on("error", (error) => log.warn({ reason: error.message }, "an idle database connection broke"));
  return pool;
}

const users = new WeakMap<pg.PoolClient, string>();

/** The pool on behalf of one user. A connection is told whose it is when that changes, before the statement. */
function asUser(pool: pg.Pool, userId: string): Queryable {
  const query = async (...statement: Parameters<pg.PoolClient["query"]>) => {
    const client = await pool.connect();
    let fault: Error | undefined;
    // A connection that breaks between two statements: the pool listens only while it holds it.
    const onBreak = (error: Error) => {
      fault = error;
    };
    client.on("error", onBreak);
    try {
      if (users.get(client) !== userId) {
        users.delete(client);
        await client.query({
          name: "ed-user",
          text: `select set_config('${USER_SETTING}', $1, false)`,
          values: [userId],
        });
        users.set(client, userId);
      }
      return await client.query(...statement);
    } catch (error) {
      if (!users.has(client)) fault = error as Error;
      throw error;
    } finally {
      client.off("error", onBreak);
      client.release(fault);
    }
  };
  return { query } as unknown as Queryable;
}
