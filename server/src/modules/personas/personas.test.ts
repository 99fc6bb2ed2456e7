import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const keys = async (viewer: typeof VISITOR) =>
  (await queryAs<{ personas: { key: string }[] }>(database, viewer, "{ personas { key } }")).data?.personas.map(
    (persona) => persona.key,
  );

it("lists the seven in their order, in one statement, to anybody", async () => {
  const { result, statements } = await countStatements(() => keys(VISITOR));
  expect(result).toEqual([
    "general-interest",
    "journalist",
    "policymaker",
    "agency-staff",
    "interest-group",
    "litigator",
    "researcher",
  ]);
  expect(statements).toHaveLength(1);
});

it("follows the positions that admins give, and leaves out whom they retired", async () => {
  await buildPersona(database.pool, "retired", { isRetired: true });
  await database.pool.query("update persona set position = -1 where key = 'researcher'");
  for (const viewer of [VISITOR, await buildViewer(database, { role: "ADMIN" })]) {
    const listed = await keys(viewer);
    expect(listed?.[0]).toBe("researcher");
    expect(listed).not.toContain("retired");
  }
});

it("counts the readers of a persona for admins", async () => {
  const admin = await buildViewer(database, { role: "ADMIN", persona: "journalist" });
  await buildViewer(database, { persona: "journalist" });
  const { data } = await queryAs<{ personas: { key: string; readerCount: number }[] }>(
    database,
    admin,
    "{ personas { key readerCount } }",
  );
  expect(data?.personas.find((persona) => persona.key === "journalist")?.readerCount).toBe(2);
  expect(data?.personas.find((persona) => persona.key === "litigator")?.readerCount).toBe(0);
});

it("reads neither guidance nor counts for whoever does not ask, whatever they may", async () => {
  const admin = await buildViewer(database, { role: "ADMIN" });
  const { statements } = await countStatements(() => keys(admin));
  expect(statements.join()).not.toMatch(/guidance|interest_profile/);
});
