import { LIMITS } from "@executive-disorder/shared/limits";
import { apiSchema, buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { throughToken, viewerOfKey } from "./token-viewer.ts";

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof buildViewer>>;
beforeAll(async () => {
  database = await testDatabase("empty");
});
beforeEach(async () => {
  reader = await buildViewer(database);
});
afterAll(() => database.close());

const CREATE =
  "mutation ($name: String!, $scopes: [ApiTokenScope!]!, $days: Int) { createApiToken(name: $name, scopes: $scopes, days: $days) { key token { id name prefix scopes lastUsedAt expiresAt } } }";
const LIST = "{ apiTokens { id name lastUsedAt } }";
const create = (variables: Record<string, unknown> = {}, viewer = reader) =>
  queryAs<{ createApiToken: { key: string; token: Record<string, unknown> } | null }>(database, viewer, CREATE, {
    name: "Notebook",
    scopes: ["READ"],
    ...variables,
  });
const keyFor = async (variables = {}) => (await create(variables)).data?.createApiToken?.key as string;

it("tells the key once, and keeps nothing by which it could be found again", async () => {
  const { data } = await create();
  const { key, token } = data?.createApiToken ?? {};
  expect(key).toMatch(/^ed_[\w-]{43}$/);
  expect(token).toMatchObject({ name: "Notebook", scopes: ["READ"], lastUsedAt: null, prefix: key?.slice(0, 9) });
  const { rows } = await database.pool.query("select t::text as row from api_token t where user_id = $1", [
    reader.userId,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0].row).not.toContain(key?.slice(9));
});

it.each([
  ["a name", { name: " " }, "name"],
  ["a short name", { name: "x".repeat(61) }, "name"],
  ["a name that can be kept", { name: "a\u0000b" }, "name"],
  ["a scope", { scopes: [] }, "scopes"],
  ["an end", { days: 0 }, "days"],
  ["an end within a year", { days: 367 }, "days"],
])("asks for %s", async (_, variables, argument) => {
  const { errors } = await create(variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument });
});

it("makes no more than there can be, however many ask at once, and makes room by revoking", async () => {
  const made = await Promise.all(Array.from({ length: LIMITS.apiToken.count + 5 }, () => create()));
  expect(made.filter(({ errors }) => errors)).toHaveLength(5);
  const { data } = await queryAs<{ apiTokens: { id: string }[] }>(database, reader, LIST);
  expect(data?.apiTokens).toHaveLength(LIMITS.apiToken.count);
  const revoke = (viewer: typeof reader) =>
    queryAs(database, viewer, "mutation ($id: ID!) { revokeApiToken(id: $id) { id } }", { id: data?.apiTokens[0]?.id });
  await revoke(await buildViewer(database));
  expect((await create()).errors).toHaveLength(1);
  await revoke(reader);
  expect((await create()).errors).toBeUndefined();
});

it("knows its owner by the key, as they are at this moment", async () => {
  const key = await keyFor({ scopes: ["WRITE"] });
  expect(await viewerOfKey(database.pool, key)).toMatchObject({
    userId: reader.userId,
    role: "READER",
    sessionId: null,
  });
  await database.pool.query("update app_user set role = 'EDITOR' where id = $1", [reader.userId]);
  expect((await viewerOfKey(database.pool, key))?.abilities.has("draft:read")).toBe(true);
  const { data } = await queryAs<{ apiTokens: { lastUsedAt: string | null }[] }>(database, reader, LIST);
  expect(data?.apiTokens[0]?.lastUsedAt).not.toBeNull();
});

it.each([
  ["revoked", "update api_token set revoked_at = now() where user_id = $1"],
  ["at its end", "update api_token set expires_at = now() where user_id = $1"],
  ["of an account that is gone", "delete from app_user where id = $1"],
])("does not know a key that is %s", async (_, change) => {
  const key = await keyFor();
  await database.pool.query(change, [reader.userId]);
  expect(await viewerOfKey(database.pool, key)).toBeNull();
});

it.each(["", "ed_", "ed_nothing", "'; drop table api_token; --"])("does not know the key %j", async (key) => {
  expect(await viewerOfKey(database.pool, key)).toBeNull();
});

it("lets a program read no account, and make no further keys", async () => {
  const viewer = throughToken(reader, ["READ", "WRITE"]);
  const { data, errors } = await queryAs(database, viewer, "{ apiTokens { id } viewer { security { hasPassword } } }");
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
    { apiTokens: null, viewer: { security: null } },
    ["NOT_ALLOWED", "NOT_ALLOWED"],
  ]);
  expect((await create({}, viewer as typeof reader)).errors?.[0]?.extensions.code).toBe("NOT_ALLOWED");
});

it("lets no program change anything that may only read", async () => {
  const admin = throughToken(await buildViewer(database, { role: "ADMIN" }), ["READ"]);
  const { schema, table } = apiSchema();
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(10);
  const open = mutations.filter((name) => {
    const allows = table.get(`Mutation.${name}`)?.allows;
    return !allows || allows(admin, {});
  });
  expect(open).toEqual([]);
});

it("is closed to visitors", async () => {
  for (const document of [LIST, 'mutation { createApiToken(name: "x", scopes: [READ]) { key } }'])
    expect((await queryAs(database, VISITOR, document)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
});
