import { newEmail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

const READERS_OWN = ["account:manage", "interest-profile:save", "persona-request:make", "tracking-list:save"];

let database: TestDatabase;
let site: TestSite;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
// Each test is a client of its own to the limits of tries.
beforeEach(() => {
  site.clientAddress = `10.0.1.${++clients}`;
});
afterAll(async () => {
  await site.close();
  await database.close();
});

/** A request as a browser on the site's own pages sends it. */
function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url}/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: site.url, ...headers },
    body: JSON.stringify(body),
  });
}
const whoIs = async (cookie: string) =>
  JSON.parse((await site.graphql("{ viewer { user { email role } abilities } }", {}, { cookie })).body).data.viewer;

it("signs in, reads who it is, signs out, and in again", async () => {
  const { email } = await site.signIn();
  const browser = new TestBrowser(site);
  expect((await browser.signIn(email, `${PASSWORD}!`)).status).toBe(401);
  const signedIn = await browser.signIn(email.toUpperCase());
  expect([signedIn.status, signedIn.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await whoIs(browser.cookie)).toEqual({
    user: { email, role: "READER" },
    abilities: READERS_OWN,
  });
  const stolen = browser.copy();
  expect((await browser.post("/sign-out")).status).toBe(200);
  expect([browser.cookie, await stolen.whoAmI()]).toEqual(["", null]);
  await browser.signIn(email);
  expect(await browser.whoAmI()).toBe(email);
});

it("gives the session in a cookie that scripts and other sites do not get, and nowhere else; it keeps no password", async () => {
  const { email } = await site.signIn();
  const response = await send("/sign-in/email", { email, password: PASSWORD });
  const [cookie = "", ...more] = response.headers.getSetCookie();
  expect([cookie, more]).toEqual([
    expect.stringMatching(/^ed\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
    [],
  ]);
  const token = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1)).split(".")[0] as string;
  expect(await response.text()).not.toContain(token);
  const session = await fetch(`${site.url}/api/auth/get-session`, { headers: { cookie } });
  const told = await session.text();
  expect(told).toContain(email);
  expect(told).not.toContain(token);
  const { rows } = await database.pool.query(
    "select a.password from auth_account a join app_user u on u.id = a.user_id where u.email = $1",
    [email],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].password).not.toContain(PASSWORD);
});

it("takes no role, id, verification or picture from a request", async () => {
  const wanted = {
    role: "ADMIN",
    id: "chosen",
    emailVerified: true,
    email_verified: true,
    twoFactorEnabled: true,
    image: "https://evil.example/x.png",
  };
  const email = newEmail();
  await send("/sign-up/email", { email, password: PASSWORD, name: "A reader", ...wanted });
  const found = async (address: string) =>
    (
      await database.pool.query(
        "select id, role, email_verified, two_factor_enabled, image from app_user where email = $1",
        [address],
      )
    ).rows;
  const expected = { id: expect.not.stringMatching("chosen"), role: "READER", two_factor_enabled: false, image: null };
  expect(await found(email)).toEqual([{ ...expected, email_verified: false }]);
  const reader = await newReader(site, database);
  for (const body of [wanted, { ...wanted, name: "B" }, { name: "C", data: wanted }])
    await reader.browser.post("/update-user", body);
  expect(await found(reader.email)).toEqual([{ ...expected, email_verified: true }]);
  expect((await whoIs(reader.browser.cookie)).abilities).toEqual(READERS_OWN);
});

it("obeys a changed role, a grant, a lost grant and a deleted account on the next request", async () => {
  const { cookie, email } = await site.signIn();
  await database.pool.query("update persona set access = 'BY_APPROVAL' where key = 'litigator'");
  const variant = async () =>
    JSON.parse(
      (
        await site.graphql(
          '{ order(number: "14060") { sections(kinds: [IMPLICATIONS]) { variant(persona: "litigator") { outcome } } } }',
          {},
          { cookie },
        )
      ).body,
    ).data.order.sections[0].variant;
  const set = (sql: string) => database.pool.query(sql, [email]);

  expect(await variant()).toBeNull();
  await set(
    "insert into persona_grant (user_id, persona_id) select u.id, p.id from app_user u, persona p where u.email = $1 and p.key = 'litigator'",
  );
  expect(await variant()).toEqual({ outcome: "VARIANT" });
  await set("delete from persona_grant where user_id = (select id from app_user where email = $1)");
  expect(await variant()).toBeNull();
  await set("update app_user set role = 'EDITOR' where email = $1");
  expect(await variant()).toEqual({ outcome: "VARIANT" });
  expect((await whoIs(cookie)).abilities).toContain("draft:read");
  await set("update app_user set role = 'READER' where email = $1");
  expect((await whoIs(cookie)).abilities).toEqual(READERS_OWN);
  await set("delete from app_user where email = $1");
  expect(await whoIs(cookie)).toBeNull();
  await database.pool.query("update persona set access = 'OPEN'");
});

