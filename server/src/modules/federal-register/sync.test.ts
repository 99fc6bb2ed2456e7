import { VISITOR } from "../../access/viewer.ts";
import {
  buildFrDocuments,
  FAULTS,
  type FrDocument,
  federalRegisterStandIn,
  type StandIn,
} from "../../testing/federal-register-stand-in.ts";
import { queryAs } from "../../testing/query-as.ts";
import { countStatements, silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { createFrClient, type FrClient } from "./fr-client.ts";
import { importFiles } from "./import-files.ts";
import { type SyncOptions, type SyncReport, syncFederalRegister } from "./sync.ts";
import { SyncBusyError } from "./sync-lock.ts";
import type { SyncProgress } from "./sync-progress.ts";

const QUICK = { firstWait: 2, tries: 3, silence: 500, request: 1_000 };
let standIn: StandIn;
let client: FrClient;
let database: TestDatabase;
beforeEach(async () => {
  standIn = await federalRegisterStandIn(buildFrDocuments(45));
  client = createFrClient({ baseUrl: standIn.url, patience: QUICK });
  database = await testDatabase("empty");
});
afterEach(async () => {
  client.close();
  await standIn.close();
  await database.close();
});

interface Watch {
  signal?: AbortSignal;
  onProgress?: (progress: SyncProgress) => void;
}
const sync = (options: SyncOptions = {}, watch: Watch = {}, on = database): Promise<SyncReport> =>
  syncFederalRegister({ orm: on.orm, client, log: silent, ...watch }, { perPage: 10, ...options });

/** Every table of the record but the runs, row by row. Without `ids`, as it reads from outside. */
async function tables(of: TestDatabase, ids = true): Promise<Record<string, string>> {
  const { rows } = await of.pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('import_run', 'audit_entry') order by 1",
  );
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    if (!ids && name === "content_version") continue;
    const row = ids
      ? "to_jsonb(t) || jsonb_build_object('xmin', t.xmin::text)"
      : "(to_jsonb(t) - '{id,president_id,order_id}'::text[]) || jsonb_build_object('order', (select number from executive_order where id = (to_jsonb(t) ->> 'order_id')::int))";
    const sum = await of.pool.query(
      `select md5(coalesce(string_agg((${row})::text, '|' order by (${row})::text), '')) as sum from ${name} t`,
    );
    sums[name] = sum.rows[0].sum;
  }
  return sums;
}
const runs = async () =>
  (
    await database.pool.query(
      "select id, kind, status, failure, counts, state, problems, finished_at is not null as ended from import_run order by id",
    )
  ).rows;
const version = async () => Number((await database.pool.query("select version from content_version")).rows[0].version);
/** Moves the last run into the past. */
const age = (interval: string) =>
  database.pool.query(`update import_run set started_at = started_at - interval '${interval}'`);

