import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { newReader, TestBrowser } from "../../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { type TestSite, testSite } from "../../testing/test-site.ts";

const SESSIONS =
  "{ viewer { security { sessions { id createdAt lastUsedAt expiresAt ipAddress userAgent isCurrent } } } }";
let database: TestDatabase;
let site: TestSite;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database, { oidc: null });
});
afterAll(async () => {
  await site.close();
  await database.close();
});

interface SessionObject {
  id: string;
  isCurrent: boolean;
}
const sessionsOf = async (browser: TestBrowser): Promise<SessionObject[]> =>
  (await browser.graphql(SESSIONS)).data.viewer.security.sessions;
const end = (browser: TestBrowser, id: string) =>
  browser.graphql("mutation($id: ID!) { endSession(id: $id) { sessions { id isCurrent } } }", { id });

it("lists the devices that are signed in, the asking one first, without their tokens", async () => {
  site.clientAddress = "192.0.2.7";
  const { browser, email } = await newReader(site, database);
  site.clientAddress = "2001:db8:1:2:3:4:5:6";
  const phone = new TestBrowser(site);
  await phone.post("/sign-in/email", { email, password: "correct horse battery" }, { "user-agent": "A phone" });
  const sessions = await sessionsOf(browser);
  expect(sessions).toMatchObject([
    { isCurrent: true, ipAddress: "192.0.2.7" },
    { isCurrent: false, ipAddress: "2001:0db8:0001:0002:0000:0000:0000:0000", userAgent: "A phone" },
  ]);
  const { rows } = await database.pool.query("select token from auth_session");
  for (const { token } of rows) expect(JSON.stringify(sessions)).not.toContain(token);
  expect((await sessionsOf(phone)).map((session) => session.isCurrent)).toEqual([true, false]);
});

it("ends one session by its id, at once, and its own too", async () => {
  const { browser, email } = await newReader(site, database);
  const phone = new TestBrowser(site);
  await phone.signIn(email);
  const [own, other] = await sessionsOf(browser);
  const { data } = await end(browser, other?.id as string);
  expect(data.endSession.sessions).toEqual([{ id: own?.id, isCurrent: true }]);
  expect([await phone.whoAmI(), await browser.whoAmI()]).toEqual([null, email]);
  expect((await end(browser, other?.id as string)).data.endSession.sessions).toHaveLength(1);
  await end(browser, own?.id as string);
  expect(await browser.whoAmI()).toBeNull();
});

it("ends nobody else's session, whatever the id", async () => {
  const { browser: victim, email } = await newReader(site, database);
  const [{ id }] = (await sessionsOf(victim)) as [SessionObject];
  const { rows } = await database.pool.query("select token from auth_session where id = $1", [id]);
  const { browser: thief } = await newReader(site, database);
  for (const wanted of [id, rows[0].token, "", "'", "%", "a\0b"]) {
    const { data } = await end(thief, wanted);
    expect(data.endSession.sessions).toHaveLength(1);
  }
  expect(await victim.whoAmI()).toBe(email);
  expect((await end(new TestBrowser(site), id)).errors[0].extensions.code).toBe("NOT_SIGNED_IN");
});

it("ends all sessions but the asking one", async () => {
  const { browser, email } = await newReader(site, database);
  const others = [new TestBrowser(site), new TestBrowser(site)];
  for (const other of others) await other.signIn(email);
  const { data } = await browser.graphql("mutation { endOtherSessions { sessions { isCurrent } } }");
  expect(data.endOtherSessions.sessions).toEqual([{ isCurrent: true }]);
  expect(await Promise.all([browser, ...others].map((one) => one.whoAmI()))).toEqual([email, null, null]);
});

it("leaves out sessions that have expired", async () => {
  const { browser, email } = await newReader(site, database);
  await new TestBrowser(site).signIn(email);
  await database.pool.query(
    "update auth_session set expires_at = now() - interval '1 second' where id = (select id from auth_session order by created_at desc limit 1)",
  );
  expect(await sessionsOf(browser)).toHaveLength(1);
});

it("tells how somebody signs in to nobody but them", async () => {
  const viewer = await buildViewer(database);
  const document = "{ viewer { security { hasPassword hasTwoFactor hasProvider passkeys { id } sessions { id } } } }";
  expect((await queryAs(database, viewer, document)).data).toEqual({
    viewer: {
      security: { hasPassword: false, hasTwoFactor: false, hasProvider: false, passkeys: [], sessions: [] },
    },
  });
  expect((await queryAs(database, VISITOR, document)).data).toEqual({ viewer: null });
});

it("tells everybody which ways to sign in there are", async () => {
  const document = "{ signInOptions { providerLabel isMailSent } }";
  expect((await queryAs(database, VISITOR, document)).data).toEqual({
    signInOptions: { providerLabel: null, isMailSent: false },
  });
});
