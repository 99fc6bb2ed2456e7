import { lastMail, mailsTo, newEmail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

const NEW_PASSWORD = "another battery staple";
let database: TestDatabase;
let site: TestSite;
let browser: TestBrowser;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
beforeEach(() => {
  site.clientAddress = `10.0.3.${++clients}`;
  browser = new TestBrowser(site);
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

const ask = (email: string) => browser.post("/request-password-reset", { email });
const reset = (token: string, newPassword = NEW_PASSWORD) => browser.post("/reset-password", { token, newPassword });

describe("a forgotten password", () => {
  it("is set anew by the link of a mail, which ends all sessions and works once", async () => {
    const { browser: own, email } = await newReader(site, database);
    await ask(email.toUpperCase());
    const mail = await lastMail(database, email);
    expect(mail).toMatchObject({ kind: "RESET_PASSWORD", subject: "Set a new password" });
    expect(mail.text).toContain(`http://localhost:${new URL(site.url).port}/reset-password?token=${mail.token}`);
    expect(await reset(mail.token)).toMatchObject({ status: 200, body: { status: true } });
    expect(await own.whoAmI()).toBeNull();
    expect((await browser.signIn(email)).status).toBe(401);
    expect((await browser.signIn(email, NEW_PASSWORD)).status).toBe(200);
    expect(await reset(mail.token, "a third password")).toMatchObject({ status: 400, body: { code: "INVALID_TOKEN" } });
    expect((await lastMail(database, email)).kind).toBe("ACCOUNT_CHANGED");
  });

  it("takes the first of links that are followed at once", async () => {
    const { email } = await site.signIn();
    await ask(email);
    const { token } = await lastMail(database, email);
    const answers = await Promise.all([1, 2, 3].map((time) => reset(token, `${NEW_PASSWORD}${time}`)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400]);
    const winner = answers.findIndex((answer) => answer.status === 200) + 1;
    expect((await browser.signIn(email, `${NEW_PASSWORD}${winner}`)).status).toBe(200);
  });

  it("takes back all older links", async () => {
    const { email } = await site.signIn();
    await ask(email);
    await ask(email);
    const [first, second] = await mailsTo(database, email);
    expect((await reset(second?.token as string)).status).toBe(200);
    expect((await reset(first?.token as string)).status).toBe(400);
  });

  it("keeps the old one when the new one is no good, and the link stays good", async () => {
    const { email } = await site.signIn();
    await ask(email);
    const { token } = await lastMail(database, email);
    for (const [password, code] of [
      ["short", "PASSWORD_TOO_SHORT"],
      ["x".repeat(201), "PASSWORD_TOO_LONG"],
    ] as const)
      expect(await reset(token, password)).toMatchObject({ status: 400, body: { code } });
    expect((await browser.signIn(email)).status).toBe(200);
    expect((await reset(token)).status).toBe(200);
  });

  it("is not set by a link that is wrong, expired or another's", async () => {
    const { email } = await site.signIn();
    await ask(email);
    const { token } = await lastMail(database, email);
    for (const wrong of ["", "x", `${token}x`, token.toLowerCase(), "' or 1=1", "a\0b", "x".repeat(5_000)])
      expect((await reset(wrong)).status).toBe(400);
    await database.pool.query("update auth_verification set expires_at = now() - interval '1 second'");
    expect(await reset(token)).toMatchObject({ status: 400, body: { code: "INVALID_TOKEN" } });
    expect((await browser.signIn(email)).status).toBe(200);
  });

  it("confirms an address that never was: whoever has the link reads its mails", async () => {
    const email = newEmail();
    await browser.signUp(email, "set by somebody else");
    await ask(email);
    await reset((await lastMail(database, email)).token);
    expect((await browser.signIn(email, "set by somebody else")).status).toBe(401);
    expect((await browser.signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  it("is kept nowhere, and neither is its link", async () => {
    const { email } = await site.signIn();
    await ask(email);
    const { token } = await lastMail(database, email);
    const { rows } = await database.pool.query("select * from auth_verification");
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("a change of password", () => {
  it("ends all other sessions, whatever the client wants, and the owner is told", async () => {
    const { browser: own, email } = await newReader(site, database);
    const thief = own.copy();
    const elsewhere = new TestBrowser(site);
    await elsewhere.signIn(email);
    await ask(email);
    const { token } = await lastMail(database, email);
    const changed = await own.post("/change-password", {
      currentPassword: PASSWORD,
      newPassword: NEW_PASSWORD,
      revokeOtherSessions: false,
    });
    expect(changed.status).toBe(200);
    expect(changed.body.token).toBeUndefined();
    expect([await own.whoAmI(), await thief.whoAmI(), await elsewhere.whoAmI()]).toEqual([email, null, null]);
    expect((await lastMail(database, email)).kind).toBe("ACCOUNT_CHANGED");
    expect((await reset(token)).status).toBe(400);
    expect((await browser.signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  it("needs the current one, and a session", async () => {
    const { browser: own, email } = await newReader(site, database);
    const change = { currentPassword: "not the password", newPassword: NEW_PASSWORD };
    expect(await own.post("/change-password", change)).toMatchObject({
      status: 400,
      body: { code: "INVALID_PASSWORD" },
    });
    expect((await browser.post("/change-password", { ...change, currentPassword: PASSWORD })).status).toBe(401);
    expect((await browser.signIn(email)).status).toBe(200);
    expect((await mailsTo(database, email)).map((mail) => mail.kind)).toEqual(["VERIFY_ADDRESS"]);
  });
});
