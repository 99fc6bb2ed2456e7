import { foreignKeys } from "../modules/accounts/table-facts.ts";
import { lastMail, mailsTo, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
beforeEach(() => {
  site.clientAddress = `10.0.9.${++clients}`;
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

const idOf = async (email: string) =>
  (await database.pool.query("select id from app_user where email = $1", [email])).rows[0]?.id as string | undefined;
const makeOld = (email: string) =>
  database.pool.query(
    "update auth_session set created_at = now() - interval '61 minutes' where user_id = (select id from app_user where email = $1)",
    [email],
  );
async function admin(): Promise<TestBrowser> {
  const { email } = await site.signIn("ADMIN");
  const browser = new TestBrowser(site);
  await browser.signIn(email);
  return browser;
}

it("deletes an account with all that hangs on it, signs out everywhere, and says a last word", async () => {
  const { browser, email } = await newReader(site, database);
  const elsewhere = new TestBrowser(site);
  await elsewhere.signIn(email);
  await browser.post("/two-factor/enable", { password: PASSWORD });
  await browser.post("/request-password-reset", { email });
  const { token } = await lastMail(database, email);
  const id = await idOf(email);
  await database.pool.query(
    "insert into interest_profile (user_id, section_kinds, fact_groups) values ($1, '{}', '{}')",
    [id],
  );
  await database.pool.query("insert into persona_grant (user_id, persona_id) select $1, id from persona limit 1", [id]);

  expect((await browser.post("/delete-user", { password: PASSWORD })).status).toBe(200);
  expect([browser.cookie, await elsewhere.whoAmI(), await idOf(email)]).toEqual(["", null, undefined]);
  const left = [];
  for (const { from, columns } of (await foreignKeys(database.pool)).filter((key) => key.to === "app_user")) {
    const { rowCount } = await database.pool.query(`select from ${from} where ${columns[0]} = $1`, [id]);
    if (rowCount) left.push(from);
  }
  expect(left).toEqual([]);
  expect((await database.pool.query("select from auth_verification where value = $1", [id])).rowCount).toBe(0);
  expect((await mailsTo(database, email)).map((mail) => mail.kind)).toEqual(["ACCOUNT_DELETED"]);
  expect((await browser.post("/reset-password", { token, newPassword: PASSWORD })).status).toBe(400);
  expect((await browser.signIn(email)).status).toBe(401);
  expect((await browser.signUp(email)).status).toBe(200);
});

it("needs the password, or a fresh session", async () => {
  const { browser, email } = await newReader(site, database);
  await makeOld(email);
  expect(await browser.post("/delete-user", {})).toMatchObject({ status: 400, body: { code: "SESSION_EXPIRED" } });
  expect(await browser.post("/delete-user", { password: "not the password" })).toMatchObject({
    status: 400,
    body: { code: "INVALID_PASSWORD" },
  });
  expect((await new TestBrowser(site).post("/delete-user", { password: PASSWORD })).status).toBe(401);
  expect(await browser.whoAmI()).toBe(email);
  expect((await browser.post("/delete-user", { password: PASSWORD })).status).toBe(200);

  const fresh = await newReader(site, database);
  expect((await fresh.browser.post("/delete-user", {})).status).toBe(200);
  expect(await idOf(fresh.email)).toBeUndefined();
});

it("answers a second submit that nobody is signed in", async () => {
  const { browser } = await newReader(site, database);
  const answers = await Promise.all([1, 2].map(() => browser.copy().post("/delete-user", { password: PASSWORD })));
  expect(answers.some((answer) => answer.status === 200)).toBe(true);
  for (const answer of answers) expect([200, 400, 401]).toContain(answer.status);
});

it("keeps the last admin, who is told why", async () => {
  const only = await admin();
  const refusal = await only.post("/delete-user", { password: PASSWORD });
  expect(refusal).toMatchObject({
    status: 409,
    body: {
      code: "LAST_ADMIN",
      message: "You are the only admin. Make somebody else an admin first, then delete your account.",
    },
  });
  expect(await only.whoAmI()).not.toBeNull();
  const second = await admin();
  expect((await only.post("/delete-user", { password: PASSWORD })).status).toBe(200);
  expect((await second.post("/delete-user", { password: PASSWORD })).status).toBe(409);
});

it("keeps one of two admins who leave at once", async () => {
  await database.pool.query("delete from app_user where role = 'ADMIN'");
  const both = [await admin(), await admin()];
  const answers = await Promise.all(both.map((one) => one.post("/delete-user", { password: PASSWORD })));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect((await database.pool.query("select from app_user where role = 'ADMIN'")).rowCount).toBe(1);
});

it("is possible because every foreign key to an account lets it go", async () => {
  const held = (await foreignKeys(database.pool)).filter((key) => key.to === "app_user" && key.onDelete === "OTHER");
  expect(held.map((key) => `${key.from}.${key.columns.join()} must cascade or set null`)).toEqual([]);
});
