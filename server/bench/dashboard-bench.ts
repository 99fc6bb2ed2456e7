import { LIMITS } from "@executive-disorder/shared/limits";
import { execute, parse } from "graphql";
import type pg from "pg";
import { buildApiSchema } from "../dist/graphql/build-api-schema.js";
import { ENTITIES } from "../dist/main/entities.js";
import { viewerOf } from "../dist/modules/accounts/viewer-loader.js";
import { getDashboard } from "../dist/modules/tracking/dashboard.js";
import type { GuardedDatabase } from "../src/access/guarded-database.ts";
import { makeUpOrders, ms, quantile, timedAsync, withStore } from "./bench-store.ts";
import { DASHBOARD } from "./documents.ts";
import { postgresCpuClock } from "./postgres-cpu.ts";

const TRACKED = 200;
const AIM_MS = 5;
const AIM_KB = 60;

/** The last two imports: all orders come as new ones, then all change. */
const [NEW_ORDERS, CHANGES] = ["import-run 1000000", "import-run 1000001"];

interface Reader {
  id: string;
  title: string;
}

/**
 * The dashboard of readers who track 200 orders, in a store of 7,000 orders and 100,000 events, of which the last 14,000 came by two
 * imports. PostgreSQL's time is told as the time of the round trip, and as the CPU that it used for an answer, which work of others on the
 * machine does not change; then the bytes of the answer that the page gets.
 */
export async function benchDashboard(
  say: (text: string) => void,
  { orders, events, rounds }: { orders: number; events: number; rounds: number },
): Promise<void> {
  await withStore(async (database) => {
    const { pool, reading } = database;
    await makeUpOrders(pool, orders);
    await fill(pool, orders, events);
    const readers: Reader[] = [];
    for (const [title, options] of [
      ["nothing new", { seen: "all", follows: "all" }],
      ["a few events", { seen: "most", follows: "all" }],
      [`${orders} orders changed by an import`, { seen: "before the changes", follows: "all" }],
      [
        `${orders} new orders before that, three topics and agencies followed`,
        { seen: "before the orders", follows: "few" },
      ],
      [`${orders} new orders before that, all followed`, { seen: "before the orders", follows: "all" }],
      [`never looked, all ${events.toLocaleString("en")} events new`, { seen: "none", follows: "few" }],
    ] as const)
      readers.push({ title, id: await makeReader(pool, options) });
    await pool.query("vacuum (analyze)");
    const clock = await postgresCpuClock(pool);
    for (const { id, title } of readers) {
      const viewer = await viewerOf(pool, id);
      if (!viewer) throw new Error("the bench's reader is not there");
      const db = reading.of(viewer);
      const ask = () => getDashboard(db, viewer, {});
      for (let round = 0; round < 10; round++) await ask();
      const times: number[] = [];
      const before = clock?.();
      for (let round = 0; round < rounds; round++) times.push(await timedAsync(ask));
      const cpu = before === undefined ? "not told here" : ms(((clock?.() ?? 0) - before) / 1000 / rounds);
      const bytes = await answerBytes(database, viewer);
      say(
        `dashboard of ${TRACKED}, ${title}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, PostgreSQL's CPU ${cpu} (aim: at most ${AIM_MS} ms); ${(bytes / 1000).toFixed(1)} KB (aim: at most ${AIM_KB} KB)\n`,
      );
    }
  }, ENTITIES);
}

/** What the page gets for its document. @throws when the answer has errors. */
async function answerBytes(
  { reading, orm }: GuardedDatabase,
  viewer: Parameters<typeof reading.of>[0],
): Promise<number> {
  const { schema } = buildApiSchema();
  const contextValue = { viewer, db: reading.of(viewer), orm };
  const result = await execute({ schema, document: parse(DASHBOARD), contextValue });
  const text = JSON.stringify(result);
  if (result.errors) throw new Error(`the dashboard answered ${text.slice(0, 500)}`);
  return Buffer.byteLength(text);
}

