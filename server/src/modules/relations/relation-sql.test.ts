import { formatCursor } from "../../lib/cursor.ts";
import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

/** EO 500 revokes EOs 1 to 120, of which every third is held, is amended by 501 to 503, and refers to 499. */
beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await buildOrder(db, "500", { signingDate: "1986-02-25" });
  await buildOrder(db, "600");
  for (let number = 3; number <= 120; number += 3) await buildOrder(db, `${number}`);
  await buildOrder(db, "502", { signingDate: "1990-01-01" });
  await db.query(`insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
    select '500', n::text, 'REVOKES', false, 'LATER_ORDER', false, false, '[]'::json from generate_series(1, 120) n
    union all select n::text, '500', 'AMENDS', true, 'BOTH', n = 502, false, '[]'::json from generate_series(501, 503) n
    union all select '500', '499', 'SEE', false, 'EARLIER_ORDER', false, false, '[]'::json`);
});
afterAll(() => database.close());

interface Connection {
  nodes: { kind: string; from: { number: string }; to: { number: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const DOCUMENT = `query ($number: String!, $kinds: [RelationKind!], $direction: RelationDirection, $first: Int, $after: String) {
  order(number: $number) { relations(kinds: $kinds, direction: $direction, first: $first, after: $after) { nodes { kind from { number } to { number } } pageInfo { hasNextPage endCursor } totalCount } } }`;

async function relations(variables: Record<string, unknown>): Promise<Connection> {
  const { data, errors } = await queryAs<{ order: { relations: Connection } }>(database, VISITOR, DOCUMENT, {
    number: "500",
    ...variables,
  });
  expect([variables, errors]).toEqual([variables, undefined]);
  return (data as { order: { relations: Connection } }).order.relations;
}

const others = ({ nodes }: Connection) =>
  nodes.map(({ from, to }) => (from.number === "500" ? to.number : from.number));

it.each([1, 7, 50, 100, 500])("pages through all relations once, %d at a time", async (first) => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Connection = await relations({ first, after });
    expect([page.totalCount, page.nodes.length <= first]).toEqual([124, true]);
    seen.push(...others(page));
    expect(seen.length).toBeLessThanOrEqual(124);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toHaveLength(124);
  expect(new Set(seen).size).toBe(124);
  // Those that are held come first, the newest before the older ones.
  expect(seen.slice(0, 41)).toEqual(["502", ...Array.from({ length: 40 }, (_, index) => `${120 - 3 * index}`)]);
});

it("gives 100 unless told", async () => {
  const page = await relations({});
  expect([page.nodes.length, page.pageInfo.hasNextPage]).toEqual([100, true]);
});

it.each<[Record<string, unknown>, number]>([
  [{ direction: "OUTGOING" }, 121],
  [{ direction: "INCOMING" }, 3],
  [{ direction: null }, 124],
  [{ kinds: ["AMENDS"] }, 3],
  [{ kinds: ["AMENDS", "SEE"] }, 4],
  [{ kinds: [] }, 0],
  [{ kinds: ["REINSTATES"] }, 0],
  [{ kinds: ["AMENDS"], direction: "OUTGOING" }, 0],
  [{ number: "600" }, 0],
])("counts for %j: %d", async (variables, count) => {
  const page = await relations({ ...variables, first: 500 });
  expect([page.totalCount, page.nodes.length, page.pageInfo.hasNextPage]).toEqual([count, count, false]);
  if (count === 0) expect(page.pageInfo.endCursor).toBeNull();
});

it("takes literals as it takes variables", async () => {
  const { data, errors } = await queryAs<{ order: Record<string, { totalCount: number }> }>(
    database,
    VISITOR,
    `{ order(number: "500") { one: relations(kinds: AMENDS) { totalCount } list: relations(kinds: [AMENDS, SEE]) { totalCount } incoming: relations(direction: INCOMING, first: 2, after: null) { totalCount } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?.order).toEqual({ one: { totalCount: 3 }, list: { totalCount: 4 }, incoming: { totalCount: 3 } });
});

/** With our seal, whatever is in it. */
const cursor = (...parts: unknown[]) => formatCursor(parts[0] as string, parts.slice(1) as number[]);

it.each([
  [{ first: 0 }, "first"],
  [{ first: 501 }, "first"],
  [{ first: -1 }, "first"],
  [{ after: "" }, "after"],
  [{ after: "garbage" }, "after"],
  [{ after: "\0" }, "after"],
  [{ after: cursor("NUMBER_ASCENDING", 1) }, "after"],
  [{ after: cursor("relations", 1, 2 ** 31) }, "after"],
  [{ after: cursor("relations", 1.5, 1) }, "after"],
  [{ after: cursor("relations", "1", "1") }, "after"],
])("refuses %j with BAD_INPUT", async (variables, argument) => {
  const { data, errors } = await queryAs(database, VISITOR, DOCUMENT, { number: "500", ...variables });
  expect(data).toEqual({ order: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([["BAD_INPUT", argument]]);
});

it("sends one text for all pages, so that PostgreSQL plans it once", async () => {
  const texts = new Set<string>();
  let after: string | null = null;
  for (const first of [1, 2, 3]) {
    const { result, statements } = await countStatements(() => relations({ first, after }));
    after = result.pageInfo.endCursor;
    if (after && first > 1) for (const text of statements) texts.add(text);
  }
  expect(texts.size).toBe(1);
});

it("gives the day of the later order unless the text names another, in either direction", async () => {
  await database.pool.query(
    "update relation set effective_on = '1999-09-09' where from_number = '500' and to_number = '3'",
  );
  const { data } = await queryAs<{ order: { relations: { nodes: unknown[] } } }>(
    database,
    VISITOR,
    '{ order(number: "502") { relations { nodes { on inPart isDisputed agreement assertedBy from { signingDate title } } } } three: order(number: "3") { relations { nodes { on } } } six: order(number: "6") { relations { nodes { on } } } }',
  );
  expect(data).toEqual({
    order: {
      relations: {
        nodes: [
          {
            on: "1990-01-01",
            inPart: true,
            isDisputed: true,
            agreement: "DISPUTED",
            assertedBy: "BOTH",
            from: { signingDate: "1990-01-01", title: "Order 502" },
          },
        ],
      },
    },
    three: { relations: { nodes: [{ on: "1999-09-09" }] } },
    six: { relations: { nodes: [{ on: "1986-02-25" }] } },
  });
});
