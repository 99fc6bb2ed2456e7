import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PROJECT_ROOT } from "../../lib/env.ts";
import { STARTER_FOLDER } from "../../main/start.ts";
import { type TestDatabase, testDatabase, withDatabase } from "../../testing/test-database.ts";
import { loadStarter } from "../starter/load-starter.ts";
import { readStarterLibrary } from "../starter/read-starter.ts";
import { importFiles } from "./import-files.ts";

const folder = mkdtempSync(join(tmpdir(), "ed-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const one = async (database: TestDatabase, sql: string, ...values: unknown[]) =>
  (await database.pool.query(sql, values)).rows[0];

/** All that an import derives, without the ids, as checksums. */
async function tables(database: TestDatabase): Promise<Record<string, unknown>> {
  const sum = async (rows: string) =>
    (
      await one(
        database,
        `select count(*) || ' ' || md5(string_agg(r::text, '|' order by r::text)) as sum from (${rows}) r`,
      )
    ).sum;
  return {
    orders: await sum(
      `select (to_jsonb(o) - 'id' - 'president_id' - 'status_path' - 'title_words') || jsonb_build_object('president', p.slug, 'path', o.status_path::text)
         from executive_order o left join president p on p.id = o.president_id`,
    ),
    relations: await sum("select to_jsonb(r) - 'id' - 'assertions', r.assertions::text from relation r"),
    assertions: await sum("select to_jsonb(a) - 'id' from disposition_assertion a"),
    unread: await sum("select to_jsonb(u) - 'id' from unread_note u"),
    topics: await sum(
      "select o.number, t.slug, x.reason, x.position, x.origin from order_topic x join executive_order o on o.id = x.order_id join topic t on t.id = x.topic_id",
    ),
  };
}

const REAL = resolve(PROJECT_ROOT, "../shared/data/federal-register");
const isPresent = existsSync(REAL);
if (!isPresent)
  console.warn("The real data of the Federal Register is not beside the project: its import is not tested.");

(isPresent ? describe : describe.skip)("the real files", () => {
  const files = isPresent ? readdirSync(REAL).map((name) => join(REAL, name)) : [];
  const notes = files.filter((file) => file.includes("2024-10"));
  const rest = files.filter((file) => !notes.includes(file));
  let first: Record<string, unknown>;

  it("come in, none refused, and a second time change nothing at all", async () => {
    first = await withDatabase("starter", async (database) => {
      const reports = await importFiles(database.orm, files);
      expect(reports.flatMap((report) => report.refused)).toEqual([]);
      expect((await one(database, "select count(*) from executive_order")).count).toBeGreaterThan(6_900);
      for (const { counts } of reports)
        expect(counts.created + counts.changed + counts.unchanged + counts.skipped + counts.refused).toBe(counts.read);
      const once = await tables(database);
      const version = await one(database, "select version from content_version");
      const again = await importFiles(database.orm, files);
      expect(again.map(({ counts }) => [counts.created, counts.changed])).toEqual(files.map(() => [0, 0]));
      expect(await tables(database)).toEqual(once);
      expect(await one(database, "select version from content_version")).toEqual(version);
      return once;
    });
  }, 120_000);

  it.each<[string, () => string[]]>([
    ["backwards", () => [...files].reverse()],
    ["the notes first, and again in the middle", () => [...notes, ...rest.slice(0, 4), ...notes, ...rest.slice(4)]],
  ])(
    "give the same tables in another order: %s",
    async (_, inOrder) => {
      await withDatabase("starter", async (database) => {
        await importFiles(database.orm, inOrder());
        expect(await tables(database)).toEqual(first);
      });
    },
    120_000,
  );

  it("give the same tables before the starter library as after it", async () => {
    await withDatabase("empty", async (database) => {
      await importFiles(database.orm, files);
      await loadStarter(database.orm, await readStarterLibrary(STARTER_FOLDER));
      expect(await tables(database)).toEqual(first);
    });
  }, 120_000);
});

describe("made-up files", () => {
  let database: TestDatabase;
  let files = 0;

  beforeEach(async () => {
    database = await testDatabase("empty");
  });
  afterEach(() => database.close());

  const write = (content: string | object, name = `file-${++files}.csv`): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
  const bring = async (content: string | object, asOf = "2024-10-31") =>
    (await importFiles(database.orm, [write(content)], asOf))[0];
  const order = (number = "100") =>
    one(
      database,
      "select title, signing_date, fr_citation, disposition_notes, legal_force, record_as_of, changes_read_as_of, status_as_of from executive_order where number = $1",
      number,
    );

  const ROW = {
    executive_order_number: "100",
    title: "A title",
    signing_date: "2001-02-03",
    citation: "66 FR 1",
    disposition_notes: "Revoked by: EO 200, March 4, 2002",
  };

  it("keep what a later file has no column for", async () => {
    await bring([ROW]);
    await bring([{ executive_order_number: "100", title: "A later title" }], "2025-01-01");
    expect(await order()).toMatchObject({
      title: "A later title",
      signing_date: "2001-02-03",
      fr_citation: "66 FR 1",
      disposition_notes: ROW.disposition_notes,
      legal_force: "REVOKED",
    });
    await bring([{ ...ROW, title: "", signing_date: "", citation: "" }], "2025-01-02");
    expect(await order()).toMatchObject({ title: "A later title", signing_date: "2001-02-03", fr_citation: "66 FR 1" });
  });

  it("forget notes that a later file shows empty, and what was derived from them", async () => {
    await bring([
      ROW,
      { ...ROW, executive_order_number: "200", title: "B", disposition_notes: "Revokes: EO 100, February 3, 2001" },
    ]);
    expect((await order()).legal_force).toBe("REVOKED");
    const report = await bring(
      [
        { ...ROW, disposition_notes: "" },
        { ...ROW, executive_order_number: "200", title: "B", disposition_notes: null },
      ],
      "2025-01-01",
    );
    expect(report?.counts).toMatchObject({ changed: 2 });
    expect(await order()).toMatchObject({
      disposition_notes: null,
      legal_force: "IN_FORCE",
      status_as_of: "2025-01-01",
    });
    expect((await one(database, "select count(*) from relation")).count).toBe(0);
    expect((await one(database, "select count(*) from disposition_assertion")).count).toBe(0);
  });

  it("change nothing where what is stored was true later", async () => {
    await bring([ROW], "2025-01-01");
    const before = await tables(database);
    const report = await bring([{ ...ROW, title: "An older title", disposition_notes: "" }], "2024-12-31");
    expect(report?.counts).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await tables(database)).toEqual(before);
  });

  it("move the day on where a later file says the same, on the record, the status and the content version", async () => {
    await bring([{ ...ROW, disposition_notes: "" }]);
    const { version } = await one(database, "select version from content_version");
    expect((await bring([{ ...ROW, disposition_notes: "" }], "2025-01-01"))?.counts).toMatchObject({
      changed: 0,
      unchanged: 1,
    });
    expect(await order()).toMatchObject({
      record_as_of: "2025-01-01",
      changes_read_as_of: "2025-01-01",
      status_as_of: "2025-01-01",
    });
    expect((await one(database, "select version from content_version")).version).toBe(version + 1);
    await bring([{ ...ROW, disposition_notes: "" }], "2025-01-01");
    expect((await one(database, "select version from content_version")).version).toBe(version + 1);
  });

  it("take the day from the name, or today", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const [dated, undated] = await importFiles(database.orm, [
      write([ROW], "orders.2019-03.json"),
      write([ROW], "orders.json"),
    ]);
    expect([dated?.asOf, undated?.asOf]).toEqual(["2019-03-31", today]);
  });

  it("resolve a target when its order arrives, in the path of the status and the relation", async () => {
    await bring([ROW]);
    const path = async () =>
      await one(
        database,
        "select status_explanation as sentence, status_path->0->'order' as step from executive_order where number = '100'",
      );
    expect(await path()).toMatchObject({ sentence: "Revoked by EO 200.", step: { title: null } });
    await bring([
      { executive_order_number: "200", title: "Ending an order", signing_date: "2002-03-04", president: "jane-doe" },
    ]);
    expect(await path()).toEqual({
      sentence: "Revoked by EO 200 (Jane Doe) on March 4, 2002.",
      step: {
        number: "200",
        title: "Ending an order",
        presidentName: "Jane Doe",
        signingDate: "2002-03-04",
        frCitation: null,
      },
    });
  });

  it("are refused by row, with place, field and reason, and the rest comes in", async () => {
    const report = await bring(
      [
        "executive_order_number,title,signing_date",
        "100,A good row,2001-02-03",
        "what,No number,2001-02-03",
        '101,"A title, over',
        'two lines",2001-02-03',
        "102,A day that is none,2001-02-30",
        "103,Another good row,2001-02-03",
      ].join("\n"),
    );
    expect(report?.counts).toMatchObject({ read: 5, created: 3, refused: 2 });
    expect(report?.refused).toMatchObject([
      { row: 2, line: 3, field: "executive_order_number", value: "what", reason: expect.any(String) },
      { row: 4, line: 6, field: "signing_date", value: "2001-02-30", reason: expect.any(String) },
    ]);
    expect(
      (await one(database, "select array_agg(number order by number) as numbers from executive_order")).numbers,
    ).toEqual(["100", "101", "103"]);
    const run = await one(
      database,
      "select source, as_of, counts, problems, finished_at is not null as finished from import_run",
    );
    expect(run).toMatchObject({
      as_of: "2024-10-31",
      counts: report?.counts,
      problems: [expect.objectContaining({ row: 2 }), expect.objectContaining({ row: 4 })],
      finished: true,
    });
  });

  it("come in past a file that vanished, is a folder, or is none", async () => {
    const paths = [join(folder, "gone.json"), folder, write("%PDF-1.4"), write(""), write([ROW])];
    const reports = await importFiles(database.orm, paths, "2024-10-31");
    expect(reports.map(({ counts }) => [counts.read, counts.created, counts.refused])).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 1],
      [1, 1, 0],
    ]);
    expect(reports.slice(0, 2).map(({ refused }) => refused[0]?.reason)).toEqual(["does not exist", "is a folder"]);
  });

  it("leave nothing when the import breaks half-way", async () => {
    await bring([ROW]);
    const before = await tables(database);
    await database.pool.query(
      "create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$",
    );
    for (const table of ["import_run", "disposition_assertion", "relation"]) {
      await database.pool.query(`create trigger fail before insert on ${table} for each row execute function fail()`);
      await expect(
        bring(
          [
            { ...ROW, title: "Changed", disposition_notes: "Amended by: EO 300" },
            { ...ROW, executive_order_number: "400" },
          ],
          "2025-01-01",
        ),
      ).rejects.toThrow("disk full");
      await database.pool.query(`drop trigger fail on ${table}`);
      expect(await tables(database)).toEqual(before);
    }
  });

  it("may come in at once, and give what they give one after the other", async () => {
    const paths = [1, 2, 3, 4].map((n) =>
      write(
        [
          { ...ROW, title: `Title ${n}` },
          { ...ROW, executive_order_number: `${200 + n}`, disposition_notes: "Revokes: EO 100" },
        ],
        `at-once-${n}.json`,
      ),
    );
    await Promise.all(paths.map((path, index) => importFiles(database.orm, [path], `2024-01-0${index + 1}`)));
    const atOnce = await tables(database);
    await database.pool.query("truncate executive_order, relation, disposition_assertion cascade");
    for (const [index, path] of paths.entries()) await importFiles(database.orm, [path], `2024-01-0${index + 1}`);
    expect(await tables(database)).toEqual(atOnce);
    expect((await order()).title).toBe("Title 4");
  });

  it.each<[string, object]>([
    ["a NUL", { title: "a\0b", citation: "66 FR\0 1", disposition_notes: "Revoked by: EO\0 200" }],
    ["half a character", { title: "a\ud800b", disposition_notes: "\udc00 Revoked by: EO 200" }],
    [
      "nothing but a number",
      { title: undefined, signing_date: undefined, citation: undefined, disposition_notes: undefined },
    ],
    ["only gaps", { title: "", signing_date: null, citation: " ", disposition_notes: null, start_page: null }],
    ["huge numbers", { start_page: 99_999_999_999, end_page: "99999999999999999999" }],
    ["a negative page", { start_page: -5, end_page: 1.5 }],
    ["a year of no calendar", { signing_date: "0000-01-01", publication_date: "99999-01-01" }],
    ["a huge title", { title: "word ".repeat(300_000) }],
    ["a title of many distinct words", { title: Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(" ") }],
    ["a huge note", { disposition_notes: "Revokes: EO 99, May 4, 1993; ".repeat(5_000) }],
    [
      "objects and lists",
      { title: { a: 1 }, signing_date: ["2001-02-03"], president: { identifier: { a: 1 } }, disposition_notes: [] },
    ],
    [
      "a note of itself and of none",
      { disposition_notes: "Amends: EO 100; EO 0; EO 999999999; EO 99-ZZ; EO -1\nRevoked by: EO 12154a" },
    ],
    [
      "markup and SQL",
      {
        title: "'); drop table executive_order; --",
        disposition_notes: "<script>See: EO 1</script>",
        html_url: "javascript:alert(1)",
      },
    ],
  ])("with %s come in or are refused, and never stop the rest", async (_, odd) => {
    const report = await bring([
      { ...ROW, ...odd },
      { ...ROW, executive_order_number: "300", disposition_notes: "" },
    ]);
    expect(report?.counts.read).toBe(2);
    expect((await order("300")).title).toBe("A title");
    const held = await one(database, "select html_url, start_page from executive_order where number = '100'");
    if (held) expect(held.html_url ?? "").not.toMatch(/^javascript/);
  });
});
