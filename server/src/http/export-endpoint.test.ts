import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

const FORMULA = '=HYPERLINK("http://evil.example"), "x"\nand <b>&amp;';

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query("update executive_order set title = $1 where number = '13773'", [FORMULA]);
  site = await testSite(database);
});
afterAll(async () => {
  expect(site.logged).toEqual([]);
  await site.close();
  await database.close();
});

const get = (path: string, headers = {}) => site.raw({ path, headers });

async function rows(path: string): Promise<Record<string, string>[]> {
  const { status, body } = await get(`/export/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return path.includes(".json") ? JSON.parse(body) : parse(body, { columns: true });
}

const numbers = async (query: string) => (await rows(`orders.csv?${query}`)).map((row) => row.number);

test.each([
  ["orders.csv", "text/csv; charset=utf-8", "orders.csv"],
  ["orders.json", "application/json; charset=utf-8", "orders.json"],
  ["relations.csv?number=EO+14060", "text/csv; charset=utf-8", "relations-14060.csv"],
  ["relations.json", "application/json; charset=utf-8", "relations.json"],
  ["relations.json?partners=all", "application/json; charset=utf-8", "relations.json"],
  ["relations.graphml", "application/graphml+xml; charset=utf-8", "relations.graphml"],
  ["assertions.csv", "text/csv; charset=utf-8", "assertions.csv"],
  ["assertions.json", "application/json; charset=utf-8", "assertions.json"],
  ["deadlines.csv", "text/csv; charset=utf-8", "deadlines.csv"],
  ["deadlines.json", "application/json; charset=utf-8", "deadlines.json"],
])("%s comes as a file, the same for everybody, kept for a minute", async (path, type, name) => {
  const { cookie } = await site.signIn("EDITOR");
  const [answer, signedIn] = [await get(`/export/${path}`), await get(`/export/${path}`, { cookie })];
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=60",
    etag: expect.any(String),
  });
  expect(answer.headers["set-cookie"]).toBeUndefined();
  expect(signedIn.body).toBe(answer.body);
  expect(signedIn.headers["set-cookie"]).toBeUndefined();
  const again = await get(`/export/${path}`, { "if-none-match": answer.headers.etag });
  expect([again.status, again.body]).toEqual([304, ""]);
});

test("a kept file is made anew when the content changes", async () => {
  const before = (await rows("deadlines.json")).length;
  await database.pool.query(
    "delete from deadline where order_id = (select id from executive_order where number = '13773')",
  );
  await database.pool.query(
    "insert into deadline (order_id, position, actor, duty, as_written, place, quote) select id, 900, 'x', 'y', 'z', 'Sec. 1', 'q' from executive_order where number = '13773'",
  );
  await site.publish();
  expect((await rows("deadlines.json")).filter((row) => row.number === "13773")).toMatchObject([{ actor: "x" }]);
  expect(before).toBeGreaterThan(0);
});

test("a filter limits the orders as it does on their page", async () => {
  const all = await rows("orders.json");
  const revoked = all.filter((row) => row.legal_force === "REVOKED").map((row) => row.number);
  expect(revoked.length).toBeGreaterThan(0);
  expect(revoked.length).toBeLessThan(all.length);
  expect(await numbers("")).toEqual(all.map((row) => row.number));
  expect(await numbers("force=revoked&sort=number-descending")).toEqual(revoked);
  expect(await numbers("number=14060")).toEqual(["14060"]);
  expect(await numbers("number=14,060&force=in-force")).toEqual([]);
  expect(await numbers("q=14060")).toContain("14060");
  expect(await numbers("from=2021&to=2021")).toEqual(
    all.filter((row) => row.signing_date?.startsWith("2021")).map((row) => row.number),
  );
  expect(await numbers("president=nobody")).toEqual([]);
});

test("relations are those that touch a matching order, at either end", async () => {
  const all = await rows("relations.csv");
  const touching = all.filter((row) => row.from === "14060" || row.to === "14060");
  expect(touching.length).toBeGreaterThan(1);
  expect(touching.length).toBeLessThan(all.length);
  expect(await rows("relations.csv?number=14060")).toEqual(touching);
  expect(await rows("relations.csv?q=14060&from=2021&to=2021")).toEqual(touching);
});

test("relations to other documents come when asked for, kept apart from the file without them", async () => {
  await database.pool.query(
    "insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote) values ('14060', 'NOTE', 'SEE', 'ACTIVE', false, 'PROCLAMATION', 'Proc. 8693', 'x')",
  );
  await site.publish();
  const [without, withAll] = [await rows("relations.json"), await rows("relations.json?partners=all")];
  expect(await rows("relations.json")).toEqual(without);
  expect(withAll.filter((row) => row.instrument_kind === null)).toHaveLength(without.length);
  expect(withAll.filter((row) => row.instrument_kind !== null && row.from === "14060")).toEqual([
    {
      from: "14060",
      relation: "SEE",
      to: "Proc. 8693",
      in_part: false,
      asserted_by: "LATER_ORDER",
      agreement: "ONE_SIDED",
      instrument_kind: "PROCLAMATION",
    },
  ]);
});

test("assertions and deadlines are those of matching orders", async () => {
  const assertions = await rows("assertions.json");
  const [number] = assertions.map((row) => row.source_number);
  const own = assertions.filter((row) => row.source_number === number);
  expect(own.length).toBeLessThan(assertions.length);
  expect(await rows(`assertions.json?number=${number}`)).toEqual(own);
  const deadlines = await rows("deadlines.json");
  const due = deadlines.filter((row) => row.number === "14060");
  expect(due.length).toBeGreaterThan(0);
  expect(await rows("deadlines.json?number=14060")).toEqual(due);
});

test("a title that a spreadsheet would run is made harmless in CSV, and stands as it is in JSON and GraphML", async () => {
  const title = async (path: string) => (await rows(path)).map((row) => row.title);
  expect(await title("orders.csv?number=13773")).toEqual([`'${FORMULA}`]);
  expect(await title("orders.json?number=13773")).toEqual([FORMULA]);
  const { body } = await get("/export/relations.graphml?number=13773");
  expect(XMLValidator.validate(body)).toBe(true);
  const read = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["node", "edge", "data"].includes(name) });
  const { graph } = read.parse(body).graphml;
  const node = graph.node.find((one: Record<string, unknown>) => one["@_id"] === "13773");
  expect(node.data[0]).toEqual({ "@_key": "title", "#text": FORMULA });
  const edges: Record<string, string>[] = graph.edge;
  expect(edges.map((edge) => [edge["@_source"], edge["@_target"]])).toEqual(
    (await rows("relations.csv?number=13773")).map((row) => [row.from, row.to]),
  );
});