describe("a sync", () => {
  it("brings the whole record in, with relations and status, and reports it", async () => {
    const seen: SyncProgress[] = [];
    const report = await sync({}, { onProgress: (progress) => seen.push(progress) });
    expect(report).toMatchObject({
      status: "DONE",
      kind: "FULL_SYNC",
      source: standIn.url,
      failure: null,
      counts: { read: 45, created: 45, changed: 0, unchanged: 0, skipped: 0, refused: 0 },
      problems: [],
      pages: 5,
      resumedPages: 0,
    });
    expect(await runs()).toMatchObject([
      { kind: "FULL_SYNC", status: "DONE", ended: true, state: { nextUrl: null, pages: 5, total: 45 } },
    ]);
    expect(seen.map(({ pages, orders, total, totalPages }) => [pages, orders, total, totalPages])).toEqual([
      [0, 0, null, null],
      ...[1, 2, 3, 4].map((page) => [page, page * 10, 45, 5]),
      [5, 45, 45, 5],
    ]);
    expect(seen.map(({ secondsRemaining }) => secondsRemaining === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(seen.at(-1)?.secondsRemaining).toBe(0);
    const { data } = await queryAs(
      database,
      VISITOR,
      '{ order(number: "12880") { recordAsOf status { explanation } } record { orderCount asOf } }',
    );
    const day = new Date().toISOString().slice(0, 10);
    expect(data).toMatchObject({
      order: { recordAsOf: day, status: { explanation: expect.stringContaining("Revoked by EO 12881") } },
      record: { orderCount: 45, asOf: day },
    });
  });

  it("gives what an import of the same documents in one file gives", async () => {
    await sync();
    const other = await testDatabase("empty");
    const fields = standIn.documents.map(({ ...document }) => document);
    const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
    const { join } = await import("node:path");
    const folder = mkdtempSync(join((await import("node:os")).tmpdir(), "ed-sync-"));
    writeFileSync(join(folder, "all.json"), JSON.stringify(fields));
    await importFiles(other.orm, [join(folder, "all.json")]);
    rmSync(folder, { recursive: true });
    expect(await tables(database, false)).toEqual(await tables(other, false));
    await other.close();
  });

  it("writes nothing the second and the third time, and asks for one page only", async () => {
    await sync();
    const before = { tables: await tables(database), version: await version() };
    standIn.requests.length = 0;
    for (const options of [{}, {}, { full: true }]) {
      const { result, statements } = await countStatements(() => sync(options));
      expect(result).toMatchObject({
        status: "DONE",
        counts: { created: 0, changed: 0, unchanged: options.full ? 45 : 10 },
      });
      const writes = statements.filter(
        (text) =>
          /^\s*(?:insert|update|delete)/i.test(text) &&
          !text.includes("import_run") &&
          !text.includes("insert into president "),
      );
      expect(writes).toEqual([]);
      expect({ tables: await tables(database), version: await version() }).toEqual(before);
    }
    expect(standIn.requests).toHaveLength(1 + 1 + 5);
    expect((await runs()).map(({ kind }) => kind)).toEqual(["FULL_SYNC", "RECENT_SYNC", "RECENT_SYNC", "FULL_SYNC"]);
  });

  it("fetches what is new page by page until one brings nothing new", async () => {
    await sync();
    standIn.requests.length = 0;
    standIn.documents = buildFrDocuments(58);
    const before = await version();
    expect(await sync()).toMatchObject({
      kind: "RECENT_SYNC",
      counts: { read: 30, created: 13, changed: 0, unchanged: 17 },
      pages: 3,
      status: "DONE",
    });
    expect(standIn.requests).toHaveLength(3);
    expect(await version()).toBe(before + 2);
  });

  it("reads the whole record again after a week, because notes of old orders change", async () => {
    await sync();
    const [old] = standIn.documents as [FrDocument];
    old.disposition_notes = "Amended by: EO 12900, May 5, 1994";
    await age("6 days");
    await database.pool.query(
      `update executive_order set facts_as_of = (select jsonb_object_agg(key, (value::date - 6)::text) from jsonb_each_text(facts_as_of)) where number = '12880'`,
    );
    expect((await sync()).kind).toBe("RECENT_SYNC");
    await age("25 hours");
    const report = await sync();
    expect(report).toMatchObject({ kind: "FULL_SYNC", counts: { changed: 1, unchanged: 44 } });
    const { data } = await queryAs(database, VISITOR, '{ order(number: "12880") { dispositionNotes } }');
    expect(data).toEqual({ order: { dispositionNotes: "Amended by: EO 12900, May 5, 1994" } });
  });

  it("moves the day as of which orders are known, once a day, and tells readers", async () => {
    await sync();
    await database.pool.query(
      `update executive_order set record_as_of = record_as_of - 1, changes_read_as_of = changes_read_as_of - 1, status_as_of = status_as_of - 1,
        facts_as_of = (select jsonb_object_agg(key, (value::date - 1)::text) from jsonb_each_text(facts_as_of))`,
    );
    const before = await version();
    expect((await sync({ full: true })).counts).toMatchObject({ changed: 0, unchanged: 45 });
    expect(await version()).toBe(before + 5);
    const { rows } = await database.pool.query(
      "select distinct record_as_of as day, changes_read_as_of = record_as_of as same from executive_order",
    );
    expect(rows).toEqual([{ day: new Date().toISOString().slice(0, 10), same: true }]);
  });

  it("ends where pages repeat, and says what has not come", async () => {
    standIn.documents = buildFrDocuments(130);
    standIn.hasCursors = false;
    standIn.mostPerPage = 2;
    const report = await sync();
    expect(report).toMatchObject({ status: "DONE", counts: { read: 100, created: 100 }, pages: 51 });
    expect(report.problems).toMatchObject([
      {
        file: "page 51",
        reason:
          "is the last one, because it repeats an earlier page; 100 of the 130 documents that the search found have come",
      },
    ]);
  });

  it("of nothing is done, and is not taken for the whole record", async () => {
    standIn.documents = [];
    expect(await sync()).toMatchObject({ status: "DONE", counts: { read: 0 } });
    expect((await sync()).kind).toBe("FULL_SYNC");
  });
});

describe("what cannot be taken in", () => {
  const only = async (change: (documents: FrDocument[]) => void) => {
    change(standIn.documents);
    return sync();
  };

  it("is told with its page and row, and the rest goes in", async () => {
    const report = await only((documents) => {
      Object.assign(documents[3] as FrDocument, { executive_order_number: "none" });
      Object.assign(documents[14] as FrDocument, { signing_date: "2031-02-31" });
      Object.assign(documents[25] as FrDocument, { document_number: "C1-1994-10025" });
    });
    expect(report.counts).toEqual({ read: 45, created: 42, changed: 0, unchanged: 0, skipped: 1, refused: 2 });
    expect(report.problems.map(({ file, row, field }) => [file, row, field])).toEqual(
      expect.arrayContaining([
        ["page 1", expect.any(Number), "executive_order_number"],
        ["page 2", expect.any(Number), "signing_date"],
        ["page 3", expect.any(Number), "executive_order_number"],
      ]),
    );
    expect((await runs())[0].problems).toEqual(JSON.parse(JSON.stringify(report.problems)));
  });

  it("may be as hostile as it likes", async () => {
    const report = await only((documents) => {
      Object.assign(documents[0] as FrDocument, {
        title: "\u0000\ud800<script>alert(1)</script>\u202e",
        disposition_notes: "Revokes: EO \u0000 12\ud8001; \u0000",
      });
      Object.assign(documents[1] as FrDocument, {
        start_page: 1e308,
        end_page: -1,
        html_url: "javascript:alert(1)",
        president: { identifier: { a: [] }, name: 7 },
      });
      Object.assign(documents[2] as FrDocument, {
        title: "x".repeat(3_000_000),
        disposition_notes: `Amends: ${"EO 12880; ".repeat(5_000)}`,
      });
      Object.assign(documents[3] as FrDocument, { disposition_notes: "Revoked by: EO 12883" });
      Object.assign(documents[4] as FrDocument, { executive_order_number: 9_999_999_999, signing_date: { $gt: "" } });
      Object.assign(documents[5] as FrDocument, { executive_order_number: 2 ** 31, __proto__: { x: 1 } });
      documents.push({ ...documents[6], title: ["a", "list"] } as FrDocument, {});
    });
    expect(report).toMatchObject({ status: "DONE", pages: 5 });
    expect(report.counts.read).toBe(47);
    expect(report.counts.created).toBeGreaterThanOrEqual(38);
  });

  it("is one of two orders that claim a number on different pages: they do not melt into one", async () => {
    const report = await only((documents) => {
      Object.assign(documents[40] as FrDocument, { executive_order_number: 12_890, title: "Another order altogether" });
      Object.assign(documents[41] as FrDocument, {
        ...documents[13],
        document_number: "1995-99999",
        publication_date: "1995-09-01",
      });
    });
    expect(report.counts).toMatchObject({ read: 45, created: 43, refused: 1, skipped: 1, changed: 0 });
    expect(report.problems).toMatchObject([
      {
        reason: expect.stringMatching(/an earlier page has another order of this number, "Order made up, 12890"/),
        value: "12890",
      },
      { reason: "repeats an order of an earlier page", value: "12893" },
    ]);
  });
});

describe("an interrupted run", () => {
  it.each([1, 2, 3, 4])("that was stopped behind page %d goes on there, and leaves the same tables", async (page) => {
    const reference = await testDatabase("empty");
    await sync({}, {}, reference);
    standIn.requests.length = 0;
    const stopper = new AbortController();
    const first = await sync(
      {},
      { signal: stopper.signal, onProgress: ({ pages }) => pages === page && stopper.abort() },
    );
    expect(first).toMatchObject({ status: "STOPPED", pages: page, counts: { created: page * 10 } });
    const second = await sync();
    expect(second).toMatchObject({
      id: first.id,
      status: "DONE",
      pages: 5,
      resumedPages: page,
      counts: { read: 45, created: 45 },
    });
    expect(standIn.requests).toHaveLength(5);
    expect(await runs()).toHaveLength(1);
    expect(await tables(database, false)).toEqual(await tables(reference, false));
    await reference.close();
  });

  it.each([1, 2, 3, 4, 5])("that was killed while page %d was written has lost that page only", async (page) => {
    const reference = await testDatabase("empty");
    await sync({}, {}, reference);
    standIn.requests.length = 0;
    // As kill -9 does: the server's connections end in the middle of a transaction, and nobody tidies up.
    await database.pool.query(
      `create function die() returns trigger language plpgsql as $$ begin
         if (new.state->>'pages')::int = ${page} then perform pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid(); raise exception 'killed'; end if; return new; end $$`,
    );
    await database.pool.query("create trigger die before update on import_run for each row execute function die()");
    await sync().then(
      (report) => expect(report.status).toBe("FAILED"),
      (error) => expect(String(error)).toMatch(/lost|terminat|Connection|killed/i),
    );
    // The pool may still hand out a connection that was just ended; the next one is whole.
    const tidy =
      "drop trigger if exists die on import_run; update import_run set status = 'RUNNING', finished_at = null, failure = null";
    for (let tries = 0; tries < 10; tries++)
      if (
        await database.pool.query(tidy).then(
          () => true,
          () => false,
        )
      )
        break;
    expect((await runs())[0]).toMatchObject({ state: { pages: page - 1 } });
    expect(await sync()).toMatchObject({
      status: "DONE",
      pages: 5,
      resumedPages: page - 1,
      counts: { read: 45, created: 45 },
    });
    expect(standIn.requests).toHaveLength(6);
    expect(await tables(database, false)).toEqual(await tables(reference, false));
    await reference.close();
  });

  it("that failed because the other side did goes on where it was; one whose next page was refused begins anew", async () => {
    standIn.spoil(null, null, FAULTS.html(503), FAULTS.html(503), FAULTS.html(503));
    expect(await sync()).toMatchObject({
      status: "FAILED",
      failure: "The Federal Register answers with status 503, 3 times in a row",
      pages: 2,
    });
    expect(await runs()).toMatchObject(
      [{ status: "FAILED", ended: true, failure: /503/ }].map(({ failure: _, ...run }) => run),
    );
    standIn.spoil(FAULTS.status(404, { status: 404, message: "Record Not Found" }));
    expect(await sync()).toMatchObject({
      status: "FAILED",
      failure: "The Federal Register answers with status 404 (404 Record Not Found)",
      resumedPages: 2,
    });
    expect(await sync()).toMatchObject({ status: "DONE", resumedPages: 0, counts: { created: 25, unchanged: 20 } });
    expect((await runs()).map(({ status }) => status)).toEqual(["FAILED", "DONE"]);
  });

  it("of yesterday is given up for a new one", async () => {
    const stopper = new AbortController();
    await sync({}, { signal: stopper.signal, onProgress: ({ pages }) => pages === 2 && stopper.abort() });
    await database.pool.query("update import_run set status = 'RUNNING', finished_at = null");
    await age("25 hours");
    expect(await sync()).toMatchObject({ status: "DONE", resumedPages: 0, counts: { created: 25, unchanged: 20 } });
    expect(await runs()).toMatchObject([
      { status: "FAILED", failure: "Was interrupted and not gone on with", ended: true },
      { status: "DONE" },
    ]);
  });

  it("stops for whoever asks, on whichever server, behind the page that it is at", async () => {
    const report = await sync(
      {},
      {
        onProgress: ({ pages }) =>
          pages === 1 && void database.pool.query("update import_run set is_stop_requested = true"),
      },
    );
    expect(report.status).toBe("STOPPED");
    expect(report.pages).toBeLessThanOrEqual(3);
    expect(await sync()).toMatchObject({ status: "DONE", counts: { created: 45 } });
  });
});

it("runs one at a time; the second says so, and the lock is free afterwards", async () => {
  standIn.spoilAll(FAULTS.slow(50));
  const results = await Promise.allSettled([sync(), sync(), sync()]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(SyncBusyError);
  expect(await runs()).toHaveLength(1);
  expect((await sync()).status).toBe("DONE");
});

it("writes nothing half when a page cannot be stored, and tells which", async () => {
  await database.pool.query(
    `create function refuse() returns trigger language plpgsql as $$ begin if new.number = '12905' then raise exception 'no room'; end if; return new; end $$;
     create trigger refuse before insert on executive_order for each row execute function refuse()`,
  );
  expect(await sync()).toMatchObject({ status: "FAILED", failure: "Page 3 could not be taken in: no room", pages: 2 });
  const { rows } = await database.pool.query("select count(*) from executive_order");
  expect(rows).toEqual([{ count: 20 }]);
  await database.pool.query("drop trigger refuse on executive_order");
  expect(await sync()).toMatchObject({ status: "DONE", resumedPages: 2, counts: { created: 45 } });
});
