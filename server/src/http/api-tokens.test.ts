import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database, {}, { costs: { document: 500, visitorPerMinute: 100, userPerMinute: 1_000 } });
});
afterAll(async () => {
  expect(site.logged).toEqual([]);
  await site.close();
  await database.close();
});

const WHO = "{ viewer { user { email } } }";
async function newKey(scopes: string): Promise<{ key: string; cookie: string; email: string }> {
  const { cookie, email } = await site.signIn("READER", "litigator");
  const { body } = await site.graphql(
    `mutation { createApiToken(name: "n", scopes: [${scopes}]) { key } }`,
    {},
    { cookie },
  );
  return { key: JSON.parse(body).data.createApiToken.key, cookie, email };
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

it("answers a program in its owner's name, and keeps nothing of it", async () => {
  const { key, email } = await newKey("READ");
  const answer = await site.graphql(WHO, {}, bearer(key));
  expect(JSON.parse(answer.body).data.viewer.user.email).toBe(email);
  expect(answer.headers["cache-control"]).toBe("no-store");
  // A visitor who asks the same letters is no reader.
  expect(JSON.parse((await site.graphql(WHO)).body).data.viewer).toBeNull();
});

it("reads the owner's persona with a token for reading, and changes nothing", async () => {
  const { key } = await newKey("READ");
  const { body } = await site.graphql(
    '{ order(number: "14060") { sections(kinds: [IMPLICATIONS]) { variant { persona { key } outcome } } } }',
    {},
    bearer(key),
  );
  expect(JSON.parse(body).data.order.sections[0].variant).toEqual({
    persona: { key: "litigator" },
    outcome: "VARIANT",
  });
  const refused = await site.graphql('mutation { switchPersona(key: "journalist") { version } }', {}, bearer(key));
  expect(JSON.parse(refused.body).errors[0].extensions.code).toBe("NOT_ALLOWED");
});

it("goes by the token where there is a session too", async () => {
  const { key, email } = await newKey("READ");
  const { cookie } = await site.signIn("ADMIN");
  const { body } = await site.graphql(WHO, {}, { ...bearer(key), cookie });
  expect(JSON.parse(body).data.viewer.user.email).toBe(email);
});

it.each(["Bearer ed_nothing", "Bearer x", "Basic YTpi", "", "Bearer ed_a b"])(
  "refuses the header authorization: %j, and takes nobody for a visitor by it",
  async (authorization) => {
    const answer = await site.graphql("{ record { orderCount } }", {}, { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toContain("invalid_token");
    expect(JSON.parse(answer.body).errors[0]).toMatchObject({ extensions: { code: "NOT_SIGNED_IN" } });
  },
);

it("refuses a revoked token at once", async () => {
  const { key, cookie } = await newKey("READ");
  const list = JSON.parse((await site.graphql("{ apiTokens { id } }", {}, { cookie })).body);
  await site.graphql(
    "mutation ($id: ID!) { revokeApiToken(id: $id) { id } }",
    { id: list.data.apiTokens[0].id },
    { cookie },
  );
  expect((await site.graphql(WHO, {}, bearer(key))).status).toBe(401);
});

describe("what is asked for", () => {
  const page = (first: number, alias = "a") => `{ ${alias}: orders(first: ${first}) { nodes { number } } }`;

  it("is told by its cost in headers, and what is left", async () => {
    const { key } = await newKey("READ");
    const first = await site.graphql(page(10), {}, bearer(key));
    expect(first.headers).toMatchObject({ "query-cost": "21", "ratelimit-policy": '"cost";q=1000;w=60' });
    const left = (headers: typeof first.headers) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
    const second = await site.graphql(page(10), {}, bearer(key));
    expect(left(first.headers) - left(second.headers)).toBe(21);
  });

  it("is refused before it runs when one document asks for too much", async () => {
    const { key } = await newKey("READ");
    const { status, body } = await site.graphql(
      "{ orders(first: 100) { nodes { relations(first: 100) { nodes { kind } } } } }",
      {},
      bearer(key),
    );
    expect(status).toBe(400);
    expect(JSON.parse(body).errors[0].message).toMatch(/costs 20201, and 500 is the most.*first/);
  });

  it("is refused with the time to wait when a minute's worth is spent, for one reader and no other", async () => {
    const { key, cookie } = await newKey("READ");
    let answer = await site.graphql(page(100), {}, bearer(key));
    for (let asked = 1; answer.status === 200 && asked < 9; asked++)
      answer = await site.graphql(page(100), {}, bearer(key));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(JSON.parse(answer.body).errors[0]).toMatchObject({ extensions: { code: "TOO_MANY_REQUESTS" } });
    // The same reader in the browser: one measure for a user and all of their programs.
    expect((await site.graphql(page(100), {}, { cookie })).status).toBe(429);
    const other = await newKey("READ");
    expect((await site.graphql(page(100), {}, bearer(other.key))).status).toBe(200);
  });

  it("of visitors is counted by where they come from, and answers from the cache are free", async () => {
    const ask = (alias: string) => site.graphql(page(10, alias));
    const statuses = [];
    for (const alias of ["p", "q", "r", "s", "t", "u"]) statuses.push((await ask(alias)).status);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask("p")).status).toBe(200);
  });
});