test.each([
  ["/export/users.csv", 404, "There is no such export"],
  ["/export/constructor.csv", 404, "There is no such export"],
  ["/export/__proto__.json", 404, "There is no such export"],
  ["/export/..%2Forders.csv", 404, "There is no such export"],
  ["/export/%00.csv", 404, "There is no such export"],
  ["/export/orders", 400, "An export ends with one of .csv, .json, .graphml"],
  ["/export/orders.xlsx", 400, "An export ends with one of"],
  ["/export/orders.toString", 400, "An export ends with one of"],
  ["/export/orders.graphml", 400, "Only relations are a graph"],
  ["/export/orders.csv?number=", 400, "`number` must be an order number"],
  ["/export/orders.csv?number=1%27%20or%201=1", 400, "`number` must be an order number"],
  ["/export/orders.csv?number[]=14060&number[x]=1&number=%00", 400, "`number` must be an order number"],
  ["/export/relations.csv?partners=laws", 400, "`partners` must be one of orders, all"],
  ["/export/relations.csv?partners=__proto__&number=14060", 400, "`partners` must be one of orders, all"],
  ["/export/deadlines.csv?partners=all", 400, "Only relations have partners"],
  ["/export/orders.csv?q=a%00b", 400, "`text` holds a character that no title has"],
  ["/export/%ff.csv", 400, ""],
])("%s is refused with %d and a sentence", async (path, status, sentence) => {
  const answer = await get(path);
  expect([answer.status, answer.headers["content-type"]]).toEqual([status, "text/plain; charset=utf-8"]);
  expect(answer.body).toContain(sentence);
  expect(answer.body).not.toMatch(/\n./);
  expect(answer.headers["cache-control"] ?? "").not.toContain("public");
});

test.each([
  "q=%27%3B%20drop%20table%20relation%3B--",
  "q=%22%20-%20or%20(%20%26%20!%20%3C-%3E%20:*",
  "q=%ff%fe&president=%27&president=__proto__&force=x&from=99999&to=-1",
  "from=0000&to=9999&analysis=maybe&sort=;",
  `q=${"x".repeat(5_000)}`,
  "q=%ED%A0%80&&&=&=x&q",
])("answers hostile query %# as a file", async (query) => {
  for (const file of ["orders.csv", "relations.json", "relations.graphml", "assertions.csv", "deadlines.csv"])
    expect([file, (await get(`/export/${file}?${query}`)).status]).toEqual([file, 200]);
});

test("only GET and HEAD; a crowd is told to come back", async () => {
  expect((await site.raw({ path: "/export/orders.csv", method: "POST" })).status).toBe(404);
  const head = await site.raw({ path: "/export/orders.csv", method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, ""]);
  const crowd = await Promise.all(Array.from({ length: 40 }, () => get("/export/relations.graphml?from=1900")));
  const refused = crowd.filter(({ status }) => status === 503);
  expect(crowd.every(({ status }) => status === 200 || status === 503)).toBe(true);
  for (const answer of refused) expect(answer.headers["retry-after"]).toBe("5");
  expect((await get("/export/relations.graphml")).status).toBe(200);
});
