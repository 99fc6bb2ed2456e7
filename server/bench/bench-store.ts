import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import type pg from "pg";
import { openGuardedDatabase } from "../dist/access/guarded-database.js";
import { startEmbeddedPostgres } from "../dist/db/embedded-postgres.js";
import { createLog } from "../dist/lib/log.js";
import { loadStarter } from "../dist/modules/starter/load-starter.js";
import { readStarterLibrary } from "../dist/modules/starter/read-starter.js";
import type { GuardedDatabase } from "../src/access/guarded-database.ts";

/** A database with the starter library, for one piece of work. @param entities for work through the API. */
export async function withStore(
  work: (database: GuardedDatabase) => Promise<void>,
  entities: Parameters<typeof openGuardedDatabase>[1] = [],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ed-bench-"));
  const embedded = await startEmbeddedPostgres(folder, { fsync: "off", synchronous_commit: "off", autovacuum: "off" });
  const database = await openGuardedDatabase(embedded.connection, entities, createLog("warn"), { poolSize: 2 });
  try {
    await loadStarter(database.orm, await readStarterLibrary(join(import.meta.dirname, "../starter")));
    await work(database as GuardedDatabase);
  } finally {
    await database.close();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Orders; with their texts, of some sixty words, every one has "common" in it and a fiftieth one of fifty rare words. */
export async function makeUpOrders(pool: pg.Pool, count: number, withText = false): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query(
      `insert into executive_order (number, number_sort_key, title, signing_date, president_id)
         select (20000 + i)::text, (20000 + i) * 100, 'Amending ' || (select string_agg('word' || abs(hashint8(i * 31 + w)) % 3000, ' ') from generate_series(1, 6) w),
           '1937-01-01'::date + abs(hashint8(i)) % 32000, (select id from president offset i % (select count(*) from president) limit 1) from generate_series(1, $1::int) i`,
      [count],
    );
    if (!withText) return;
    await client.query(
      `insert into provision (order_id, position, key, kind, marker, number, level, paragraphs)
         select o.id, 0, 'sec-1', 'SECTION', 'Sec. 1.', 'Sec. 1', 0, json_build_array(json_build_object('key', 'sec-1-p1', 'quoted', false, 'text',
           'The common duty. ' || (select string_agg('word' || abs(hashint8(o.id * 17 + w)) % 3000, ' ') from generate_series(1, 50) w) || case when o.id % 50 = 0 then ' raren' || (o.id / 50) % 50 else '' end))
         from executive_order o where o.number_sort_key > 2000000`,
    );
    await client.query("select refresh_order_search(array(select id from executive_order))");
    await client.query("vacuum (analyze)");
  } finally {
    client.release(true);
  }
}

/** Texts of the made-up orders: half of them have all base texts and one variant, and of some a text is stale. */
export async function makeUpTexts(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into section (order_id, kind, is_published, entries, provenance)
       select o.id, kind, true, '[]', '{}' from executive_order o, unnest($1::text[]) kind where o.number_sort_key > 2000000 and o.id % 2 = 0`,
    [SECTION_KINDS],
  );
  await pool.query(
    `insert into audience_variant (order_id, kind, persona_id, is_published, entries, provenance)
       select s.order_id, s.kind, (select min(id) from persona), true, '[]', '{}' from section s where s.kind = 'SUMMARY' on conflict do nothing`,
  );
  await pool.query(
    "insert into stale_text (order_id, kind, reason) select order_id, kind, 'r' from section where kind = 'SUMMARY' and order_id % 50 = 0",
  );
  await pool.query("analyze");
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const quantile = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
export const ms = (time: number) => `${time.toFixed(1)} ms`;
