import { VISITOR } from "../../access/viewer.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { type Auth, createAuth } from "./auth.ts";
import { createUser } from "./create-user.ts";
import { sessionToken } from "./session-cookie.ts";
import { loadViewer } from "./viewer-loader.ts";

const SECRET = "a secret of the tests, long enough for all";
const account = { email: "reader@example.test", password: "correct horse battery" };
let database: TestDatabase;
let auth: Auth;
let userId: string;
/** name=value, as better-auth itself sets it at a sign-in. */
let cookie: string;

beforeAll(async () => {
  database = await testDatabase();
  auth = createAuth(database.pool, { port: 4000, secret: SECRET });
  userId = await createUser(auth, database.orm, { ...account, role: "READER", profile: { persona: "litigator" } });
});
afterAll(() => database.close());
beforeEach(async () => {
  const response = await auth.api.signInEmail({ body: account, asResponse: true });
  cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
});

const load = (header: string) =>
  countStatements(() => loadViewer(auth, database.pool, { cookie: header, host: "localhost:4000" }));
const nameOf = () => cookie.slice(0, cookie.indexOf("="));

test("a session as better-auth set it is read with its user, persona and grants in one statement", async () => {
  const { result, statements } = await load(`other=1; ${cookie}; last=2`);
  expect(result).toMatchObject({ userId, role: "READER", persona: "litigator" });
  expect(result.readablePersonas.has("journalist")).toBe(true);
  expect(statements).toHaveLength(1);
});

test("the token is only read when its signature is whole", () => {
  const [name, value = ""] = cookie.split("=");
  const plain = decodeURIComponent(value);
  const token = plain.slice(0, plain.lastIndexOf("."));
  const read = (text: string, secret = SECRET) => sessionToken(text, name ?? "", secret);
  expect(read(cookie)).toBe(token);
  expect(read(cookie, `${SECRET}!`)).toBeNull();
  for (const text of [
    "",
    `${name}=`,
    `${name}=${token}`,
    `${name}=${token}.`,
    `${name}=.${plain.split(".").at(-1)}`,
    `${name}=%E0%A4%A`,
    `x${cookie}`,
    `${cookie}; ${cookie}`,
  ])
    expect([text, read(text)]).toEqual([text, null]);
  for (let index = 0; index < plain.length; index++) {
    const changed = `${plain.slice(0, index)}${plain[index] === "A" ? "B" : "A"}${plain.slice(index + 1)}`;
    expect([index, read(`${name}=${encodeURIComponent(changed)}`)]).toEqual([index, null]);
  }
});

test("a forged, ended, expired or foreign session is a visitor", async () => {
  const value = decodeURIComponent(cookie.split("=")[1] ?? "");
  const forged = `${nameOf()}=${encodeURIComponent(`${value.slice(0, -3)}AA=`)}`;
  expect((await load(forged)).result).toBe(VISITOR);
  const other = createAuth(database.pool, { port: 4000, secret: `${SECRET} another` });
  expect(await loadViewer(other, database.pool, { cookie, host: "localhost:4000" })).toBe(VISITOR);
  await database.pool.query("update auth_session set expires_at = now() - interval '1 second' where user_id = $1", [
    userId,
  ]);
  expect((await load(cookie)).result).toBe(VISITOR);
  await database.pool.query("delete from auth_session where user_id = $1", [userId]);
  expect((await load(cookie)).result).toBe(VISITOR);
});

test("a session that is due to be prolonged is left to better-auth, which prolongs it", async () => {
  await database.pool.query("update auth_session set expires_at = now() + interval '2 days' where user_id = $1", [
    userId,
  ]);
  const { result, statements } = await load(cookie);
  expect(result.userId).toBe(userId);
  expect(statements.length).toBeGreaterThan(1);
  const { rows } = await database.pool.query(
    "select expires_at > now() + interval '6 days' as is_long from auth_session where user_id = $1 order by expires_at desc limit 1",
    [userId],
  );
  expect(rows[0].is_long).toBe(true);
});

test("a changed role counts at the next request", async () => {
  await database.pool.query("update app_user set role = 'EDITOR' where id = $1", [userId]);
  expect((await load(cookie)).result.abilities.has("draft:read")).toBe(true);
  await database.pool.query("update app_user set role = 'READER' where id = $1", [userId]);
  expect((await load(cookie)).result.abilities.has("draft:read")).toBe(false);
});
