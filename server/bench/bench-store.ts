import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGuardedDatabase } from "../dist/access/guarded-database.js";
import { startEmbeddedPostgres } from "../dist/db/embedded-postgres.js";
import { createLog } from "../dist/lib/log.js";
import { loadStarter } from "../dist/modules/starter/load-starter.js";
import { readStarterLibrary } from "../dist/modules/starter/read-starter.js";
import type { GuardedDatabase } from "../src/access/guarded-database.ts";

/** A database with the starter library, for one piece of work. */
export async function withStore(work: (database: GuardedDatabase) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ed-bench-"));
  const embedded = await startEmbeddedPostgres(folder, { fsync: "off", synchronous_commit: "off", autovacuum: "off" });
  const database = await openGuardedDatabase(embedded.connection, [], createLog("warn"), { poolSize: 2 });
  try {
    await loadStarter(database.orm, await readStarterLibrary(join(import.meta.dirname, "../starter")));
    await work(database as GuardedDatabase);
  } finally {
    await database.close();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const quantile = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
export const ms = (time: number) => `${time.toFixed(1)} ms`;
