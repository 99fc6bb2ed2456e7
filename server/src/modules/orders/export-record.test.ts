import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { exportRecord } from "./export-record.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    "insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote) values ('14060', 'NOTE', 'SEE', 'ACTIVE', false, 'EXECUTIVE_ORDER', '13773', $1)",
    ['=1+1, "quoted"\nand a second line'],
  );
});
afterAll(() => database.close());

test("relations come as CSV with the documented columns, active voice, words for true and false", async () => {
  const rows = parse<Record<string, string>>(await exportRecord(database.pool, "relations", "csv"), { columns: true });
  expect(Object.keys(rows[0] ?? {})).toEqual(["from", "relation", "to", "in_part", "asserted_by", "agreement"]);
  expect(rows.filter((row) => row.to === "14060")).toEqual([
    {
      from: "14148",
      relation: "REVOKES",
      to: "14060",
      in_part: "false",
      asserted_by: "LATER_ORDER",
      agreement: "ONE_SIDED",
    },
  ]);
  expect(rows.find((row) => row.from === "14060" && row.to === "13773")).toMatchObject({
    relation: "REVOKES",
    in_part: "true",
  });
});

test("assertions are those of notes, and a cell that a spreadsheet would run is made harmless", async () => {
  const csv = await exportRecord(database.pool, "assertions", "csv");
  const ours = (rows: Record<string, string>[]) => rows.filter((row) => row.quote?.includes("second line"));
  expect(ours(parse<Record<string, string>>(csv, { columns: true }))).toEqual([
    {
      source_number: "14060",
      relation: "SEE",
      voice: "ACTIVE",
      in_part: "false",
      target_kind: "EXECUTIVE_ORDER",
      target: "13773",
      quote: '\'=1+1, "quoted"\nand a second line',
    },
  ]);
  expect(ours(JSON.parse(await exportRecord(database.pool, "assertions", "json")))[0]?.quote).toBe(
    '=1+1, "quoted"\nand a second line',
  );
});

test("relations come as well-formed GraphML with every end as a node", async () => {
  const xml = await exportRecord(database.pool, "relations", "graphml");
  expect(XMLValidator.validate(xml)).toBe(true);
  const nodes = new Set([...xml.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1]));
  const edges = [...xml.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)];
  expect(edges.length).toBeGreaterThan(60);
  for (const [, from, to] of edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
});

test("a file of many batches is whole", async () => {
  const { pool } = database;
  await pool.query(
    "insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions) select '20000', i::text, 'SEE', false, 'BOTH', false, false, '[]' from generate_series(20001, 23000) i",
  );
  for (const format of ["csv", "graphml"]) {
    const text = await exportRecord(pool, "relations", format);
    expect(text.match(/^from,relation|<graph /gm)).toHaveLength(1);
    for (const number of [20001, 20200, 20201, 23000])
      expect(text).toMatch(new RegExp(`20000,SEE,${number},false|source="20000" target="${number}"`));
  }
  expect(XMLValidator.validate(await exportRecord(pool, "relations", "graphml"))).toBe(true);
  await pool.query("delete from relation where from_number = '20000'");
  expect(await exportRecord(pool, "relations", "csv", { number: "1" })).toBe(
    "from,relation,to,in_part,asserted_by,agreement\n",
  );
});

test("orders and deadlines come too; what there is not is said in a sentence", async () => {
  expect(parse(await exportRecord(database.pool, "orders", "csv"), { columns: true }).length).toBeGreaterThan(15);
  expect(await exportRecord(database.pool, "deadlines", "csv")).toContain("2022-02-13");
  await expect(exportRecord(database.pool, "users", "csv")).rejects.toThrow('There is no export "users"');
  await expect(exportRecord(database.pool, "orders", "xlsx")).rejects.toThrow(
    "--format must be one of csv, json, graphml",
  );
  await expect(exportRecord(database.pool, "orders", "graphml")).rejects.toThrow("Only relations are a graph");
});
