import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { plantCanaries } from "../testing/plant-canaries.ts";
import { apiSchema } from "../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
/** Name of a viewer → the headers of their requests. */
const viewers: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  database = await testDatabase("empty");
  await plantCanaries(database);
  site = await testSite(database);
  viewers.visitor = {};
  viewers.reader = { cookie: (await site.signIn("READER", "litigator")).cookie };
  viewers.other = { cookie: (await site.signIn("READER", "journalist")).cookie };
  viewers.editor = { cookie: (await site.signIn("EDITOR")).cookie };
  viewers.admin = { cookie: (await site.signIn("ADMIN", "litigator")).cookie };
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const DOCUMENT = `{ order(number: "100") { title drafts { entries { body } } sections { entries { body } editorialNote variant { entries { body } } } }
  personas { key guidance readerCount } viewer { user { email role } } }`;
const PUBLIC = '{ order(number: "100") { title sections { entries { body } variant { outcome } } } }';
let fresh = 0;
/** A document that no test has sent before. */
const unseen = (document: string) => `${document} # ${++fresh}`;

async function askCounted(document: string, headers: Record<string, string> = {}) {
  const { result, statements } = await countStatements(() => site.graphql(document, {}, headers));
  return { body: result.body, headers: result.headers, count: statements.length };
}

it("answers a visitor's second question without any statement, with the same bytes", async () => {
  const document = unseen(PUBLIC);
  const first = await askCounted(document);
  const second = await askCounted(document);
  expect([first.count, second.count]).toEqual([1, 0]);
  expect(second.body).toBe(first.body);
  expect(second.headers["content-type"]).toBe(first.headers["content-type"]);
});

it("keeps nobody else from caching: every answer of the API is no-store", async () => {
  for (const headers of Object.values(viewers)) {
    const document = unseen(PUBLIC);
    for (const _ of ["computed", "cached"])
      expect((await site.graphql(document, {}, headers)).headers["cache-control"]).toBe("no-store");
  }
});

it("tells variables, operation names and documents apart", async () => {
  const document = unseen(
    "query A($number: String!) { order(number: $number) { number } } query B($number: String!) { order(number: $number) { title } }",
  );
  const answers = new Set<string>();
  for (const operationName of ["A", "B"])
    for (const number of ["100", "101", "102", "none"]) {
      const body = JSON.stringify({ query: document, operationName, variables: { number } });
      for (const _ of [1, 2]) {
        const answer = await site.raw({
          method: "POST",
          path: "/graphql",
          headers: { "content-type": "application/json" },
          body,
        });
        answers.add(`${operationName} ${number} ${answer.body}`);
      }
    }
  expect(answers.size).toBe(8);
});

it("gives the new answer as soon as the content version is raised, and caches that one", async () => {
  const document = unseen('{ order(number: "102") { title } }');
  const titleNow = async () => JSON.parse((await site.graphql(document)).body).data.order.title;
  await titleNow();
  for (let round = 1; round <= 20; round++) {
    await database.pool.query("update executive_order set title = $1 where number = '102'", [`title ${round}`]);
    if (round === 1) expect(await titleNow()).toBe("Order 102");
    await site.publish();
    expect(await titleNow()).toBe(`title ${round}`);
    expect((await askCounted(document)).count).toBe(0);
  }
});

it("never keeps an answer that was read before a change and came after it", async () => {
  const document = unseen('{ order(number: "102") { title } topics { slug } }');
  const blocker = await database.pool.connect();
  await blocker.query("begin");
  await blocker.query("lock table topic in access exclusive mode");
  // The order is read at once, the topics only when the lock is gone: after the change.
  const slow = site.graphql(document);
  await new Promise((done) => setTimeout(done, 150));
  await database.pool.query("update executive_order set title = 'changed meanwhile' where number = '102'");
  await site.publish();
  await blocker.query("commit");
  blocker.release();
  expect((await slow).body).not.toContain("changed meanwhile");
  expect((await site.graphql(document)).body).toContain("changed meanwhile");
});

it("answers nothing from memory while the version is unknown", async () => {
  const document = unseen(PUBLIC);
  await site.graphql(document);
  await database.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query like '%content_version%' and pid <> pg_backend_pid() and datname = current_database()",
  );
  while (site.contentVersion.current() !== null) await new Promise((done) => setTimeout(done, 5));
  expect((await askCounted(document)).count).toBe(1);
  expect((await askCounted(document)).count).toBe(1);
  while (site.contentVersion.current() === null) await new Promise((done) => setTimeout(done, 20));
  expect((await site.graphql(document)).body).toContain("canary.title.");
  expect((await askCounted(document)).count).toBe(0);
  site.logged.length = 0;
});

