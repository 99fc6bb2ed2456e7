import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { openGuardedDatabase } from "../dist/access/guarded-database.js";
import { startEmbeddedPostgres } from "../dist/db/embedded-postgres.js";
import { formatCursor, sealCursorsWith } from "../dist/lib/cursor.js";
import { createLog } from "../dist/lib/log.js";
import { createAuth } from "../dist/modules/accounts/auth.js";
import { createUser } from "../dist/modules/accounts/create-user.js";
import { loadStarter } from "../dist/modules/starter/load-starter.js";
import { readStarterLibrary } from "../dist/modules/starter/read-starter.js";
import type { Database } from "../src/db/database.ts";
import type { EmbeddedConnection } from "../src/db/embedded-postgres.ts";

/** A database of its own with the starter library, synthetic orders and one signed-in litigator. */
export interface BenchStore {
  connection: EmbeddedConnection;
  pool: pg.Pool;
  authSecret: string;
  /** `cookie` header of the litigator's session. */
  cookie: string;
  /** Numbers of the synthetic orders. */
  numbers: string[];
  /** Where pages of 20 orders begin, latest first; null is the first. */
  cursors: (string | null)[];
  close(): Promise<void>;
}

/**
 * Makes the store in a temporary folder; `close` removes it.
 *
 * Nothing is written while servers are measured, so durability and autovacuum are off: they would only slow the preparation.
 */
export async function prepareStore(orderCount: number): Promise<BenchStore> {
  const folder = mkdtempSync(join(tmpdir(), "ed-bench-"));
  // Open to the user who runs PostgreSQL when root measures; else the cluster would lie elsewhere and outlive the folder.
  chmodSync(folder, 0o711);
  const embedded = await startEmbeddedPostgres(folder, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_wal_size: "4GB",
    autovacuum: "off",
    // Five servers, each with a pool for each kind of viewer.
    max_connections: "400",
  });
  let database: Database | undefined;
  const close = async () => {
    await database?.close();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    database = await openGuardedDatabase(embedded.connection, [], createLog("warn"), { poolSize: 2 });
    await loadStarter(database.orm, await readStarterLibrary(join(import.meta.dirname, "../starter")));
    const numbers = await generateOrders(database.pool, orderCount);
    const authSecret = randomBytes(24).toString("base64url");
    sealCursorsWith(authSecret);
    const cursors = await pageCursors(database.pool);
    return {
      connection: embedded.connection,
      pool: database.pool,
      authSecret,
      cookie: await signIn(database, authSecret),
      numbers,
      cursors,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function generateOrders(pool: pg.Pool, count: number): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0; set work_mem = '256MB'");
    await client.query(
      readFileSync(join(import.meta.dirname, "synthetic-orders.sql"), "utf8").replaceAll(
        /(?<!:):count/g,
        String(count),
      ),
    );
    await client.query("vacuum (analyze)");
    await client.query("checkpoint");
  } finally {
    client.release(true);
  }
  return Array.from({ length: count }, (_, index) => String(20_001 + index));
}

async function pageCursors(pool: pg.Pool): Promise<(string | null)[]> {
  const { rows } = await pool.query<{ day: string; key: number }>(
    `select signing_date as day, number_sort_key as key from executive_order where signing_date is not null order by signing_date desc, number_sort_key desc`,
  );
  const ends = rows.filter((_, index) => index % 20 === 19 && index < rows.length - 20);
  return [null, ...ends.map(({ day, key }) => formatCursor("NEWEST_SIGNED", [day, key]))];
}

async function signIn({ pool, orm }: Database, secret: string): Promise<string> {
  const auth = createAuth(pool, { port: 1, secret, publicUrl: undefined });
  const account = { email: "litigator@bench.example", password: randomBytes(12).toString("base64url") };
  await createUser(auth, orm, { ...account, role: "READER", profile: { persona: "litigator" } });
  const { headers } = await auth.api.signInEmail({ body: account, returnHeaders: true });
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
