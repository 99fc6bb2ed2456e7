import { SoftwarePasskey } from "../testing/software-passkey.ts";
import { lastMail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

const PASSKEYS = "{ viewer { security { passkeys { id name createdAt isSynced } } } }";
let database: TestDatabase;
let site: TestSite;
let browser: TestBrowser;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
beforeEach(() => {
  site.clientAddress = `10.0.5.${++clients}`;
  browser = new TestBrowser(site);
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

const origin = () => `http://localhost:${new URL(site.url).port}`;
async function register(by: TestBrowser, passkey: SoftwarePasskey, name: unknown = "My phone", at = origin()) {
  const { body } = await by.get("/passkey/generate-register-options");
  return by.post("/passkey/verify-registration", { response: passkey.register(body, at), name });
}
async function signIn(by: TestBrowser, passkey: SoftwarePasskey, at = origin()) {
  const { body } = await by.get("/passkey/generate-authenticate-options");
  return by.post("/passkey/verify-authentication", { response: passkey.authenticate(body, at) });
}
const keysOf = async (by: TestBrowser) => (await by.graphql(PASSKEYS)).data.viewer.security.passkeys;

it("is registered with a session and signs in alone afterwards", async () => {
  const { browser: own, email } = await newReader(site, database);
  const passkey = new SoftwarePasskey();
  expect((await register(own, passkey)).status).toBe(200);
  expect(await keysOf(own)).toEqual([
    { id: expect.any(String), name: "My phone", createdAt: expect.any(String), isSynced: false },
  ]);
  expect(await lastMail(database, email)).toMatchObject({
    kind: "ACCOUNT_CHANGED",
    subject: "Your account was changed",
  });
  const answer = await signIn(browser, passkey);
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).not.toContain("token");
  expect(await browser.whoAmI()).toBe(email);
});

it("stands for both factors, and so the device must ask who holds it", async () => {
  const { browser: own } = await newReader(site, database);
  const passkey = new SoftwarePasskey({ verifiesUser: false });
  expect(await register(own, passkey)).toMatchObject({ status: 401, body: { code: "USER_NOT_VERIFIED" } });
  passkey.verifiesUser = true;
  await register(own, passkey);
  passkey.verifiesUser = false;
  expect((await signIn(browser, passkey)).status).toBe(401);
  expect(await browser.whoAmI()).toBeNull();
});

it("signs nobody in from another site's page, with another challenge, another key, or twice with one answer", async () => {
  const { browser: own } = await newReader(site, database);
  const passkey = new SoftwarePasskey();
  expect((await register(own, passkey, "x", "https://evil.example")).status).toBe(400);
  await register(own, passkey);
  expect((await signIn(browser, passkey, "https://evil.example")).status).toBe(400);
  expect((await signIn(browser, new SoftwarePasskey())).status).toBe(401);

  const { body: old } = await browser.get("/passkey/generate-authenticate-options");
  const { body: current } = await browser.get("/passkey/generate-authenticate-options");
  const stale = passkey.authenticate(old, origin());
  expect((await browser.post("/passkey/verify-authentication", { response: stale })).status).toBe(400);

  const { body } = await browser.get("/passkey/generate-authenticate-options");
  const response = passkey.authenticate(body, origin());
  const watcher = browser.copy();
  expect(current.challenge).not.toBe(body.challenge);
  expect((await browser.post("/passkey/verify-authentication", { response })).status).toBe(200);
  expect((await watcher.post("/passkey/verify-authentication", { response })).status).toBe(400);
  expect(await watcher.whoAmI()).toBeNull();
});

it("is not registered without a session, in one that is old, or for another's account", async () => {
  expect((await browser.get("/passkey/generate-register-options")).status).toBe(401);
  const { browser: own, email } = await newReader(site, database);
  const passkey = new SoftwarePasskey();
  await register(own, passkey);
  const { browser: other } = await newReader(site, database);
  expect((await register(other, passkey)).status).toBe(400);
  expect(await keysOf(other)).toEqual([]);
  await database.pool.query(
    "update auth_session set created_at = now() - interval '61 minutes' where user_id = (select id from app_user where email = $1)",
    [email],
  );
  expect(await own.get("/passkey/generate-register-options")).toMatchObject({
    status: 403,
    body: { code: "SESSION_NOT_FRESH" },
  });
});

it("is named and removed by its owner alone", async () => {
  const { browser: own, email } = await newReader(site, database);
  const { browser: other } = await newReader(site, database);
  const passkey = new SoftwarePasskey();
  await register(own, passkey);
  const [{ id }] = await keysOf(own);
  for (const name of ["", "a\nb", "x".repeat(81), 5])
    expect((await own.post("/passkey/update-passkey", { id, name })).status).toBe(400);
  expect((await own.post("/passkey/update-passkey", { id, name: "Kitchen" })).status).toBe(200);
  for (const by of [other, browser]) {
    expect((await by.post("/passkey/update-passkey", { id, name: "Stolen" })).status).toBe(401);
    expect((await by.post("/passkey/delete-passkey", { id })).status).toBe(401);
  }
  expect(await keysOf(own)).toMatchObject([{ name: "Kitchen" }]);
  expect((await own.post("/passkey/delete-passkey", { id })).status).toBe(200);
  expect(await keysOf(own)).toEqual([]);
  expect((await lastMail(database, email)).text).toMatch(/^A passkey was removed/);
  expect((await signIn(browser, passkey)).status).toBe(401);
});

it("is one of twenty at most", async () => {
  const { browser: own, email } = await newReader(site, database);
  await database.pool.query(
    "insert into auth_passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up) select 'k' || n, u.id, 'x', 'c' || n, 0, 'singleDevice', false from app_user u, generate_series(1, 20) n where u.email = $1",
    [email],
  );
  expect(await own.get("/passkey/generate-register-options")).toMatchObject({
    status: 400,
    body: { code: "TOO_MANY_PASSKEYS" },
  });
  expect((await own.post("/change-password", { currentPassword: PASSWORD, newPassword: PASSWORD })).status).toBe(200);
});
