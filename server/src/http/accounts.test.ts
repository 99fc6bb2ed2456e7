import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let users = 0;
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

const PASSWORD = "correct horse battery";
const newEmail = () => `newcomer${++users}@example.test`;

/** A request as a browser on the site's own pages sends it. */
function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url}/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: site.url, ...headers },
    body: JSON.stringify(body),
  });
}
const cookieOf = (response: Response) => (response.headers.get("set-cookie") ?? "").split(";")[0] as string;
const whoIs = async (cookie: string) =>
  JSON.parse((await site.graphql("{ viewer { user { email role } abilities } }", {}, { cookie })).body).data.viewer;

it("signs up, reads who it is, signs out, and in again", async () => {
  const email = newEmail();
  const signedUp = await send("/sign-up/email", { email, password: PASSWORD, name: "A reader" });
  expect(signedUp.status).toBe(200);
  expect(signedUp.headers.get("cache-control")).toBe("no-store");
  const cookie = cookieOf(signedUp);
  expect(await whoIs(cookie)).toEqual({
    user: { email, role: "READER" },
    abilities: ["interest-profile:save", "persona-request:make"],
  });

  const signedOut = await send("/sign-out", {}, { cookie });
  expect([signedOut.status, cookieOf(signedOut)]).toEqual([200, "ed.session_token="]);
  expect(await whoIs(cookie)).toBeNull();

  expect((await send("/sign-in/email", { email, password: `${PASSWORD}!` })).status).toBe(401);
  const signedIn = await send("/sign-in/email", { email, password: PASSWORD });
  expect(signedIn.status).toBe(200);
  expect((await whoIs(cookieOf(signedIn))).user.email).toBe(email);
});

it("gives the session in a cookie that scripts and other sites do not get, and keeps no password", async () => {
  const email = newEmail();
  const response = await send("/sign-up/email", { email, password: PASSWORD, name: "A reader" });
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^ed\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
  const { rows } = await database.pool.query(
    "select a.password from auth_account a join app_user u on u.id = a.user_id where u.email = $1",
    [email],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].password).not.toContain(PASSWORD);
});

it.each([
  ["a password that is too short", { password: "short" }, 400],
  ["a password that is too long", { password: "x".repeat(201) }, 400],
  ["an address that is none", { email: "nobody" }, 400],
  ["an address with a NUL", { email: "a\0@example.test" }, 400],
  ["a name with a NUL", { name: "a\0b" }, 422],
  ["no name", { name: undefined }, 400],
])("refuses to sign up with %s, below 500", async (_, change, status) => {
  const response = await send("/sign-up/email", { email: newEmail(), password: PASSWORD, name: "A reader", ...change });
  expect(response.status).toBe(status);
  expect(await response.text()).not.toMatch(/node_modules|select|insert/);
});

it("refuses an address that is taken, in another case too", async () => {
  const email = newEmail();
  await send("/sign-up/email", { email, password: PASSWORD, name: "A reader" });
  for (const again of [email, email.toUpperCase()])
    expect((await send("/sign-up/email", { email: again, password: PASSWORD, name: "Another" })).status).toBe(422);
});

it("takes no role, id or verification from a request", async () => {
  const email = newEmail();
  const wanted = { role: "ADMIN", id: "chosen", emailVerified: true, email_verified: true };
  const cookie = cookieOf(await send("/sign-up/email", { email, password: PASSWORD, name: "A reader", ...wanted }));
  for (const body of [wanted, { ...wanted, name: "B" }, { name: "C", data: wanted }])
    await send("/update-user", body, { cookie });
  const { rows } = await database.pool.query("select id, role, email_verified from app_user where email = $1", [email]);
  expect(rows).toEqual([{ id: expect.not.stringMatching("chosen"), role: "READER", email_verified: false }]);
  expect((await whoIs(cookie)).abilities).toEqual(["interest-profile:save", "persona-request:make"]);
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
  expect((await whoIs(cookie)).abilities).toEqual(["interest-profile:save", "persona-request:make"]);
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
  expect([redirect.status, redirect.headers.location]).toEqual([403, undefined]);
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

it("refuses more tries than a person makes, by the address that it sees and not by one that it is told", async () => {
  const statuses = new Set<number>();
  for (let attempt = 0; attempt < 35; attempt++) {
    const told = {
      "x-forwarded-for": `10.0.0.${attempt}`,
      "x-ed-client-address": `10.0.1.${attempt}`,
      "x-real-ip": `10.0.2.${attempt}`,
    };
    statuses.add((await send("/sign-in/email", { email: "nobody@example.test", password: PASSWORD }, told)).status);
  }
  expect([...statuses]).toEqual([401, 429]);
});

it("bounds what it reads of a request", async () => {
  const response = await send("/sign-up/email", { email: newEmail(), password: PASSWORD, name: "x".repeat(200_000) });
  expect(response.status).toBe(413);
});

it("answers no other method and no other route", async () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
    expect([method, (await site.raw({ method, path: "/api/auth/get-session" })).status]).toEqual([method, 404]);
  for (const path of ["/api/unknown", "/api/auth", "/api/auth/admin/list-users"])
    expect([path, (await site.raw({ path })).status]).toEqual([path, 404]);
  expect(site.logged).toEqual([]);
});
