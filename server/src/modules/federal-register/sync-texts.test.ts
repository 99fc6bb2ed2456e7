import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VISITOR } from "../../access/viewer.ts";
import {
  buildFrDocuments,
  FAULTS,
  type Fault,
  type FrDocument,
  federalRegisterStandIn,
  type StandIn,
} from "../../testing/federal-register-stand-in.ts";
import { giveTexts, textPath, xmlOf } from "../../testing/federal-register-texts.ts";
import { queryAs } from "../../testing/query-as.ts";
import { countStatements, silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { createFrClient, type FrClient } from "./fr-client.ts";
import { importFiles } from "./import-files.ts";
import { type SyncOptions, type SyncParts, type SyncReport, syncFederalRegister } from "./sync.ts";
import type { SyncProgress } from "./sync-progress.ts";

const QUICK = { firstWait: 2, tries: 2, silence: 300, request: 1_000, pause: 0 };
let standIn: StandIn;
let client: FrClient;
let database: TestDatabase;
/** Documents with a text, newest first. */
let withText: FrDocument[];
beforeEach(async () => {
  standIn = await federalRegisterStandIn(buildFrDocuments(38, 20_000).slice(18));
  // Of the 20 orders the newest 8 have a text: 3 of them as XML, 5 as plain text alone.
  for (const document of standIn.documents.slice(0, 12)) document.document_number = " ";
  withText = giveTexts(standIn).reverse();
  client = createFrClient({ baseUrl: standIn.url, patience: QUICK, maxTextBytes: 100_000 });
  database = await testDatabase("starter");
});
afterEach(async () => {
  client.close();
  await standIn.close();
  await database.close();
});

const sync = (
  options: SyncOptions = {},
  watch: Partial<Pick<SyncParts, "signal" | "onProgress">> = {},
  on = database,
): Promise<SyncReport> =>
  syncFederalRegister({ orm: on.orm, client, log: silent, ...watch }, { perPage: 10, ...options });
const numberOf = (document: FrDocument | undefined) => String(document?.executive_order_number);
/** Where the sync asks for it. */
const pathOf = (document: FrDocument) => textPath(document, document.full_text_xml_url ? "xml" : "text");
const textRequests = () =>
  standIn.requests.map(({ url }) => url).filter((url) => url.startsWith("/documents/full_text/"));
const query = async (sql: string, values: unknown[] = []) => (await database.pool.query(sql, values)).rows;
const texts = () =>
  query(
    "select o.number, t.format, t.source from order_text t join executive_order o on o.id = t.order_id where t.source like 'https:%' order by o.number_sort_key desc",
  );
const untaken = () =>
  query(
    `select o.number, u.address, u.reason, extract(day from u.ask_again_at - u.asked_at)::int as days
       from untaken_text u join executive_order o on o.id = u.order_id order by o.number_sort_key desc`,
  );
const runs = () =>
  query(
    "select id, kind, status, failure, counts, state, problems from import_run where kind like '%SYNC' order by id",
  );
const version = async () => Number((await query("select version from content_version"))[0].version);
/** What the record said until now, it said yesterday: within a day, what differs is not what changed. */
const untilYesterday = () =>
  query(
    "update executive_order set facts_as_of = (select jsonb_object_agg(key, (value::date - 1)::text) from jsonb_each_text(facts_as_of)) where facts_as_of <> '{}'",
  );
const forget = () => standIn.requests.splice(0);

/** Every table of the record, row by row; without `writes` as it reads from outside, however often it was written. */
async function tables(of: TestDatabase, writes = true): Promise<Record<string, string>> {
  const { rows } = await of.pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('import_run', 'audit_entry') order by 1",
  );
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    if (!writes && name === "content_version") continue;
    const row = writes
      ? "to_jsonb(t) || jsonb_build_object('xmin', t.xmin::text)"
      : "(to_jsonb(t) - '{id,president_id,order_id,agency_id,asked_at,ask_again_at,saved_at,terminates_at,installed_at,executed_at}'::text[]) || jsonb_build_object('order', (select number from executive_order where id = (to_jsonb(t) ->> 'order_id')::int))";
    const { rows: sum } = await of.pool.query(
      `select md5(coalesce(string_agg((${row})::text, '|' order by (${row})::text), '')) as sum from ${name} t`,
    );
    sums[name] = sum[0].sum;
  }
  return sums;
}

