import fc from "fast-check";
import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await buildOrder(database.pool, "12154-A");
  await buildOrder(database.pool, "12154", { title: "Order without a suffix" });
});
afterAll(() => database.close());

async function find(number: string): Promise<unknown> {
  const { data, errors } = await queryAs<{ order: { number: string } | null }>(
    database,
    VISITOR,
    "query ($number: String!) { order(number: $number) { number } }",
    { number },
  );
  expect([number, errors]).toEqual([number, undefined]);
  return data?.order?.number ?? null;
}

it.each([
  ["14060", "14060"],
  ["EO 14060", "14060"],
  ["14,060", "14060"],
  ["E.O. 14060", "14060"],
  ["executive order no. 14060", "14060"],
  [" 14060\n", "14060"],
  ["12154-a", "12154-A"],
  ["12154A", "12154-A"],
  ["12154", "12154"],
])("finds %j as %s", async (written, number) => expect(await find(written)).toBe(number));

it.each(["1", "999999", "12154-B", "14060-A"])("answers null for %j, which is not held", async (number) =>
  expect(await find(number)).toBeNull(),
);

it.each([
  "",
  " ",
  "0",
  "EO",
  "fourteen",
  "14060\0",
  "\0",
  "\ud800",
  "١٤٠٦٠",
  "１４０６０",
  "14060 or 1=1",
  "'; --",
  "x".repeat(100_000),
  "9".repeat(5_000),
])("answers null for what is no number, without asking the database", async (text) => {
  const { result, statements } = await countStatements(() => find(text));
  expect([result, statements]).toEqual([null, []]);
});

it("answers any text with an order or null, never with an error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.stringMatching(/^(EO )?\d{1,7}-?[a-z]?$/)),
      async (text) => {
        await find(text);
      },
    ),
    { numRuns: 300 },
  );
});
