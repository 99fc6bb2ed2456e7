import { formatCursor } from "../../lib/cursor.ts";
import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

/** Later order, what it does, earlier order; "?" marks a relation that is in part. */
const RELATIONS = [
  // A line: 10 ← 20 ← 30 ← 40 ← 50 ← 60 ← 70 ← 80.
  "20 AMENDS 10",
  "30 REVOKES 20",
  "40 SUPERSEDES 30",
  "50 SEE 40",
  "60 AMENDS 50",
  "70 AMENDS 60",
  "80 AMENDS 70",
  // A circle, which the record should not have and may.
  "101 AMENDS 102",
  "102 AMENDS 103",
  "103 AMENDS 101",
  // Two ways from 200 to 210, one of them over an order that is not held, and two relations at one step.
  "201 AMENDS 200",
  "201 SEE 200",
  "210 REVOKES? 201",
  "999 REVOKES 200",
  "210 SEE 999",
];

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await db.query("insert into president (slug, name) values ('a-one', 'A. One'), ('b-two', 'B. Two')");
  await db.query(
    "insert into president_term (president_id, starts_on) select id, case slug when 'a-one' then '1981-01-20'::date else '1993-01-20' end from president",
  );
  for (const number of ["10", "20", "30", "40", "50", "60", "70", "80", "101", "102", "103", "200", "201", "210", "7"])
    await buildOrder(db, number, {
      president: Number(number) < 50 ? "a-one" : "b-two",
      signingDate: `${1980 + (Number(number) % 90) / 10}-01-01`.replace(/\.\d/, ""),
    });
  // A hub: EO 500 revokes 1001 to 1700, of which none is held.
  await buildOrder(db, "500");
  for (const relation of RELATIONS) {
    const [from, kind, to] = relation.split(" ") as [string, string, string];
    await db.query(
      "insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions) values ($1, $2, $3, $4, 'LATER_ORDER', false, false, $5)",
      [
        from,
        to,
        kind.replace("?", ""),
        kind.endsWith("?"),
        JSON.stringify([{ sourceNumber: from, source: "NOTE", kind, inPart: false, quote: relation, where: null }]),
      ],
    );
  }
  await db.query(`insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
    select '500', n::text, 'REVOKES', false, 'BOTH', false, false, '[]'::json from generate_series(1001, 1700) n`);
});
afterAll(() => database.close());