const folder = mkdtempSync(join(tmpdir(), "ed-sync-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));
function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("a sync", () => {
  it("fetches the texts behind the record, newest first, and reads provisions and facts from them", async () => {
    const seen: SyncProgress[] = [];
    const report = await sync({}, { onProgress: (progress) => seen.push(progress) });
    expect(report).toMatchObject({
      status: "DONE",
      counts: { read: 20, created: 20 },
      pages: 2,
      texts: { total: 8, counts: { read: 8, created: 8, changed: 0, unchanged: 0, refused: 0 } },
      problems: [],
    });
    expect(textRequests()).toEqual(withText.map(pathOf));
    expect(standIn.requests.slice(0, 2).every(({ url }) => url.startsWith("/api/v1/documents"))).toBe(true);
    expect(standIn.mostAtOnce).toBe(1);
    expect(await texts()).toEqual(
      withText.map((document) => ({
        number: numberOf(document),
        format: document.full_text_xml_url ? "XML" : "PLAIN",
        source: document.full_text_xml_url ?? document.raw_text_url,
      })),
    );
    expect(new Set((await texts()).map(({ format }) => format))).toEqual(new Set(["XML", "PLAIN"]));
    const { data } = await queryAs(
      database,
      VISITOR,
      `{ order(number: "${numberOf(withText[0])}") { officialText { source } deadlines { actor } } }`,
    );
    expect(data).toEqual({
      order: {
        officialText: { source: withText[0]?.full_text_xml_url },
        deadlines: [{ actor: "Secretary of Commerce" }],
      },
    });

    expect(seen.map(({ phase, pages, texts, totalTexts }) => [phase, pages, texts, totalTexts])).toEqual([
      ["RECORDS", 0, 0, null],
      ["RECORDS", 1, 0, null],
      ["TEXTS", 2, 0, 8],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((count) => ["TEXTS", 2, count, 8]),
    ]);
    expect(seen.map(({ secondsRemaining }) => secondsRemaining).slice(2)).toEqual([
      null,
      ...[1, 2, 3, 4, 5, 6, 7].map(() => expect.any(Number)),
      0,
    ]);
    expect(await runs()).toMatchObject([
      { kind: "FULL_SYNC", status: "DONE", state: { phase: "TEXTS", texts: { total: 8, counts: { read: 8 } } } },
    ]);
  });

  it("fetches none that is held and writes nothing, the second and the third time", async () => {
    await sync();
    const before = { tables: await tables(database), version: await version() };
    forget();
    for (const options of [{}, {}, { full: true }]) {
      const { result, statements } = await countStatements(() => sync(options));
      expect(result).toMatchObject({ status: "DONE", texts: { total: 0, counts: { read: 0 } } });
      expect(
        statements.filter(
          (text) =>
            /^\s*(?:insert|update|delete)/i.test(text) &&
            !text.includes("import_run") &&
            !text.includes("insert into president "),
        ),
      ).toEqual([]);
      expect({ tables: await tables(database), version: await version() }).toEqual(before);
    }
    expect(textRequests()).toEqual([]);
  });

  it("fetches a text again when its address or its day of publication changed, once", async () => {
    await sync();
    await untilYesterday();
    forget();
    const [first, second, , fourth] = withText as [FrDocument, FrDocument, FrDocument, FrDocument];
    const moved = String(first.full_text_xml_url).replace(/\.xml$/, "-corrected.xml");
    standIn.texts.set(new URL(moved).pathname, xmlOf(first).replace("30 days", "60 days"));
    first.full_text_xml_url = moved;
    const samePath = pathOf(second);
    second.publication_date = "1996-12-31";
    // A gap in the source unlearns nothing.
    fourth.raw_text_url = null;
    expect(await sync({ full: true })).toMatchObject({
      texts: { total: 2, counts: { read: 2, created: 0, changed: 1, unchanged: 1, refused: 0 } },
    });
    expect(textRequests().sort()).toEqual([new URL(moved).pathname, samePath].sort());
    expect((await texts())[0]?.source).toBe(moved);
    const after = await tables(database);
    forget();
    expect(await sync({ full: true })).toMatchObject({ texts: { total: 0 } });
    expect([textRequests(), await tables(database)]).toEqual([[], after]);
  });

  it("leaves texts alone that were imported from files, until the record names them differently", async () => {
    const [first, second] = withText as [FrDocument, FrDocument];
    // The first one before its record says where its text is; the second one with it.
    const { full_text_xml_url: _, raw_text_url: __, ...bare } = first;
    await importFiles(database.orm, [
      write("all.json", JSON.stringify([bare, second])),
      write("first.xml", xmlOf(first)),
      write("second.xml", xmlOf(second)),
    ]);
    expect(await sync()).toMatchObject({ texts: { total: 6, counts: { created: 6 } } });
    expect(textRequests()).toEqual(withText.slice(2).map(pathOf));
    second.publication_date = "1996-12-31";
    expect(await sync({ full: true })).toMatchObject({ texts: { total: 1, counts: { unchanged: 1 } } });
  });

  it("does not ask for what lies elsewhere, and says so", async () => {
    const [first] = withText as [FrDocument];
    first.full_text_xml_url = "https://www.govinfo.gov/content/pkg/a.xml";
    expect(await sync()).toMatchObject({ status: "DONE", texts: { counts: { created: 7, refused: 1 } } });
    expect(await untaken()).toMatchObject([
      { address: first.full_text_xml_url, reason: expect.stringContaining("another host"), days: 7 },
    ]);
  });
});

const DOCTYPE = `<!DOCTYPE PRESDOCU [<!ENTITY a "boo">]>`;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}]>`;

describe("a text that cannot be taken", () => {
  /** In place of the third newest text; each answer tells its own order's number. */
  const CASES: [string, (xml: string, other: string) => Fault, RegExp, number][] = [
    ["is not there", () => FAULTS.html(404), /answers with status 404/, 7],
    ["is not given to us", () => FAULTS.status(403), /answers with status 403/, 1],
    ["fails at every time", () => FAULTS.status(500), /status 500 \(500 no\), 2 times in a row/, 1],
    ["is a web page", () => FAULTS.html(), /a web page in place of a text, 2 times in a row/, 1],
    ["is cut", () => FAULTS.cutWithin(), /cut the connection, 2 times in a row/, 1],
    ["does not come", () => FAULTS.silent(), /silent for 0\.3 s, 2 times in a row/, 1],
    ["has no end", () => FAULTS.endless(), /larger than/, 7],
    ["is sent for elsewhere", () => FAULTS.redirect(() => "https://evil.example/a.xml"), /sends to another host/, 7],
    ["breaks off", () => FAULTS.breakOff(), /not well-formed/, 7],
    ["has entities", (xml) => FAULTS.body(xml.replace("<PRESDOCU>", `${DOCTYPE}<PRESDOCU>&a;`)), /document type/, 7],
    ["laughs", (xml) => FAULTS.body(xml.replace("<PRESDOCU>", `${LAUGHS}<PRESDOCU>&lol9;`)), /document type/, 7],
    ["is that of another order", (_, other) => FAULTS.body(other), /is the text of EO \d+, not that of EO \d+/, 7],
    ["is JSON", () => FAULTS.body('{"status": 200}'), /states no order number/, 7],
    ["is no text at all", () => FAULTS.body(Buffer.alloc(500, 0xff)), /./, 7],
  ];

  it.each(CASES)(
    "because it %s is remembered with the reason, does not stop the others, and is asked for again in time",
    async (_, faultOf, reason, days) => {
      const [, , document, other] = withText as [FrDocument, FrDocument, FrDocument, FrDocument];
      const path = pathOf(document);
      standIn.spoilPath(path, faultOf(xmlOf(document), xmlOf(other)));
      const report = await sync();
      expect(report).toMatchObject({
        status: "DONE",
        texts: { total: 8, counts: { read: 8, created: 7, refused: 1 } },
      });
      expect(report.problems).toMatchObject([
        { file: document.full_text_xml_url, reason: expect.stringMatching(reason) },
      ]);
      expect(await untaken()).toEqual([
        {
          number: numberOf(document),
          address: document.full_text_xml_url,
          reason: expect.stringMatching(reason),
          days,
        },
      ]);
      expect((await texts()).map(({ number }) => number)).toEqual(
        withText.filter((one) => one !== document).map(numberOf),
      );

      // Not again before its time, and nothing is written.
      const before = await tables(database);
      forget();
      await sync();
      await sync({ full: true });
      expect([textRequests(), await tables(database)]).toEqual([[], before]);

      // In time again, and once.
      await query("update untaken_text set ask_again_at = now()");
      expect(await sync()).toMatchObject({ texts: { total: 1, counts: { refused: 1 } } });
      expect(new Set(textRequests())).toEqual(new Set([path]));
      expect(await untaken()).toMatchObject([{ days }]);
      forget();
      await sync();
      expect(textRequests()).toEqual([]);

      // And taken when it comes.
      standIn.spoilPath(path, null);
      await query("update untaken_text set ask_again_at = now()");
      expect(await sync()).toMatchObject({ texts: { total: 1, counts: { created: 1, refused: 0 } } });
      expect([await untaken(), await texts()]).toMatchObject([[], { length: 8 }]);
    },
  );

  it("keeps the text that is held, and is asked for at once when the record names another address", async () => {
    await sync();
    await untilYesterday();
    const [first] = withText as [FrDocument];
    first.full_text_xml_url = String(first.full_text_xml_url).replace(".xml", "-2.xml");
    expect(await sync({ full: true })).toMatchObject({ texts: { counts: { refused: 1 } } });
    expect([await untaken(), await texts()]).toMatchObject([{ length: 1 }, { length: 8 }]);
    await untilYesterday();
    first.full_text_xml_url = String(first.full_text_xml_url).replace("-2.xml", "-3.xml");
    standIn.texts.set(new URL(String(first.full_text_xml_url)).pathname, xmlOf(first));
    expect(await sync({ full: true })).toMatchObject({ texts: { total: 1, counts: { unchanged: 1 } } });
    expect(await untaken()).toEqual([]);
  });

  it("comes from a file instead, and is not asked for again", async () => {
    const [first] = withText as [FrDocument];
    standIn.spoilPath(pathOf(first), FAULTS.status(404));
    await sync();
    await importFiles(database.orm, [write("came.xml", xmlOf(first))]);
    expect(await untaken()).toEqual([]);
    expect(await sync()).toMatchObject({ texts: { total: 0 } });
  });

  it("because of a fault of ours is remembered for a day, and the others go in", async () => {
    const [, , document] = withText as [FrDocument, FrDocument, FrDocument];
    await database.pool.query(
      `create function refuse() returns trigger language plpgsql as $$ begin if new.source like '%${document.document_number}%' then raise exception 'no room'; end if; return new; end $$;
       create trigger refuse before insert on order_text for each row execute function refuse()`,
    );
    expect(await sync()).toMatchObject({ status: "DONE", texts: { counts: { created: 7, refused: 1 } } });
    expect(await untaken()).toMatchObject([
      { number: numberOf(document), reason: "could not be taken in: no room", days: 1 },
    ]);
  });

  it("three times in a row, because we are sent elsewhere, ends the run too; because it is not there, it does not", async () => {
    for (const document of withText.slice(0, 4)) standIn.spoilPath(pathOf(document), FAULTS.status(404));
    for (const document of withText.slice(4, 8))
      standIn.spoilPath(
        pathOf(document),
        FAULTS.redirect(() => "https://unblock.example/"),
      );
    expect(await sync()).toMatchObject({
      status: "FAILED",
      failure: expect.stringMatching(/^Three texts in a row could not be fetched: .* sends to another host/),
      texts: { total: 8, counts: { read: 7, created: 0, refused: 7 } },
    });
  });

  it("three times in a row ends the run; the record stands, and the next run goes on behind", async () => {
    for (const document of withText.slice(2, 6)) standIn.spoilPath(pathOf(document), FAULTS.status(500));
    expect(await sync()).toMatchObject({
      status: "FAILED",
      failure:
        "Three texts in a row could not be fetched: The Federal Register answers with status 500 (500 no), 2 times in a row",
      counts: { created: 20 },
      texts: { total: 8, counts: { read: 5, created: 2, refused: 3 } },
    });
    forget();
    expect(await sync()).toMatchObject({
      status: "DONE",
      kind: "RECENT_SYNC",
      texts: { total: 3, counts: { read: 3, created: 2, refused: 1 } },
    });
    expect(new Set(textRequests())).toEqual(new Set(withText.slice(5).map(pathOf)));
  });

  it("because the other side wants to be left alone ends the run at once, and nothing is held against it", async () => {
    standIn.spoilPath(pathOf(withText[1] as FrDocument), FAULTS.status(429, {}, { "retry-after": "86400" }));
    expect(await sync()).toMatchObject({
      status: "FAILED",
      failure: expect.stringContaining("asks to be left alone for 86400 s"),
      texts: { total: 8, counts: { read: 1, created: 1, refused: 0 } },
    });
    expect([textRequests().length, await untaken()]).toEqual([2, []]);
  });
});

describe("an interrupted run", () => {
  it.each([0, 1, 4, 7])("that was stopped behind text %d goes on there, and leaves the same tables", async (count) => {
    const reference = await testDatabase("starter");
    await sync({}, {}, reference);
    forget();
    const stopper = new AbortController();
    const first = await sync(
      {},
      {
        signal: stopper.signal,
        onProgress: ({ phase, texts }) => phase === "TEXTS" && texts === count && stopper.abort(),
      },
    );
    expect(first).toMatchObject({ status: "STOPPED", texts: { total: 8, counts: { created: count } } });
    const second = await sync();
    expect(second).toMatchObject({
      id: first.id,
      status: "DONE",
      kind: "FULL_SYNC",
      texts: { total: 8, counts: { read: 8, created: 8 } },
    });
    expect(textRequests()).toEqual(withText.map(pathOf));
    expect(standIn.requests).toHaveLength(2 + 8);
    expect(await runs()).toHaveLength(1);
    expect(await tables(database, false)).toEqual(await tables(reference, false));
    await reference.close();
  });

  it.each([1, 3, 8])("that was killed while text %d was written has lost that text only", async (count) => {
    const reference = await testDatabase("starter");
    await sync({}, {}, reference);
    forget();
    // As kill -9 does: the server's connections end in the middle of a transaction, and nobody tidies up.
    await database.pool.query(
      `create function die() returns trigger language plpgsql as $$ begin
         if (new.state->'texts'->'counts'->>'read')::int = ${count} then perform pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid(); raise exception 'killed'; end if; return new; end $$`,
    );
    await database.pool.query("create trigger die before update on import_run for each row execute function die()");
    await sync().then(
      (report) => expect(report.status).toBe("FAILED"),
      (error) => expect(String(error)).toMatch(/lost|terminat|Connection|killed/i),
    );
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
    expect((await runs())[0]).toMatchObject({ state: { phase: "TEXTS", texts: { counts: { read: count - 1 } } } });
    expect(await sync()).toMatchObject({
      status: "DONE",
      pages: 2,
      texts: { total: 8, counts: { read: 8, created: 8, refused: 0 } },
    });
    expect(textRequests()).toHaveLength(9);
    expect(await tables(database, false)).toEqual(await tables(reference, false));
    await reference.close();
  });

  it("stops for whoever asks, on whichever server, behind the text that it is at", async () => {
    const report = await sync(
      {},
      {
        onProgress: ({ texts }) =>
          texts === 2 && void database.pool.query("update import_run set is_stop_requested = true"),
      },
    );
    expect(report.status).toBe("STOPPED");
    expect(report.texts.counts.read).toBeLessThanOrEqual(4);
    expect(await sync()).toMatchObject({ status: "DONE", texts: { counts: { created: 8 } } });
  });

  it("does not read the whole record again because its texts did not all come", async () => {
    standIn.spoilPath(pathOf(withText[0] as FrDocument), FAULTS.status(429, {}, { "retry-after": "86400" }));
    expect(await sync()).toMatchObject({ status: "FAILED", kind: "FULL_SYNC" });
    forget();
    expect(await sync()).toMatchObject({ status: "FAILED", kind: "RECENT_SYNC" });
    expect(standIn.requests).toHaveLength(2);
  });
});