/** Texts, facts and events of the made-up orders: what stands on a dashboard, in usual lengths. */
async function fill(pool: pg.Pool, orders: number, events: number): Promise<void> {
  const madeUp = "executive_order o where o.number_sort_key > 2000000";
  const entries = `json_build_array(json_build_object('heading', null, 'body', repeat('A sentence of a usual length, with some words in it. ', 20), 'cites', json_build_array()))`;
  const batches = Math.max(1, Math.floor((events - 2 * orders) / 500));
  for (const text of [
    `insert into section (order_id, kind, is_published, entries, provenance) select o.id, 'IMPLICATIONS', true, ${entries}, '{}' from ${madeUp}`,
    `insert into audience_variant (order_id, kind, persona_id, is_published, entries, provenance)
       select o.id, 'IMPLICATIONS', p.id, true, ${entries}, '{}' from persona p, ${madeUp} and p.access = 'OPEN' and o.id % 2 = 0`,
    `insert into order_topic (order_id, topic_id, reason, position)
       select o.id, t.id, 'r', t.place from ${madeUp.replace(" where", ", (select id, row_number() over (order by id) as place, count(*) over () as count from topic) t where")} and (o.id + t.place) % (t.count / 2) = 0`,
    `insert into order_agency (order_id, agency_id, part, position)
       select o.id, a.id, 'p', a.place from ${madeUp.replace(" where", ", (select id, row_number() over (order by id) as place, count(*) over () as count from agency) a where")} and (o.id + a.place) % (a.count / 2) = 0`,
    `insert into deadline (order_id, actor, duty, due_date, as_written, place, quote, position)
       select o.id, 'Secretary of Commerce', repeat('report on the matter ', 10), current_date + (o.id % 400)::int - 20, 'within 90 days', 'Sec. 2', 'q', 0 from ${madeUp} and o.id % 4 = 0`,
    // Years of small imports and published texts, some of them for a persona.
    `insert into event (kind, occurred_at, order_number, other_number, relation_kind, in_part, persona_id, section_kind, batch)
       select case when i % 3 = 0 then 'TEXT_PUBLISHED' else 'NEW_RELATION' end, now() - make_interval(days => (${events} - i) / 100), (20001 + abs(hashint8(i)) % ${orders})::text,
           case when i % 3 > 0 then (20001 + i % ${orders})::text end, case when i % 3 > 0 then 'AMENDS' end, case when i % 3 > 0 then false end,
           case when i % 6 = 0 then (select min(id) from persona) end, case when i % 3 = 0 then 'SUMMARY' end, 'import-run ' || i % ${batches}
         from generate_series(1, ${events - 2 * orders}) i`,
    `insert into event (kind, order_number, batch) select 'NEW_ORDER', o.number, '${NEW_ORDERS}' from ${madeUp}`,
    `insert into event (kind, order_number, legal_force_before, legal_force_after, batch) select 'STATUS_CHANGED', o.number, 'IN_FORCE', 'REVOKED', '${CHANGES}' from ${madeUp}`,
  ])
    await pool.query(text);
}

/** A reader who tracks 200 orders, spread over the years, in two lists, and belongs to an open persona. */
async function makeReader(
  pool: pg.Pool,
  {
    seen,
    follows,
  }: { seen: "all" | "most" | "before the changes" | "before the orders" | "none"; follows: "all" | "few" },
): Promise<string> {
  const id = `bench-${seen}-${follows}`.replaceAll(" ", "-");
  await pool.query(
    "insert into app_user (id, name, email, role, created_at) values ($1, $1, $1 || '@bench.example', 'READER', now() - interval '20 years')",
    [id],
  );
  const slugs = (table: string, most: number) =>
    `array(select slug from ${table} order by id limit ${follows === "all" ? most : table === "president" ? 0 : 3})`;
  await pool.query(
    `insert into interest_profile (user_id, persona_id, section_kinds, fact_groups, topics, agencies, presidents)
       select $1, (select min(id) from persona where access = 'OPEN'), '{IMPLICATIONS}', '{}', ${slugs("topic", LIMITS.profile.topics)}, ${slugs("agency", LIMITS.profile.agencies)}, ${slugs("president", LIMITS.profile.presidents)}`,
    [id],
  );
  await pool.query(
    `with lists as (insert into tracking_list (user_id, name) select $1, 'List ' || i from generate_series(1, 2) i returning id)
       insert into tracked_order (list_id, order_number, user_id)
         select (select min(id) from lists) + place % 2, number, $1
           from (select number, row_number() over (order by number_sort_key) as place, count(*) over () as count from executive_order where number_sort_key > 2000000) o
           where place % (count / ${TRACKED}) = 0 limit ${TRACKED}`,
    [id],
  );
  const mark = {
    all: "select max(id) from event",
    most: "select max(id) - 300 from event",
    "before the changes": `select min(id) - 1 from event where batch = '${CHANGES}'`,
    "before the orders": `select min(id) - 1 from event where batch = '${NEW_ORDERS}'`,
    none: null,
  }[seen];
  if (mark) await pool.query(`insert into event_mark (user_id, seen_up_to) select $1, (${mark})`, [id]);
  return id;
}
