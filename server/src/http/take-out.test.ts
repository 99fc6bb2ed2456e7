import { foreignKeys, secretColumns } from "../modules/accounts/table-facts.ts";
import { newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

const HELD = "held, and shown to nobody";
let database: TestDatabase;
let site: TestSite;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
beforeEach(() => {
  site.clientAddress = `10.0.10.${++clients}`;
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

const take = (browser: TestBrowser) => browser.send("/api/account/take-out");
const idOf = async (email: string) =>
  (await database.pool.query("select id from app_user where email = $1", [email])).rows[0]?.id as string;

it("holds all rows of the account, and no secret of any", async () => {
  const { browser, email } = await newReader(site, database);
  const { body: second } = await browser.post("/two-factor/enable", { password: PASSWORD });
  await browser.graphql(
    'mutation { saveInterestProfile(input: { sectionKinds: [SUMMARY], factGroups: [], topics: [], agencies: [], presidents: [], keywords: ["tariffs"] }, expectedVersion: 0) { version } }',
  );
  const answer = await take(browser);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename=executive-disorder-20\d\d-\d\d-\d\d\.json$/,
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const { tables } = answer.body;
  expect(tables.app_user).toMatchObject([{ email, name: "A reader", role: "READER", email_verified: true }]);
  expect(tables.auth_session).toMatchObject([{ token: HELD, ip_address: site.clientAddress }]);
  expect(tables.auth_account).toMatchObject([{ provider_id: "credential", password: HELD }]);
  expect(tables.auth_two_factor).toMatchObject([{ secret: HELD, backup_codes: HELD }]);
  expect(tables.interest_profile).toMatchObject([{ keywords: ["tariffs"] }]);
  expect(tables.mail).toMatchObject([{ recipient: email, subject: "Confirm your e-mail address", text: HELD }]);

  const told = JSON.stringify(answer.body);
  const secrets = await database.pool.query(
    "select s.token, a.password, t.secret, t.backup_codes from auth_session s, auth_account a, auth_two_factor t where s.user_id = $1 and a.user_id = $1 and t.user_id = $1",
    [await idOf(email)],
  );
  for (const secret of [...Object.values(secrets.rows[0]), ...second.backupCodes]) expect(told).not.toContain(secret);
});

it("finds a table that somebody adds, and what hangs on its rows; of others nothing", async () => {
  const { browser, email } = await newReader(site, database);
  const other = await newReader(site, database);
  const [mine, theirs] = [await idOf(email), await idOf(other.email)];
  await database.pool.query(`
    create table reading_list (id integer primary key, owner text not null references app_user on delete cascade, title text, unique (id, owner));
    create table list_item (list_id integer not null, list_owner text not null, note text, foreign key (list_id, list_owner) references reading_list (id, owner) on delete cascade);
    create table list_follower (list_id integer not null references reading_list on delete cascade, follower text not null references app_user on delete cascade, remark text);
    create table review (id integer primary key, reviewer text references app_user on delete set null, writer text references app_user on delete set null, text text);
    create table review_reply (review_id integer references review on delete cascade, text text);
    insert into reading_list values (1, '${mine}', 'my list'), (2, '${theirs}', 'their list');
    insert into list_item values (1, '${mine}', 'my note'), (2, '${theirs}', 'their note');
    insert into list_follower values (1, '${theirs}', 'their remark'), (2, '${mine}', 'my remark');
    insert into review values (1, '${mine}', '${theirs}', 'reviewed by me'), (2, '${theirs}', null, 'not of me');
    insert into review_reply values (1, 'a reply of somebody')`);
  const { body } = await take(browser);
  expect(body.tables).toMatchObject({
    reading_list: [{ id: 1, owner: mine, title: "my list" }],
    list_item: [{ note: "my note" }],
    list_follower: [{ follower: mine, remark: "my remark" }],
    review: [{ reviewer: mine, writer: "somebody else", text: "reviewed by me" }],
  });
  expect(body.tables.review_reply).toBeUndefined();
  const told = JSON.stringify(body);
  for (const text of [theirs, "their", "not of me", "a reply"])
    expect(told.replaceAll("their own", "")).not.toContain(text);
  await database.pool.query("drop table review_reply, review, list_follower, list_item, reading_list");
});

it("is given to whoever is signed in, not often, and to no page of another site", async () => {
  const { browser, email } = await newReader(site, database);
  expect((await take(new TestBrowser(site))).status).toBe(401);
  expect((await browser.send("/api/account/take-out", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(
    403,
  );
  for (const method of ["POST", "DELETE"])
    expect((await browser.send("/api/account/take-out", { method })).status).toBe(404);
  for (let time = 0; time < 10; time++) expect((await take(browser)).body.tables.app_user[0].email).toBe(email);
  const refusal = await take(browser);
  expect([refusal.status, Number(refusal.headers.get("retry-after")) > 3_000]).toEqual([429, true]);
});

/** Of the tables about users. A new one of such a name is either marked with the comment `secret`, or named here. */
it("knows each column that looks like a secret for one", async () => {
  const NOT_SECRET = [
    "app_user.two_factor_enabled",
    "auth_account.access_token_expires_at",
    "auth_account.refresh_token_expires_at",
    "auth_passkey.public_key",
    "interest_profile.keywords",
  ];
  const keys = await foreignKeys(database.pool);
  const tables = new Set(["app_user", "auth_verification"]);
  for (let size = 0; size < tables.size; ) {
    size = tables.size;
    for (const key of keys) if (tables.has(key.to)) tables.add(key.from);
  }
  const { rows } = await database.pool.query<{ name: string }>(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and table_name = any($1) and column_name ~ '(token|secret|password|hash|code|key|factor_en)'",
    [[...tables]],
  );
  const marked = await secretColumns(database.pool);
  const unknown = rows.map((row) => row.name).filter((name) => !marked.has(name) && !NOT_SECRET.includes(name));
  expect(unknown).toEqual([]);
  expect(marked.size).toBeGreaterThan(9);
});