it("takes nobody for signed in whose cookie is made up, changed or of another name", async () => {
  const { cookie } = await site.signIn("ADMIN");
  expect((await whoIs(cookie)).user.role).toBe("ADMIN");
  const [name, value] = cookie.split("=") as [string, string];
  const [token] = decodeURIComponent(value).split(".");
  for (const other of [
    `${name}=${token}`,
    `${name}=${token}.`,
    `${cookie}x`,
    `x${cookie}`,
    `${name}=%ZZ`,
    `${name}=`,
    `__Secure-${cookie}`,
  ])
    expect([other, await whoIs(other)]).toEqual([other, null]);
});

it.each([
  ["another site", { origin: "https://evil.example" }],
  ["another port of this machine", { origin: "http://localhost:1" }],
  ["no origin that is told", { origin: "null" }],
])("refuses a POST from %s, signed in or not", async (_, headers) => {
  const { cookie, email } = await site.signIn();
  const attempts = [
    await send("/sign-out", {}, { ...headers, cookie }),
    await send("/update-user", { name: "Mallory" }, { ...headers, cookie }),
    await send("/sign-in/email", { email, password: PASSWORD }, headers),
    await send("/sign-up/email", { email: newEmail(), password: PASSWORD, name: "Mallory" }, headers),
  ];
  expect(attempts.map((response) => [response.status, response.headers.get("set-cookie")])).toEqual(
    attempts.map(() => [403, null]),
  );
  expect((await whoIs(cookie)).user.email).toBe(email);
});

it("refuses a form that another site's page posts, and redirects to no other site", async () => {
  const { email } = await site.signIn();
  const form = await site.raw({
    method: "POST",
    path: "/api/auth/sign-in/email",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
    },
    body: new URLSearchParams({ email, password: PASSWORD }).toString(),
  });
  expect([form.status, form.headers["set-cookie"]]).toEqual([403, undefined]);
  const redirect = await site.raw({ path: "/api/auth/reset-password/x?callbackURL=//evil.example" });
  expect([redirect.status, redirect.headers.location]).toEqual([404, undefined]);
  const link = await site.raw({ path: "/api/auth/verify-email?token=x&callbackURL=//evil.example" });
  expect([link.status, link.headers.location]).toEqual([403, undefined]);
});

it("lets a page of another site read nothing, and write nothing through the API", async () => {
  const { cookie } = await site.signIn();
  const cross = { cookie, origin: "https://evil.example" };
  const preflight = await site.raw({
    method: "OPTIONS",
    path: "/graphql",
    headers: { ...cross, "access-control-request-method": "POST" },
  });
  expect(Object.keys(preflight.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  const simple = await site.raw({
    method: "POST",
    path: "/graphql",
    headers: { ...cross, "content-type": "text/plain" },
    body: '{"query":"{viewer{abilities}}"}',
  });
  expect(simple.status).toBe(415);
});

it("bounds what it reads of a request", async () => {
  const response = await send("/sign-up/email", { email: newEmail(), password: PASSWORD, name: "x".repeat(200_000) });
  expect(response.status).toBe(413);
});

it("answers no other method and no other route", async () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
    expect([method, (await site.raw({ method, path: "/api/auth/get-session" })).status]).toEqual([method, 404]);
  for (const path of ["/api/unknown", "/api/auth", "/api/auth/admin/list-users", "/api/auth/get-session/"])
    expect([path, (await site.raw({ path })).status]).toEqual([path, 404]);
  const { cookie } = await site.signIn("ADMIN");
  for (const door of ["/list-sessions", "/account-info", "/ok", "/error"])
    expect([door, (await site.raw({ path: `/api/auth${door}`, headers: { cookie } })).status]).toEqual([door, 404]);
  for (const door of ["/revoke-sessions", "/get-access-token", "/two-factor/get-totp-uri", "/link-social"])
    expect([door, (await send(door, { password: PASSWORD }, { cookie })).status]).toEqual([door, 404]);
  expect(site.logged).toEqual([]);
});
