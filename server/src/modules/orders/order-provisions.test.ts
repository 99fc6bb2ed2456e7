import { buildOrder, buildProvisions } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase("empty");
  for (const number of ["13000", "13001"]) {
    await buildOrder(database.pool, number);
    await buildProvisions(database.pool, number, { text: "Words", heading: "Lamps", isQuotation: false });
  }
});
afterAll(() => database.close());

type Texts = Record<string, { key: string }[]>;
async function ask(selection: string): Promise<Texts> {
  const { data } = await queryAs<{ order: Texts }>(database, VISITOR, `{ order(number: "13000") { ${selection} } }`);
  if (!data) throw new Error("no answer");
  return data.order;
}
const keys = (provisions: { key: string }[] | undefined) => provisions?.map(({ key }) => key);

it("gives the text whole, or of the kinds that are asked for, in its sequence", async () => {
  expect(keys((await ask("provisions { key }")).provisions)).toEqual(["sec-1", "sec-1-a"]);
  expect(await ask("provisions(kinds: [SECTION]) { number heading }")).toEqual({
    provisions: [{ number: "Sec. 1", heading: "Lamps" }],
  });
  expect(keys((await ask("provisions(kinds: []) { key }")).provisions)).toEqual([]);
  expect(keys((await ask("provisions(kinds: null) { key }")).provisions)).toEqual(["sec-1", "sec-1-a"]);
});

it("gives each alias its own kinds", async () => {
  const found = await ask(
    "units: provisions(kinds: [UNIT, ANNEX]) { key } sections: provisions(kinds: [SECTION]) { key level } all: provisions { key }",
  );
  expect([found.units, found.sections, found.all].map(keys)).toEqual([["sec-1-a"], ["sec-1"], ["sec-1", "sec-1-a"]]);
  const two = await ask("units: provisions(kinds: [UNIT]) { key } sections: provisions(kinds: [SECTION]) { key }");
  expect([two.units, two.sections].map(keys)).toEqual([["sec-1-a"], ["sec-1"]]);
});

it("reads no other kinds than it was asked for, and one statement for a list of orders", async () => {
  const { result, statements } = await countStatements(() =>
    queryAs(database, VISITOR, "{ orders(first: 2) { nodes { number provisions(kinds: [SECTION]) { key } } } }"),
  );
  expect(result.data).toEqual({
    orders: { nodes: ["13001", "13000"].map((number) => ({ number, provisions: [{ key: "sec-1" }] })) },
  });
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatch(/from provision x where x\.order_id = o\.id and x\.kind = any/);
  expect(statements[0]).not.toContain("x.paragraphs");
});
