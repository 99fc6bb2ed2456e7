import { codeOf, freshCodeOf } from "../testing/authenticator.ts";
import { mailsTo, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let browser: TestBrowser;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
beforeEach(() => {
  site.clientAddress = `10.0.4.${++clients}`;
  browser = new TestBrowser(site);
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

/** A reader whose second factor is on; the code of the next half minute was its first (one of the past could grow too old here). */
async function guardedReader() {
  const reader = await newReader(site, database);
  const { body } = await reader.browser.post("/two-factor/enable", { password: PASSWORD });
  const firstCode = codeOf(body.totpURI, 1);
  expect((await reader.browser.post("/two-factor/verify-totp", { code: firstCode })).status).toBe(200);
  return { ...reader, firstCode, uri: body.totpURI as string, backupCodes: body.backupCodes as string[] };
}
const kinds = async (email: string) => (await mailsTo(database, email)).map((mail) => mail.text.split("\n")[0]);

it("is on after a first right code, and from then on a password alone signs nobody in", async () => {
  const { browser: own, email } = await newReader(site, database);
  const { body } = await own.post("/two-factor/enable", { password: PASSWORD });
  expect(body.totpURI).toMatch(/^otpauth:\/\/totp\/Executive%20Disorder/);
  expect(body.backupCodes).toHaveLength(10);
  await browser.signIn(email);
  expect(await browser.whoAmI()).toBe(email);
  await browser.post("/sign-out");

  expect((await own.post("/two-factor/verify-totp", { code: "000000" })).status).toBe(401);
  const firstCode = codeOf(body.totpURI, 1);
  expect((await own.post("/two-factor/verify-totp", { code: firstCode })).status).toBe(200);
  expect(await own.whoAmI()).toBe(email);
  expect((await kinds(email)).at(-1)).toMatch(/^Signing in to your account by password now takes a code/);

  const half = await browser.signIn(email);
  expect(half.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
  expect(await browser.whoAmI()).toBeNull();
  expect((await browser.post("/two-factor/verify-totp", { code: freshCodeOf(body.totpURI, firstCode) })).status).toBe(
    200,
  );
  expect(await browser.whoAmI()).toBe(email);
  expect((await kinds(email)).filter((line) => line?.includes("takes a code"))).toHaveLength(1);
});

it("accepts each code once, and none of long ago", async () => {
  const { email, uri, firstCode } = await guardedReader();
  await browser.signIn(email);
  for (const code of [firstCode, codeOf(uri, -3), codeOf(uri, 5)])
    expect((await browser.post("/two-factor/verify-totp", { code })).status).toBe(401);
  const code = freshCodeOf(uri, firstCode);
  const watcher = browser.copy();
  expect((await browser.post("/two-factor/verify-totp", { code })).status).toBe(200);
  await watcher.signIn(email);
  expect(await watcher.post("/two-factor/verify-totp", { code })).toMatchObject({
    status: 401,
    body: { code: "INVALID_CODE" },
  });
  expect(await watcher.whoAmI()).toBeNull();
});

it("lets each backup code in once, and makes new ones", async () => {
  const { browser: own, email, backupCodes } = await guardedReader();
  await browser.signIn(email);
  expect((await browser.post("/two-factor/verify-backup-code", { code: "aaaaa-bbbbb" })).status).toBe(401);
  expect((await browser.post("/two-factor/verify-backup-code", { code: backupCodes[0] })).status).toBe(200);
  expect(await browser.whoAmI()).toBe(email);
  const again = new TestBrowser(site);
  await again.signIn(email);
  expect((await again.post("/two-factor/verify-backup-code", { code: backupCodes[0] })).status).toBe(401);

  const made = await own.post("/two-factor/generate-backup-codes", { password: PASSWORD });
  expect(made.body.backupCodes).toHaveLength(10);
  expect((await again.post("/two-factor/verify-backup-code", { code: backupCodes[1] })).status).toBe(401);
  expect((await again.post("/two-factor/verify-backup-code", { code: made.body.backupCodes[1] })).status).toBe(200);
});

it("takes one of two submits of a backup code at once", async () => {
  const { email, backupCodes } = await guardedReader();
  const browsers = [new TestBrowser(site), new TestBrowser(site)];
  for (const one of browsers) await one.signIn(email);
  const answers = await Promise.all(
    browsers.map((one) => one.post("/two-factor/verify-backup-code", { code: backupCodes[3] })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
});

it("is changed only with the password", async () => {
  const { browser: own, email } = await guardedReader();
  for (const door of ["/two-factor/disable", "/two-factor/generate-backup-codes"])
    for (const body of [{ password: "not the password" }, { password: "" }, {}])
      expect((await own.post(door, body)).status).toBe(400);
  expect((await browser.post("/two-factor/disable", { password: PASSWORD })).status).toBe(401);
  expect((await own.post("/two-factor/disable", { password: PASSWORD })).status).toBe(200);
  expect((await kinds(email)).at(-1)).toMatch(/no longer takes a code/);
  await browser.signIn(email);
  expect(await browser.whoAmI()).toBe(email);
});

it("needs the right password first: a code alone, or a cookie that is made up, leads nowhere", async () => {
  const { email, uri } = await guardedReader();
  expect((await browser.post("/two-factor/verify-totp", { code: codeOf(uri) })).status).toBe(401);
  await browser.signIn(email, "not the password");
  browser.cookies.set("ed.two_factor", "made-up.signature");
  expect((await browser.post("/two-factor/verify-totp", { code: codeOf(uri, 1) })).status).toBe(401);
});

it("spares a device that its owner trusts, until the password changes", async () => {
  const { browser: own, email, uri, firstCode } = await guardedReader();
  await browser.signIn(email);
  await browser.post("/two-factor/verify-totp", { code: freshCodeOf(uri, firstCode), trustDevice: true });
  await browser.post("/sign-out");
  await browser.signIn(email);
  expect(await browser.whoAmI()).toBe(email);
  await own.post("/change-password", { currentPassword: PASSWORD, newPassword: "another battery staple" });
  expect((await browser.signIn(email, "another battery staple")).body.twoFactorRedirect).toBe(true);
});

it("keeps its secret and the backup codes encrypted, and shows them once", async () => {
  const { browser: own, uri, backupCodes } = await guardedReader();
  const { rows } = await database.pool.query("select * from auth_two_factor");
  const kept = JSON.stringify(rows);
  const secret = new URL(uri).searchParams.get("secret") as string;
  for (const text of [secret, ...backupCodes]) expect(kept).not.toContain(text);
  expect((await own.post("/two-factor/enable", { password: PASSWORD })).status).toBe(400);
});
