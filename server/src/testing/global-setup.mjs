import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import { openGuardedDatabase } from "../access/guarded-database.ts";
import { startEmbeddedPostgres } from "../db/embedded-postgres.ts";
import { loadStarter } from "../modules/starter/load-starter.ts";
import { readStarterLibrary } from "../modules/starter/read-starter.ts";

/**
 * One PostgreSQL for the run, without durability, and two templates that each test file clones: `empty` is only migrated,
 * `starter` holds the starter library.
 */
export default async function globalSetup() {
  const dataDir = mkdtempSync(join(tmpdir(), "ed-test-"));
  chmodSync(dataDir, 0o755);
  const embedded = await startEmbeddedPostgres(dataDir, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    autovacuum: "off",
    max_connections: "120",
  });
  globalThis.__embedded = { ...embedded, dataDir };
  const log = pino({ level: "silent" });
  const admin = new pg.Client({ ...embedded.connection, database: "postgres" });
  await admin.connect();
  await admin.query("create database empty");
  await (await openGuardedDatabase({ ...embedded.connection, database: "empty" }, [], log)).close();
  await admin.query("create database starter template empty");
  const starter = await openGuardedDatabase({ ...embedded.connection, database: "starter" }, [], log);
  await loadStarter(starter.orm, await readStarterLibrary(join(import.meta.dirname, "../../starter")));
  await starter.close();
  await admin.end();
  process.env.ED_TEST_POSTGRES = JSON.stringify(embedded.connection);
}