interface Graph {
  nodes: { number: string; distance: number; relationCount: number; order: { title: string } | null }[];
  edges: { kind: string; from: { number: string }; to: { number: string }; assertions: { quote: string }[] }[];
  nodeCount: number;
  edgeCount: number;
  isTruncated: boolean;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface Paths {
  nodes: { length: number; nodes: Graph["nodes"]; edges: Graph["edges"] }[];
  totalCount: number;
  isTruncated: boolean;
  pageInfo: Graph["pageInfo"];
}

const NODE = "number distance relationCount order { title president { name } }";
const EDGE = "kind inPart on from { number title } to { number } assertions { quote }";
const GRAPH = `nodes { ${NODE} } edges { ${EDGE} } nodeCount edgeCount isTruncated pageInfo { hasNextPage endCursor }`;
const PATHS = `nodes { length nodes { ${NODE} } edges { ${EDGE} } } totalCount isTruncated pageInfo { hasNextPage endCursor }`;

const ask = async <T>(field: string, selection = GRAPH) =>
  (await queryAs<{ answer: T }>(database, VISITOR, `{ answer: ${field} { ${selection} } }`)) as {
    data?: { answer: T };
    errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  };
async function graph(field: string): Promise<Graph> {
  const { data, errors } = await ask<Graph>(field);
  expect([field, errors]).toEqual([field, undefined]);
  return data?.answer as Graph;
}
const met = ({ nodes }: Graph) => nodes.map(({ number, distance }) => `${number}@${distance}`);
const between = ({ edges }: { edges: Graph["edges"] }) =>
  edges.map(({ kind, from, to }) => `${from.number} ${kind} ${to.number}`);

test.each([
  ['lineage(number: "50", direction: OUTGOING, maxDepth: 2)', ["50@0", "40@1", "30@2"]],
  ['lineage(number: "50", direction: INCOMING, maxDepth: 1)', ["50@0", "60@1"]],
  ['lineage(number: "EO 50", maxDepth: 1)', ["50@0", "60@1", "40@1"]],
  ['lineage(number: "50", maxDepth: 6, kinds: [AMENDS])', ["50@0", "60@1", "70@2", "80@3"]],
  ['lineage(number: "50", kinds: [AMENDS, SEE], filter: { kinds: [SEE, REVOKES] })', ["50@0", "40@1"]],
  ['lineage(number: "50", kinds: [])', ["50@0"]],
  ['neighbourhood(number: "50")', ["50@0", "60@1", "40@1"]],
  ['neighbourhood(number: "50", depth: 2, filter: { presidents: ["b-two"] })', ["50@0", "60@1", "70@2"]],
  ['neighbourhood(number: "50", filter: { signedTo: 1984 })', ["50@0", "40@1"]],
  ['neighbourhood(number: "50", filter: { signedFrom: 1985 })', ["50@0", "60@1"]],
  ['neighbourhood(number: "201", filter: { inPart: true })', ["201@0", "210@1"]],
  ['neighbourhood(number: "201", filter: { inPart: false })', ["201@0", "200@1"]],
  ['neighbourhood(number: "500", filter: { agreements: [ONE_SIDED, DISPUTED] })', ["500@0"]],
  ['neighbourhood(number: "200", filter: { presidents: ["nobody"] })', ["200@0"]],
  ['neighbourhood(number: "999")', ["999@0", "210@1", "200@1"]],
  ['neighbourhood(number: "7", depth: 6)', ["7@0"]],
  // What ended an order does not rest on it.
  ['dependants(number: "10", maxDepth: 6)', ["10@0", "20@1"]],
  ['dependants(number: "50", maxDepth: 2)', ["50@0", "60@1", "70@2"]],
  ['dependants(number: "200")', ["200@0", "201@1"]],
])("%s meets %j", async (field, expected) => {
  expect(met(await graph(field))).toEqual(expected);
});

test("goes no further than it was asked to, and six steps at most", async () => {
  expect(met(await graph('lineage(number: "80", direction: OUTGOING, maxDepth: 6)')).at(-1)).toBe("20@6");
});

test("a circle ends by itself, each order met once and each relation shown once", async () => {
  const found = await graph('lineage(number: "101", direction: OUTGOING, maxDepth: 6)');
  expect(met(found)).toEqual(["101@0", "102@1", "103@2"]);
  expect(between(found).sort()).toEqual(["101 AMENDS 102", "102 AMENDS 103", "103 AMENDS 101"]);
  expect([found.nodeCount, found.edgeCount, found.isTruncated]).toEqual([3, 3, false]);
});

test("gives orders as their page does, relations with their words, and numbers that are not held without an order", async () => {
  const { nodes, edges } = await graph('neighbourhood(number: "200")');
  expect(nodes).toEqual([
    { number: "200", distance: 0, relationCount: 3, order: { title: "Order 200", president: { name: "B. Two" } } },
    { number: "201", distance: 1, relationCount: 3, order: { title: "Order 201", president: { name: "B. Two" } } },
    { number: "999", distance: 1, relationCount: 2, order: null },
  ]);
  expect(edges.find(({ kind }) => kind === "REVOKES")).toMatchObject({
    from: { number: "999", title: null },
    to: { number: "200" },
    assertions: [{ quote: "999 REVOKES 200" }],
  });
  expect(edges).toHaveLength(3);
});

test("two walks do not mix: an order's ancestors have other descendants, who are not its lineage", async () => {
  expect(met(await graph('lineage(number: "201", maxDepth: 6)')).sort()).toEqual(["200@1", "201@0", "210@1"]);
});

test.each([7, 100, 500])("pages through a hub once, %d at a time, relations too", async (first) => {
  const [numbers, relations]: [string[], string[]] = [[], []];
  for (let after = ""; ; ) {
    const page = await graph(`neighbourhood(number: "500", depth: 2, first: ${first}${after})`);
    expect([page.nodeCount, page.edgeCount, page.nodes.length <= first]).toEqual([701, 700, true]);
    numbers.push(...page.nodes.map(({ number }) => number));
    relations.push(...between(page));
    if (!page.pageInfo.hasNextPage) break;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
  expect([numbers.length, new Set(numbers).size]).toEqual([701, 701]);
  expect([relations.length, new Set(relations).size]).toEqual([700, 700]);
});

const field = (name: string, more: string) => `${name}(${more})`;
test.each([
  [field("lineage", 'number: "10", maxDepth: 1000'), "maxDepth", "`maxDepth` must be between 1 and 6 steps, not 1000"],
  [field("lineage", 'number: "10", maxDepth: 0'), "maxDepth", "between 1 and 6"],
  [field("dependants", 'number: "10", maxDepth: -1'), "maxDepth", "between 1 and 6"],
  [field("neighbourhood", 'number: "10", depth: 7'), "depth", "`depth` must be between 1 and 6 steps, not 7"],
  [field("neighbourhood", 'number: "nothing", depth: 7'), "depth", "between 1 and 6"],
  [field("neighbourhood", 'number: "10", first: 501'), "first", "between 1 and 500"],
  [field("neighbourhood", 'number: "10", after: "rubbish"'), "after", "no cursor of this list"],
  [field("neighbourhood", `number: "10", after: "${formatCursor("graph", [1, 2, "'; drop"])}"`), "after", "no cursor"],
  [field("neighbourhood", `number: "10", after: "${formatCursor("relations", [1, 2])}"`), "after", "no cursor"],
  [field("neighbourhood", 'number: "10", filter: { signedFrom: 0 }'), "filter.signedFrom", "must be a year"],
])("refuses %s", async (asked, argument, message) => {
  const { data, errors } = await ask<Graph>(asked);
  expect(data).toEqual({ answer: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument });
  expect(errors?.[0]?.message).toContain(message);
});

test.each([
  field("relationPaths", 'from: "10", to: "30", maxLength: 1000'),
  field("relationPaths", 'from: "10", to: "EO 10"'),
  field("relationPaths", 'from: "10", to: "30", first: 101'),
  field("relationPaths", `from: "10", to: "30", after: "${formatCursor("paths", [1, "x>'"])}"`),
])("refuses %s", async (asked) => {
  const { data, errors } = await ask<Paths>(asked, PATHS);
  expect(data).toEqual({ answer: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT" });
});

test.each(["4711", "rubbish", "", "1'; drop table relation", "\\u0000"])("is null for %j", async (number) => {
  for (const name of ["lineage", "neighbourhood", "dependants"])
    expect(await ask(`${name}(number: "${number}")`)).toEqual({ data: { answer: null } });
  for (const ends of [`from: "${number}", to: "10"`, `from: "10", to: "${number}"`])
    expect(await ask(`relationPaths(${ends})`, PATHS)).toEqual({ data: { answer: null } });
});

async function paths(more: string): Promise<Paths> {
  const { data, errors } = await ask<Paths>(`relationPaths(${more})`, PATHS);
  expect([more, errors]).toEqual([more, undefined]);
  return data?.answer as Paths;
}
const ways = ({ nodes }: Paths) => nodes.map((path) => path.nodes.map(({ number }) => number).join(" "));

test("finds the ways between two orders, the shortest first, with what each step rests on", async () => {
  const found = await paths('from: "200", to: "210"');
  expect(ways(found)).toEqual(["200 201 210", "200 999 210"]);
  expect([found.totalCount, found.isTruncated]).toEqual([2, false]);
  expect(found.nodes.map(between)).toEqual(
    [["201 SEE 200", "201 AMENDS 200", "210 REVOKES 201"].sort(), ["999 REVOKES 200", "210 SEE 999"]].map((expected) =>
      expect.arrayContaining(expected),
    ),
  );
  expect(found.nodes[0]?.nodes.map(({ distance, order }) => [distance, order?.title])).toEqual([
    [0, "Order 200"],
    [1, "Order 201"],
    [2, "Order 210"],
  ]);
  expect(found.nodes[1]?.nodes[1]?.order).toBeNull();
});

test.each([
  ['from: "210", to: "200"', ["210 201 200", "210 999 200"]],
  ['from: "200", to: "210", kinds: [REVOKES, AMENDS]', ["200 201 210"]],
  ['from: "200", to: "210", filter: { inPart: false }', ["200 999 210"]],
  ['from: "200", to: "210", filter: { presidents: ["b-two"] }', ["200 201 210"]],
  ['from: "200", to: "210", maxLength: 1', []],
  ['from: "10", to: "70", maxLength: 6', ["10 20 30 40 50 60 70"]],
  ['from: "10", to: "80", maxLength: 6', []],
  ['from: "10", to: "200"', []],
  ['from: "101", to: "103"', ["101 103", "101 102 103"]],
  // The ends are met whoever signed them.
  ['from: "40", to: "50", filter: { presidents: ["nobody"] }', ["40 50"]],
])("ways of %s: %j", async (more, expected) => {
  const found = await paths(more);
  expect(ways(found)).toEqual(expected);
  expect(found.totalCount).toBe(expected.length);
});

test("ways are pageable", async () => {
  const one = await paths('from: "200", to: "210", first: 1');
  const two = await paths(`from: "200", to: "210", first: 1, after: "${one.pageInfo.endCursor}"`);
  expect([ways(one), ways(two)]).toEqual([["200 201 210"], ["200 999 210"]]);
  expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
});

test("says when there are more ways than it follows", async () => {
  // 3 layers of 20, each order of one to each of the next: 8,000 ways from 5000 to 5001.
  const layer = (at: number) => Array.from({ length: 20 }, (_, index) => `${5100 + at * 100 + index}`);
  const pairs = [
    ...layer(0).map((to) => ["5000", to]),
    ...[0, 1].flatMap((at) => layer(at).flatMap((one) => layer(at + 1).map((other) => [one, other]))),
    ...layer(2).map((from) => [from, "5001"]),
  ];
  await database.pool.query(
    `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
       select p ->> 0, p ->> 1, 'SEE', false, 'BOTH', false, false, '[]'::json from json_array_elements($1::json) p`,
    [JSON.stringify(pairs)],
  );
  const found = await paths('from: "5000", to: "5001", maxLength: 4, first: 3');
  expect([found.totalCount, found.isTruncated, found.nodes.length]).toEqual([5_000, true, 3]);
  expect((await paths('from: "5000", to: "5201", maxLength: 3, first: 3')).isTruncated).toBe(false);
});

test("counts by the presidents at both ends", async () => {
  const { data, errors } = await ask<{ totalCount: number; cells: unknown[] }>(
    'administrationMatrix(kinds: [SUPERSEDES, REVOKES, SEE], filter: { signedFrom: 1900, presidents: ["b-two", "a-one"] })',
    "totalCount cells { later { slug } earlier { name } kind count inPartCount }",
  );
  expect(errors).toBeUndefined();
  expect(data?.answer).toEqual({
    totalCount: 6,
    cells: [
      { later: { slug: "a-one" }, earlier: { name: "A. One" }, kind: "REVOKES", count: 1, inPartCount: 0 },
      { later: { slug: "a-one" }, earlier: { name: "A. One" }, kind: "SUPERSEDES", count: 1, inPartCount: 0 },
      { later: { slug: "b-two" }, earlier: null, kind: "SEE", count: 1, inPartCount: 0 },
      { later: { slug: "b-two" }, earlier: { name: "A. One" }, kind: "SEE", count: 1, inPartCount: 0 },
      { later: { slug: "b-two" }, earlier: { name: "B. Two" }, kind: "REVOKES", count: 1, inPartCount: 1 },
      { later: { slug: "b-two" }, earlier: { name: "B. Two" }, kind: "SEE", count: 1, inPartCount: 0 },
    ],
  });
});

test.each([
  `lineage(number: "50", maxDepth: 6) { ${GRAPH} }`,
  `neighbourhood(number: "500", depth: 3, first: 500) { ${GRAPH} }`,
  `dependants(number: "50") { nodes { order { title relations { totalCount } sections { kind } topics { reason } } } }`,
  `relationPaths(from: "200", to: "210") { ${PATHS} }`,
  "administrationMatrix { cells { kind count later { name terms { startsOn } } } }",
])("is one statement, under the visitors' role: %s", async (document) => {
  const { result, statements } = await countStatements(() => queryAs(database, VISITOR, `{ answer: ${document} }`));
  expect(result.errors).toBeUndefined();
  expect(statements).toHaveLength(1);
});
