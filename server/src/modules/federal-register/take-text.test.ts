import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PROJECT_ROOT } from "../../lib/env.ts";
import { type TestDatabase, testDatabase, withDatabase } from "../../testing/test-database.ts";
import { orderXml } from "../provisions/build-order-text.ts";
import { importFiles } from "./import-files.ts";

const folder = mkdtempSync(join(tmpdir(), "ed-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function write(content: string | object, ending = "xml"): string {
  const path = join(folder, `text-${++count}.${ending}`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const RECORD = [
  {
    executive_order_number: "99001",
    title: "On Lighthouses",
    signing_date: "2031-03-01",
    document_number: "2031-00001",
  },
];
const SECTION = `<P><E T="04">Section 1</E>. <E T="03">Report</E>. (a) The Secretary of Commerce shall, within 90 days of the date of this order, submit a report on tariffs.</P>`;

describe("the text of an order", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase("starter");
    await importFiles(database.orm, [write(RECORD, "json")], "2031-04-01");
  });
  afterEach(() => database.close());

  const bring = async (xml: string, asOf = "2031-05-01") => {
    const [report] = await importFiles(database.orm, [write(xml)], asOf);
    if (!report) throw new Error("no report");
    return report;
  };
  const deadlines = async () =>
    (
      await database.pool.query(
        "select d.actor, d.due_date, d.place, d.paragraph_key, d.origin from deadline d join executive_order o on o.id = d.order_id where o.number = '99001'",
      )
    ).rows;

  it("becomes provisions and facts, and the same file a second time changes nothing", async () => {
    const path = write(orderXml(SECTION));
    const [report] = await importFiles(database.orm, [path], "2031-05-01");
    expect(report).toMatchObject({ isText: true, counts: { read: 1, created: 1, refused: 0 } });
    expect(await deadlines()).toEqual([
      {
        actor: "Secretary of Commerce",
        due_date: "2031-05-30",
        place: "Sec. 1(a)",
        paragraph_key: "sec-1-a-p1",
        origin: "READ",
      },
    ]);
    const version = async () => (await database.pool.query("select version from content_version")).rows;
    const before = await version();
    const [again] = await importFiles(database.orm, [path], "2031-05-01");
    expect(again?.counts).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await version()).toEqual(before);
  });

  it("that was true earlier does not take the place of a later one", async () => {
    await bring(orderXml(SECTION), "2031-06-01");
    const older = await bring(orderXml(SECTION.replace("90 days", "30 days")), "2031-05-01");
    expect(older.counts.unchanged).toBe(1);
    expect(await deadlines()).toMatchObject([{ due_date: "2031-05-30" }]);
    const newer = await bring(orderXml(SECTION.replace("90 days", "30 days")), "2031-07-01");
    expect(newer.counts.changed).toBe(1);
    expect(await deadlines()).toMatchObject([{ due_date: "2031-03-31" }]);
  });

  it("is read anew when the record mends the day of signing", async () => {
    await bring(orderXml(SECTION));
    await importFiles(database.orm, [write([{ ...RECORD[0], signing_date: "2031-03-02" }], "json")], "2031-08-01");
    expect(await deadlines()).toMatchObject([{ due_date: "2031-05-31" }]);
  });

  it("does not take the place of a list that a person wrote", async () => {
    await database.pool.query(
      "insert into deadline (order_id, actor, duty, as_written, place, quote, position) select id, 'An editor', 'x', 'x', 'Sec. 9', 'x', 0 from executive_order where number = '99001'",
    );
    await bring(orderXml(SECTION));
    expect(await deadlines()).toMatchObject([{ actor: "An editor", origin: "CURATED" }]);
  });

  it("finds its order by the document number where the number is misprinted, with a remark", async () => {
    const report = await bring(orderXml(SECTION, { heading: "Executive Order 90091 of March 1, 2031" }));
    expect(report.counts.created).toBe(1);
    const remark = "The text calls itself EO 90091; by its document number 2031-00001 it is that of EO 99001.";
    expect(report.warnings[0]?.reason).toBe(remark);
    const { rows } = await database.pool.query("select warnings from order_text where source like 'text-%'");
    expect(rows).toMatchObject([{ warnings: [remark] }]);
  });

  it.each([
    [
      "of an order that is not held",
      { "99001": "99002", "2031-00001": "2031-00002" },
      /is the text of EO 99002, which/,
    ],
    ["of another day", { "March 1, 2031": "June 1, 2031" }, /is signed 2031-06-01, but EO 99001 was signed 2031-03-01/],
    ["cut short", { "</PRESDOCU>": "" }, /./],
    ["with entities of its own", { "<PRESDOCU>": `<!DOCTYPE a [<!ENTITY b "c">]><PRESDOCU>` }, /./],
    ["that is another document", { "<EXECORD>": "<PROCLA>", "</EXECORD>": "</PROCLA>" }, /./],
  ])("is refused with its reason: %s", async (_, changes, reason) => {
    let xml = orderXml(SECTION);
    for (const [from, to] of Object.entries(changes)) xml = xml.replaceAll(from, to);
    const report = await bring(xml);
    expect(report.counts).toMatchObject({ read: 1, created: 0, refused: 1 });
    expect(report.refused[0]?.reason).toMatch(reason);
    expect(await deadlines()).toEqual([]);
  });

  it("comes in behind the record, whatever the sequence of the files, and all texts are one run", async () => {
    const record = write([{ ...RECORD[0], executive_order_number: "99003", document_number: "2031-00003" }], "json");
    const text = orderXml(SECTION).replaceAll("99001", "99003").replaceAll("2031-00001", "2031-00003");
    const reports = await importFiles(database.orm, [write(text), write(orderXml(SECTION)), record], "2031-05-01");
    expect(reports.map((report) => report.counts.created)).toEqual([1, 1, 1]);
    const { rows } = await database.pool.query("select kind, counts from import_run where kind = 'TEXTS'");
    expect(rows).toMatchObject([{ kind: "TEXTS", counts: { read: 2, created: 2 } }]);
  });

  it("leaves nothing behind when it breaks half-way", async () => {
    await database.pool.query(
      "create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$; create trigger fail before insert on deadline for each row execute function fail()",
    );
    await expect(bring(orderXml(SECTION))).rejects.toThrow("disk full");
    expect((await database.pool.query("select from provision where key = 'sec-1-a'")).rowCount).toBe(0);
  });
});

const REAL = resolve(PROJECT_ROOT, "../shared/data");
const isPresent = existsSync(join(REAL, "full-text"));
if (!isPresent) console.warn("The real texts are not beside the project: their import is not tested.");

(isPresent ? it : it.skip)(
  "real texts come in, each to its order, 13523 despite its misprint",
  async () => {
    await withDatabase("starter", async (database) => {
      // Each fourth; sync-real-data.test.ts takes in all of them.
      const texts = readdirSync(join(REAL, "full-text"))
        .filter((name, place) => place % 4 === 0 || name === "EO_13523.xml")
        .map((name) => join(REAL, "full-text", name));
      const records = readdirSync(join(REAL, "federal-register")).map((name) => join(REAL, "federal-register", name));
      const reports = await importFiles(database.orm, [...texts, ...records]);
      expect(reports.flatMap((report) => report.refused)).toEqual([]);
      const { rows } = await database.pool.query("select count(distinct order_id)::int as held from provision");
      expect(rows[0].held).toBe(texts.length);
      const found = await database.pool.query(
        "select t.source from order_text t join executive_order o on o.id = t.order_id where o.number = '13523'",
      );
      expect(found.rows).toEqual([{ source: "EO_13523.xml" }]);
    });
  },
  300_000,
);
