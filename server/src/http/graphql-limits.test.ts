import { LIMITS } from "@executive-disorder/shared/limits";
import { getIntrospectionQuery } from "graphql";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type RawRequest, type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const JSON_TYPE = { "content-type": "application/json" };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): RawRequest => ({
  method: "POST",
  path: "/graphql",
  headers,
  body,
});
const ask = (query: string, more: object = {}) => post(JSON.stringify({ query, ...more }));
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const nested = (levels: number): string => (levels === 0 ? "name" : `ofType { ${nested(levels - 1)} }`);
const bomb = `{ order(number: "14060") { ...F0 } } ${repeat(20, (i) => `fragment F${i} on Order { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Order { title }`;

it.each<[string, number, string | RegExp, RawRequest]>([
  [
    "a document that is too deep",
    400,
    "DOCUMENT_TOO_LARGE",
    ask(`{ order(number: "1") { ${"status { path { order { ".repeat(4)}number${" } } }".repeat(4)} } }`),
  ],
  [
    "introspection that is deeper than tools need",
    400,
    "DOCUMENT_TOO_LARGE",
    ask(`{ __type(name: "Order") { ${nested(16)} } }`),
  ],
  [
    "introspection in circles",
    400,
    "GRAPHQL_VALIDATION_FAILED",
    ask("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"),
  ],
  [
    "more aliases than may be",
    400,
    "DOCUMENT_TOO_LARGE",
    ask(`{ ${repeat(LIMITS.document.aliases + 1, (i) => `a${i}: record { orderCount }`)} }`),
  ],
  [
    "aliases that hide in a fragment",
    400,
    "DOCUMENT_TOO_LARGE",
    ask(`{ ...F ...F ...F ...F } fragment F on Query { ${repeat(8, (i) => `a${i}: record { orderCount }`)} }`),
  ],
  [
    "more directives than may be",
    400,
    "DOCUMENT_TOO_LARGE",
    ask(`{ record { ${repeat(LIMITS.document.directives + 1, () => "orderCount @include(if: true)")} } }`),
  ],
  ["more tokens than may be", 400, "DOCUMENT_TOO_LARGE", ask(`{ ${"record { orderCount } ".repeat(600)} }`)],
  ["a bomb of fragments", 400, "DOCUMENT_TOO_LARGE", ask(bomb)],
  [
    "circular fragments",
    400,
    "GRAPHQL_VALIDATION_FAILED",
    ask('{ order(number: "14060") { ...A } } fragment A on Order { ...B } fragment B on Order { ...A }'),
  ],
  [
    "a fragment that spreads itself",
    400,
    "GRAPHQL_VALIDATION_FAILED",
    ask('{ order(number: "14060") { ...A } } fragment A on Order { title ...A }'),
  ],
  ["a body that is too long", 413, "DOCUMENT_TOO_LARGE", post("x".repeat(LIMITS.document.bytes + 1))],
  ["a body that is far too long", 413, "DOCUMENT_TOO_LARGE", post("x".repeat(20_000_000))],
  ["a batch", 400, "BAD_REQUEST", post('[{"query":"{ record { orderCount } }"}]')],
  ["JSON that is none", 400, "BAD_REQUEST", post('{"query":')],
  ["an empty body", 400, "BAD_REQUEST", post("")],
  ["null", 400, "BAD_REQUEST", post("null")],
  ["a body without a query", 400, "BAD_REQUEST", post("{}")],
  ["a query that is no text", 400, "BAD_REQUEST", post('{"query":["{record{orderCount}}"]}')],
  ["variables that are none", 400, "BAD_REQUEST", ask("{ record { orderCount } }", { variables: "x" })],
  [
    "a variable of another type",
    400,
    "BAD_USER_INPUT",
    ask("query ($n: String!) { order(number: $n) { title } }", { variables: { n: { a: 1 } } }),
  ],
  ["a variable that is missing", 400, "BAD_USER_INPUT", ask("query ($n: String!) { order(number: $n) { title } }")],
  [
    "an operation that is not there",
    400,
    "OPERATION_RESOLUTION_FAILURE",
    ask("query A { record { orderCount } }", { operationName: "B" }),
  ],
  [
    "two operations and no name",
    400,
    "OPERATION_RESOLUTION_FAILURE",
    ask("query A { record { orderCount } } query B { record { orderCount } }"),
  ],
  ["a subscription", 400, "GRAPHQL_VALIDATION_FAILED", ask("subscription { record { orderCount } }")],
  ["a field that does not exist", 400, "GRAPHQL_VALIDATION_FAILED", ask("{ secrets }")],
  ["no GraphQL at all", 400, "GRAPHQL_PARSE_FAILED", ask("select 1")],
  [
    "another content type",
    415,
    "BAD_REQUEST",
    post("{ record { orderCount } }", { "content-type": "application/graphql" }),
  ],
  ["no content type", 415, "BAD_REQUEST", post('{"query":"{record{orderCount}}"}', {})],
  [
    "a form's content type in disguise",
    400,
    "BAD_REQUEST",
    post('{"query":"{record{orderCount}}"}', { "content-type": "text/plain; application/json" }),
  ],
  ["GET without a query", 400, "BAD_REQUEST", { path: "/graphql", headers: { "apollo-require-preflight": "1" } }],
  [
    "GET that a page of another site could send",
    400,
    "BAD_REQUEST",
    { path: "/graphql?query=%7Brecord%7BorderCount%7D%7D" },
  ],
  [
    "GET of a mutation",
    405,
    "BAD_REQUEST",
    {
      path: `/graphql?query=${encodeURIComponent("mutation { saveInterestProfile(input: { sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [] }, expectedVersion: 0) { version } }")}`,
      headers: { "apollo-require-preflight": "1" },
    },
  ],
  ["another method", 405, "BAD_REQUEST", { method: "PUT", path: "/graphql", headers: JSON_TYPE, body: "{}" }],
  [
    "an answer of another type",
    406,
    "BAD_REQUEST",
    { ...ask("{ record { orderCount } }"), headers: { ...JSON_TYPE, accept: "image/png" } },
  ],
  ["a huge header", 431, /^$/, { path: "/graphql", headers: { "x-large": "x".repeat(20_000) } }],
])("refuses %s with %d", async (_, status, code, request) => {
  const answer = await site.raw(request);
  expect([answer.status, answer.body]).toEqual([status, expect.stringMatching(code)]);
  expect(answer.body).not.toMatch(/INTERNAL|node_modules/);
});

it("answers what is just within the limits", async () => {
  const documents = [
    `{ ${repeat(LIMITS.document.aliases, (i) => `a${i}: record { orderCount }`)} }`,
    `{ record { ${repeat(LIMITS.document.directives, () => "orderCount @include(if: true)")} } }`,
    getIntrospectionQuery(),
  ];
  for (const document of documents) {
    const { status, body } = await site.graphql(document);
    expect([status, body.slice(0, 8)]).toEqual([200, '{"data":']);
  }
  const long = JSON.stringify({ query: "{ record { orderCount } }" });
  expect((await site.raw(post(long.padEnd(LIMITS.document.bytes)))).status).toBe(200);
});

it("tells what a client did wrong, in a field's error, with status 200 and the rest of the answer", async () => {
  const { status, body } = await site.graphql(
    '{ none: order(number: "none") { title } order(number: "14060") { relations(first: 0) { totalCount } } record { orderCount } }',
  );
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    errors: [{ path: ["order"], extensions: { code: "BAD_INPUT", argument: "first" } }],
    data: { none: null, order: null, record: { orderCount: expect.any(Number) } },
  });
});

it("takes no persisted queries, and makes no fault of ours of them", async () => {
  for (const persistedQuery of [5, { version: 1, sha256Hash: "x" }, { version: 2, sha256Hash: {} }])
    for (const query of ["{ record { orderCount } }", undefined]) {
      const { status, body } = await site.raw(post(JSON.stringify({ query, extensions: { persistedQuery } })));
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([200, "PERSISTED_QUERY_NOT_SUPPORTED"]);
    }
});

it("negotiates the type of the answer for cached answers too", async () => {
  const query = JSON.stringify({ query: "{ record { asOf } }" });
  const typeFor = async (accept: string) => {
    const answer = await site.raw(post(query, { ...JSON_TYPE, accept }));
    return [answer.status, answer.headers["content-type"]];
  };
  for (const _ of ["computed", "cached"]) {
    expect(await typeFor("application/json")).toEqual([200, "application/json; charset=utf-8"]);
    expect(await typeFor("application/graphql-response+json")).toEqual([
      200,
      "application/graphql-response+json; charset=utf-8",
    ]);
    expect((await typeFor("text/html"))[0]).toBe(406);
  }
});

it("hides a fault of ours behind an id, and logs it", async () => {
  await database.pool.query("alter table topic rename to topic_away");
  const { status, body } = await site.graphql("{ topics { slug } record { orderCount } }");
  await database.pool.query("alter table topic_away rename to topic");
  const [error] = JSON.parse(body).errors;
  expect([status, error.extensions]).toEqual([200, { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) }]);
  expect(body).not.toMatch(/topic_away|relation|select/);
  const [line] = site.logged.splice(0);
  expect(line).toContain(error.extensions.requestId);
  expect(line).toContain('relation \\"topic\\" does not exist');
});
