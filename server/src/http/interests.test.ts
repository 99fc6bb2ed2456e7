import { countStatements, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  database = await testDatabase("starter");
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const LIST =
  "query ($interests: InterestsInput) { orders(interests: $interests, sort: BEST_MATCH, first: 3) { nodes { number matches(interests: $interests) { reason } } } }";
const TRADE = { topics: ["trade"], keywords: ["organized crime"] };

it("shares a visitor's answer with whoever follows the same, and with nobody else", async () => {
  const ask = async (interests: object) => {
    const { result, statements } = await countStatements(() => site.graphql(LIST, { interests }));
    return { body: result.body, count: statements.length };
  };
  const first = await ask(TRADE);
  const second = await ask(TRADE);
  expect([first.count, second.count]).toEqual([1, 0]);
  expect(second.body).toBe(first.body);
  const other = await ask({ topics: ["energy"] });
  expect(other.count).toBe(1);
  expect(other.body).not.toBe(first.body);
});

it("answers a signed-in reader as a visitor with the same interests, whatever their own profile holds", async () => {
  const { cookie } = await site.signIn("READER", "litigator");
  const input =
    '{ sectionKinds: [], factGroups: [], topics: ["energy"], agencies: [], presidents: [], keywords: ["lighthouse"] }';
  const saved = await site.graphql(
    `mutation { saveInterestProfile(input: ${input}, expectedVersion: 1) { version } }`,
    {},
    { cookie },
  );
  expect(saved.body).toBe('{"data":{"saveInterestProfile":{"version":2}}}\n');
  const asReader = await site.graphql(LIST, { interests: TRADE }, { cookie });
  expect(asReader.body).toBe((await site.graphql(LIST, { interests: TRADE })).body);
  expect((await site.graphql(LIST, {}, { cookie })).body).not.toContain('reason":"');
});

it.each([
  [
    "10,000 keywords in variables",
    { keywords: Array.from({ length: 10_000 }, (_, index) => `k${index}`) },
    200,
    "may hold at most 50, not 10000",
  ],
  ["a keyword that is no text", { keywords: [5] }, 400, "String cannot represent a non string value: 5"],
  ["a list of lists", { topics: [["trade"]] }, 400, "String cannot represent a non string value"],
  ["a choice that there is not", { persona: "litigator" }, 400, 'Field "persona" is not defined'],
  ["more than a request may hold", { keywords: ["x".repeat(100_001)] }, 413, "A request may have 100000 bytes"],
])("refuses %s in words", async (_name, interests, status, message) => {
  const answer = await site.graphql(LIST, { interests });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body).errors[0].message).toContain(message);
  expect(answer.body).not.toContain("stack");
});

it("keeps a hostile name of a profile as it is, through HTTP and back, and gives it to nobody else", async () => {
  const name = '</script><img src=x onerror="alert(1)">';
  const { cookie } = await site.signIn();
  const made = await site.graphql(
    "mutation ($name: String!) { createInterestProfile(name: $name, input: { sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [] }) { id name } }",
    { name },
    { cookie },
  );
  expect(JSON.parse(made.body).data.createInterestProfile.name).toBe(name);
  const { cookie: other } = await site.signIn();
  const listed = "{ viewer { interestProfiles { name } interestProfile { name } } }";
  expect((await site.graphql(listed, {}, { cookie })).body).toContain("onerror");
  expect((await site.graphql(listed, {}, { cookie: other })).body).not.toContain("onerror");
  expect((await site.raw({ path: "/profile", headers: { cookie } })).body).not.toContain("<img src=x");
});

it("tells of two saves at once which one stands, with both versions, and logs nothing", async () => {
  const { cookie } = await site.signIn();
  const save = (keyword: string) =>
    site.graphql(
      `mutation ($keywords: [String!]!) { saveInterestProfile(input: { sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: $keywords }, expectedVersion: 1) { version keywords } }`,
      { keywords: [keyword] },
      { cookie },
    );
  const answers = (await Promise.all([save("one"), save("two")])).map(({ body }) => JSON.parse(body));
  const stored = answers.find(({ data }) => data?.saveInterestProfile)?.data.saveInterestProfile;
  const [refused] = answers.flatMap(({ errors = [] }) => errors);
  expect(stored.version).toBe(2);
  expect(refused.extensions).toMatchObject({ code: "CONFLICT", current: stored });
  expect(site.logged).toEqual([]);
});
