import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
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

describe("relations to other documents", () => {
  const notes = [
    ["AMENDS", "ACTIVE", "PROCLAMATION", 'Proc. 1 "quoted" & <b>'],
    ["REVOKES", "PASSIVE", "PUBLIC_LAW", "Pub. L. 94-412"],
    ["SEE", "ACTIVE", "NOTICE", "Pub. L. 94-412"],
  ];
  beforeAll(async () => {
    for (const [kind, voice, target, citation] of notes)
      await database.pool.query(
        "insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote) values ('14060', 'NOTE', $1, $2, false, $3, $4, 'x')",
        [kind, voice, target, citation],
      );
  });
  const all = { numbers: ["14060"], partners: "all" };
  const between = async (orders: object) =>
    parse<Record<string, string>>(await exportRecord(database.pool, "relations", "csv", orders), { columns: true });

  test("come only when they are asked for, behind the columns that all have", async () => {
    const orders = await between({ numbers: ["14060"] });
    expect(await between({ numbers: ["14060"], partners: "orders" })).toEqual(orders);
    const rows = await between(all);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "from",
      "relation",
      "to",
      "in_part",
      "asserted_by",
      "agreement",
      "instrument_kind",
    ]);
    expect(rows.filter((row) => row.instrument_kind === "").map(({ instrument_kind, ...row }) => row)).toEqual(orders);
    expect(rows.filter((row) => row.instrument_kind !== "").map((row) => Object.values(row).join("|"))).toEqual([
      '14060|AMENDS|Proc. 1 "quoted" & <b>|false|LATER_ORDER|ONE_SIDED|PROCLAMATION',
      "14060|SEE|Pub. L. 94-412|false|LATER_ORDER|ONE_SIDED|NOTICE",
      "Pub. L. 94-412|REVOKES|14060|false|EARLIER_ORDER|ONE_SIDED|PUBLIC_LAW",
    ]);
  });

  test("are of the orders that were asked for", async () => {
    const rows = await between({ numbers: ["14148"], partners: "all" });
    const documents = rows.filter((row) => row.instrument_kind !== "");
    expect(new Set(documents.map((row) => row.from))).toEqual(new Set(["14148"]));
    expect(documents.map((row) => row.to)).toContain("Memorandum of January 14, 2025");
    expect(rows.length - documents.length).toBe((await between({ numbers: ["14148"] })).length);
  });

  test("have the documents as nodes of their own in GraphML, told apart by kind", async () => {
    const xml = await exportRecord(database.pool, "relations", "graphml", all);
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["node", "edge", "data"].includes(name) });
    const { graph, key } = read.parse(xml).graphml;
    expect(key.map((one: Record<string, string>) => one["@_id"])).toContain("instrument_kind");
    const documents = graph.node.filter((node: Record<string, string>) => node["@_id"]?.startsWith("i"));
    const text = (node: { data: { "#text": string }[] }) => node.data.map((one) => one["#text"]).join(" ");
    expect(documents.map(text).sort()).toEqual([
      'Proc. 1 "quoted" & <b> PROCLAMATION',
      "Pub. L. 94-412 NOTICE",
      "Pub. L. 94-412 PUBLIC_LAW",
    ]);
    const nodes = new Set(graph.node.map((node: Record<string, string>) => node["@_id"]));
    expect(nodes.size).toBe(graph.node.length);
    for (const edge of graph.edge)
      expect([nodes.has(edge["@_source"]), nodes.has(edge["@_target"])]).toEqual([true, true]);
    const law = documents.find((node: never) => text(node).endsWith("PUBLIC_LAW"))["@_id"];
    expect(graph.edge).toContainEqual(expect.objectContaining({ "@_source": law, "@_target": "14060" }));
    expect(await exportRecord(database.pool, "relations", "graphml", { numbers: ["14060"] })).not.toMatch(
      /instrument|"i1"/,
    );
  });

  test("are refused in a sentence where they cannot be", async () => {
    await expect(exportRecord(database.pool, "relations", "csv", { partners: "laws" })).rejects.toThrow(
      "`partners` must be one of orders, all",
    );
    await expect(exportRecord(database.pool, "orders", "csv", { partners: "all" })).rejects.toThrow(
      "Only relations have partners; orders have none",
    );
  });
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
  expect(await exportRecord(pool, "relations", "csv", { numbers: ["1"] })).toBe(
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
