import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { EXPORT_COLUMNS } from "../modules/orders/export-columns.ts";
import { refreshSearch } from "../modules/search/refresh-search.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

beforeAll(async () => {
  database = await testDatabase();
  // A hub, longer than a page; and a title that a spreadsheet would run.
  await database.pool.query(`insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
    select '14060', n::text, 'REVOKES', false, 'BOTH', false, false, '[{"quote":"=1+1 <b>&"}]'::json from generate_series(1001, 1700) n`);
  site = await testSite(database);
});
afterAll(async () => {
  expect(site.logged).toEqual([]);
  await site.close();
  await database.close();
});

const get = (path: string) => site.raw({ path, headers: {} });
const HUB = "question=neighbourhood&number=14060&kind=revokes";

test("an answer of several pages comes whole, in each format", async () => {
  const csv = await get(`/export/answer.csv?${HUB}`);
  expect([csv.status, csv.headers["content-disposition"]]).toEqual([
    200,
    'attachment; filename="neighbourhood-14060.csv"',
  ]);
  const rows = parse(csv.body, { columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThanOrEqual(700);
  expect(new Set(rows.map((row) => row.to)).size).toBe(rows.length);
  expect(rows.find((row) => row.to === "1001")?.evidence).toBe("'=1+1 <b>&");
  const json = JSON.parse((await get(`/export/answer.json?${HUB}`)).body) as Record<string, unknown>[];
  expect(json.map((row) => row.to)).toEqual(rows.map((row) => row.to));
  expect(json.find((row) => row.to === "1001")).toMatchObject({ evidence: "=1+1 <b>&", in_part: false });
  const { body } = await get(`/export/answer.graphml?${HUB}`);
  expect(XMLValidator.validate(body)).toBe(true);
  const { graph } = new XMLParser({ ignoreAttributes: false }).parse(body).graphml;
  expect(graph.edge).toHaveLength(rows.length);
  const ids = graph.node.map((node: Record<string, string>) => node["@_id"]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const edge of graph.edge) expect(ids).toContain(edge["@_target"]);
});

test.each([
  "question=paths&number=12291&to=12866",
  "question=lineage&number=14060",
  "question=dependants&number=12291",
  "question=administrations&kind=revokes",
  "question=lineage&number=14060&from-year=9999",
])("%s is a file in each format, and the codebook has its columns", async (query) => {
  const columns = new Set(Object.keys(EXPORT_COLUMNS.answers ?? {}));
  const csv = await get(`/export/answer.csv?${query}`);
  expect(csv.status).toBe(200);
  for (const name of (csv.body.split("\n")[0] ?? "").split(",").filter(Boolean)) expect(columns).toContain(name);
  expect(JSON.parse((await get(`/export/answer.json?${query}`)).body)).toEqual(expect.any(Array));
  expect(XMLValidator.validate((await get(`/export/answer.graphml?${query}`)).body)).toBe(true);
});

describe("what a search found", () => {
  const title = "=SUM(1) Zebra <b>&";
  beforeAll(async () => {
    const numbers = Array.from({ length: 520 }, (_, index) => String(80001 + index));
    await database.pool.query(
      `insert into executive_order (number, number_sort_key, title, legal_force) select n, n::int * 100, $2, 'UNKNOWN' from unnest($1::text[]) n`,
      [numbers, title],
    );
    await database.pool.query(`insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
      values ('80002', '80001', 'REVOKES', true, 'BOTH', false, false, '[]'), ('80002', '1', 'REVOKES', false, 'BOTH', false, false, '[]')`);
    await refreshSearch(database.pool, numbers);
  });

  test("comes whole, each order once, in each format", async () => {
    const csv = await get("/export/search.csv?q=zebra");
    expect([csv.status, csv.headers["content-disposition"]]).toEqual([200, 'attachment; filename="search.csv"']);
    const [header = [], ...rows] = parse(csv.body) as string[][];
    expect(header).toEqual(Object.keys(EXPORT_COLUMNS.search ?? {}));
    expect(rows.map(([place]) => Number(place))).toEqual(Array.from({ length: 520 }, (_, index) => index + 1));
    expect(new Set(rows.map((row) => row[1])).size).toBe(520);
    expect(rows[0]?.[2]).toBe(`'${title}`);
    const json = JSON.parse((await get("/export/search.json?q=zebra")).body) as Record<string, unknown>[];
    expect(json.map(({ number }) => number)).toEqual(rows.map((row) => row[1]));
    const { body } = await get("/export/search.graphml?q=zebra");
    expect(XMLValidator.validate(body)).toBe(true);
    const { graph } = new XMLParser({ ignoreAttributes: false }).parse(body).graphml;
    expect(graph.node).toHaveLength(520);
    // Only relations between two that were found.
    expect(graph.edge).toMatchObject({ "@_source": "80002", "@_target": "80001" });
  });

  test("is looked for by near words where nothing fits, and narrowed as the page is", async () => {
    expect((parse((await get("/export/search.csv?q=zebbra")).body) as unknown[]).length).toBe(521);
    expect((parse((await get("/export/search.csv?q=zebra&force=revoked")).body) as unknown[]).length).toBe(1);
  });

  test.each([
    ["/export/search.csv", "`q` must hold at least one word"],
    ["/export/search.xlsx?q=zebra", "An export ends with one of"],
  ])("%s is refused with a sentence", async (path, sentence) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([400, expect.stringContaining(sentence)]);
  });
});

test("the codebook as a file has every column of every export once, each with a meaning", async () => {
  const entries = JSON.parse((await get("/export/codebook.json")).body) as {
    export: string;
    column: string;
    meaning: string;
  }[];
  expect(new Set(entries.map((entry) => `${entry.export}.${entry.column}`)).size).toBe(entries.length);
  expect(entries.filter(({ meaning }) => !meaning)).toEqual([]);
  expect([...new Set(entries.map((entry) => entry.export))]).toEqual(Object.keys(EXPORT_COLUMNS));
  expect((parse((await get("/export/codebook.csv")).body, { columns: true }) as unknown[]).length).toBe(entries.length);
});

test.each([
  ["/export/answer.csv", "`number` must be an order number"],
  ["/export/answer.csv?question=paths&to=12291", "paths need `to` as well"],
  ["/export/answer.csv?question=paths&number=12291", "Give two order numbers"],
  ["/export/answer.csv?question=lineage&number=rubbish", "“rubbish” is no order number"],
  ["/export/answer.csv?question=lineage&number=12291&depth=1000", "Steps go from 1 to 6"],
  ["/export/answer.csv?question=lineage&number=12291&kind=eats", "no kind of relation “eats”"],
  ["/export/answer.json?question=administrations&from-year=2001&to-year=1980", "The years end with 1980"],
  ["/export/answer.json?question=lineage&number=999999", "does not know an order of this number"],
  ["/export/answer.graphml?question=paths&number=12291&to=12291", "EO 12291 is given for both"],
  ["/export/answer.xlsx?question=lineage&number=12291", "An export ends with one of"],
  ["/export/codebook.graphml", "ends with .csv or .json"],
])("%s is refused with a sentence", async (path, sentence) => {
  const { status, body } = await get(path);
  expect([status, body]).toEqual([400, expect.stringContaining(sentence)]);
});

test.each([
  ["bib", "application/x-bibtex; charset=utf-8", "@misc{eo14060,"],
  ["ris", "application/x-research-info-systems; charset=utf-8", "TY  - LEGAL"],
  ["json", "application/vnd.citationstyles.csl+json; charset=utf-8", '"type": "legislation"'],
])("cites as a file: cite.%s", async (format, type, words) => {
  const { status, headers, body } = await get(`/orders/EO%2014,060/cite.${format}`);
  expect([status, headers["content-type"]]).toEqual([200, type]);
  expect(headers["content-disposition"]).toBe(`attachment; filename="eo-14060.${format}"`);
  expect(body).toContain(words);
});

test.each(["/orders/14060/cite.toString", "/orders/999999/cite.bib", "/orders/x/cite.ris"])(
  "%s is no file",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