/** Of an enum its first value; else what is a number of an order. */
function someValue({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  return isEnumType(named) ? (named.getValues()[0]?.name ?? "") : '"101"';
}

/** For each field of Query, a document with everything below it; of an order, one for each of its fields. */
function documentsOfEverything(): string[] {
  const below = (type: GraphQLObjectType, left: number): string => {
    const parts = Object.values(type.getFields()).flatMap((field) => selected(field, left));
    return parts.length > 0 ? `{ ${parts.join(" ")} }` : "";
  };
  const selected = (field: GraphQLField<unknown, unknown>, left: number): string[] => {
    const named = getNamedType(field.type);
    const wanted = field.args.filter((argument) => isRequiredArgument(argument));
    const given =
      wanted.length > 0 ? `(${wanted.map((argument) => `${argument.name}: ${someValue(argument)}`).join(", ")})` : "";
    if (!isObjectType(named)) return [`${field.name}${given}`];
    const inner = left > 0 ? below(named, left - 1) : "";
    return inner ? [`${field.name}${given} ${inner}`] : [];
  };
  const { schema } = apiSchema();
  const order = Object.values((schema.getType("Order") as GraphQLObjectType).getFields());
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return [
    ...roots
      .filter((field) => !["order", "orders", "search"].includes(field.name))
      .flatMap((field) => selected(field, 3)),
    ...order.flatMap((field) => selected(field, 2)).map((text) => `order(number: "101") { ${text} }`),
    ...order.flatMap((field) => selected(field, 1)).map((text) => `orders(first: 3) { nodes { ${text} } totalCount }`),
    'search(text: "order") { nodes { order { number sections { variant { outcome entries { body } } } } } totalCount }',
  ]
    .map((text) => `{ ${text} }`)
    .concat(DOCUMENT);
}

it("answers every document to each ordered pair of viewers as if each were alone", async () => {
  const names = Object.keys(viewers);
  const answer = async (name: string, document: string) => {
    const { status, headers, body } = await site.graphql(document, {}, viewers[name]);
    const { data, errors = [] } = JSON.parse(body);
    return {
      status,
      cookie: headers["set-cookie"],
      data,
      errors: errors.map((error: object) => JSON.stringify(error)).sort(),
    };
  };
  const documents = documentsOfEverything();
  expect(documents.length).toBeGreaterThan(50);
  let [differing, crossings] = [0, 0];
  for (const text of documents) {
    const alone = new Map<string, unknown>();
    for (const name of names) {
      alone.set(name, await answer(name, unseen(text)));
      expect(alone.get(name)).toMatchObject({ status: 200, cookie: undefined });
    }
    if (new Set([...alone.values()].map((one) => JSON.stringify(one))).size > 1) differing++;
    for (const first of names)
      for (const second of names) {
        const document = unseen(text);
        const [ofFirst, ofSecond] = [await answer(first, document), await answer(second, document)];
        expect({ document, first, second, ofFirst, ofSecond }).toEqual({
          document,
          first,
          second,
          ofFirst: alone.get(first),
          ofSecond: alone.get(second),
        });
        crossings++;
      }
  }
  expect(crossings).toBe(documents.length * names.length ** 2);
  // Documents that show something to some and not to others are among them.
  expect(differing).toBeGreaterThan(8);
}, 120_000);

it("neither gives a signed-in reader the shared answer nor shares theirs", async () => {
  const document = unseen(PUBLIC);
  expect((await askCounted(document, viewers.reader)).count).toBeGreaterThan(1);
  expect((await askCounted(document)).count).toBe(1);
  expect((await askCounted(document)).count).toBe(0);
  expect((await askCounted(document, viewers.reader)).count).toBeGreaterThan(1);
});

it("computes answers with errors, and mutations, each time", async () => {
  const refused = unseen("{ personas { key guidance } }");
  expect([(await askCounted(refused)).count, (await askCounted(refused)).count]).toEqual([1, 1]);
  const mutation = unseen(
    "mutation { saveInterestProfile(input: { sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [] }, expectedVersion: 1) { version } }",
  );
  const first = await site.graphql(mutation, {}, viewers.other);
  const second = await site.graphql(mutation, {}, viewers.other);
  expect(first.body).toBe('{"data":{"saveInterestProfile":{"version":2}}}\n');
  expect(second.body).toContain("CONFLICT");
});

it("keeps pages for visitors, anew after each change, and no page for anybody else's browser", async () => {
  const page = (headers: Record<string, string> = {}) =>
    countStatements(() => site.raw({ path: "/orders/100", headers }));
  const first = await page();
  const second = await page();
  expect(first.statements.length).toBeGreaterThan(0);
  expect(second.statements).toEqual([]);
  expect(second.result.body).toBe(first.result.body);
  expect(first.result.headers).toMatchObject({
    "cache-control": "public, max-age=0, must-revalidate",
    etag: expect.any(String),
  });
  const etag = first.result.headers.etag as string;
  expect((await page({ "if-none-match": etag })).result.status).toBe(304);
  expect((await page(viewers.editor)).result.headers["cache-control"]).toBe("private, no-store");
  await database.pool.query("update executive_order set title = 'a new title' where number = '100'");
  await site.publish();
  const changed = await page({ "if-none-match": etag });
  expect([changed.result.status, changed.result.body.includes("a new title")]).toEqual([200, true]);
});
