import { type SignInProvider, signInByProvider, signInProvider } from "../testing/sign-in-provider.ts";
import { lastMail, mailsTo, newEmail, newReader, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { freePort, type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let provider: SignInProvider;
let site: TestSite;
let browser: TestBrowser;
let clients = 0;

describe.each([
  ["in its identity token", true],
  ["where it is fetched", false],
])("a provider that tells of a reader %s", (_, claimsInToken) => {
  beforeAll(async () => {
    database = await testDatabase();
    const port = await freePort();
    provider = await signInProvider([`http://127.0.0.1:${port}/api/auth/callback/oidc`], { claimsInToken });
    site = await testSite(database, { port, oidc: provider });
  });
  beforeEach(() => {
    site.clientAddress = `10.0.11.${++clients}`;
    browser = new TestBrowser(site);
  });
  afterEach(() => expect(site.logged.splice(0)).toEqual([]));
  afterAll(async () => {
    await site.close();
    await provider.close();
    await database.close();
  });

  const ask = (by = browser) =>
    by.post("/sign-in/social", { provider: "oidc", callbackURL: "/profile", errorCallbackURL: "/sign-in" });
  const signIn = async (by = browser) => signInByProvider(by, (await ask(by)).body);
  const userOf = async (email: string) =>
    (await database.pool.query("select id, name, role, email_verified, image from app_user where email = $1", [email]))
      .rows;
  const someone = (more = {}) => {
    const email = newEmail();
    provider.user = { sub: `sub of ${email}`, email, email_verified: true, name: "Somebody", ...more };
    return email;
  };

  it("makes an account at the first sign-in, and opens it at the next", async () => {
    const email = someone({ picture: "https://evil.example/x.png", role: "ADMIN", roles: ["ADMIN"] });
    expect((await ask()).body).toEqual({ url: expect.stringContaining(provider.issuer), redirect: true });
    expect(await signIn()).toBe("/profile");
    expect(await browser.whoAmI()).toBe(email);
    const users = await userOf(email);
    expect(users).toEqual([
      { id: expect.any(String), name: "Somebody", role: "READER", email_verified: true, image: null },
    ]);
    const again = new TestBrowser(site);
    await signIn(again);
    expect(await again.whoAmI()).toBe(email);
    expect(await userOf(email)).toEqual(users);
    expect(await mailsTo(database, email)).toEqual([]);
    const { data } = await again.graphql("{ viewer { security { hasPassword hasProvider } } }");
    expect(data.viewer.security).toEqual({ hasPassword: false, hasProvider: true });
  });

  it("keeps none of the provider's tokens", async () => {
    someone();
    await signIn();
    await signIn(new TestBrowser(site));
    const { rows } = await database.pool.query(
      "select access_token, refresh_token, id_token from auth_account where provider_id = 'oidc'",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.flatMap((row) => Object.values(row)))).toEqual(new Set([null]));
  });

  it("opens the account that has the address, when both sides have confirmed it, and tells its owner", async () => {
    const { browser: own, email } = await newReader(site, database);
    provider.user = { sub: "linked", email: email.toUpperCase(), email_verified: true, name: "Another name" };
    expect(await signIn()).toBe("/profile");
    expect(await browser.whoAmI()).toBe(email);
    expect(await userOf(email)).toMatchObject([{ name: "A reader" }]);
    expect((await lastMail(database, email)).text).toMatch(
      /^Your account can now be entered through the sign-in provider/,
    );
    expect(await own.whoAmI()).toBe(email);
    expect((await own.post("/unlink-account", { providerId: "oidc" })).status).toBe(200);
    expect((await lastMail(database, email)).text).toMatch(/can no longer be entered/);
  });

  it.each([
    ["does not vouch for the address", { email_verified: false }],
    ["does not say whether it does", { email_verified: undefined }],
    ["says so in a word", { email_verified: "no" }],
  ])("neither opens nor makes an account when it %s", async (_why, claim) => {
    const { email } = await newReader(site, database);
    provider.user = { sub: "thief", email, name: "Thief", ...claim };
    expect(await signIn()).toMatch(/^\/sign-in\?error=/);
    expect(await browser.whoAmI()).toBeNull();
    const unknown = someone(claim);
    expect(await signIn()).toMatch(/^\/sign-in\?error=email_not_verified/);
    expect([await userOf(unknown), await mailsTo(database, unknown)]).toEqual([[], []]);
  });

  it("takes the place of an account that somebody else made with the address and could never confirm", async () => {
    const email = someone();
    await new TestBrowser(site).signUp(email, "set by somebody else");
    expect(await signIn()).toBe("/profile");
    expect(await browser.whoAmI()).toBe(email);
    expect((await new TestBrowser(site).signIn(email, "set by somebody else")).status).toBe(401);
  });

  it.each([
    ["no address", { email: undefined }],
    ["an address with a header", { email: "a@example.test\r\nBcc: b@example.test" }],
    ["two addresses", { email: "a@example.test,b@example.test" }],
  ])("is told that %s is none", async (_what, claim) => {
    someone(claim);
    expect(await signIn()).toMatch(/^\/sign-in\?error=/);
    expect(await browser.whoAmI()).toBeNull();
  });

  it("gives names that are mended where they need it", async () => {
    for (const [name, kept] of [
      ["Eve\u202E\nBcc: x", "EveBcc: x"],
      ["x".repeat(200), "x".repeat(80)],
      [undefined, "Reader"],
      [{ toString: "x" }, "Reader"],
    ] as const) {
      const email = someone({ name });
      await signIn(new TestBrowser(site));
      expect(await userOf(email)).toMatchObject([{ name: kept }]);
    }
  });

  it("signs in nobody who did not ask, or asked in another browser, or comes back twice", async () => {
    const email = someone();
    const { body } = await ask();
    const victim = new TestBrowser(site);
    expect(await signInByProvider(victim, body)).toMatch(/^\/sign-in\?error=/);
    expect(await victim.whoAmI()).toBeNull();
    const made = await browser.get("/callback/oidc?code=made-up&state=made-up");
    expect(made.headers.get("location")).toMatch(/^\/sign-in\?error=/);
    expect((await browser.get("/callback/oidc")).headers.get("location")).toMatch(/^\/sign-in\?error=/);
    expect((await browser.get("/callback/github?code=x&state=y")).status).toBe(404);
    expect([await browser.whoAmI(), await userOf(email)]).toEqual([null, []]);
  });

  it.each([
    ["that it did not sign", (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
    [
      "that nobody signed",
      (token: string) => `${Buffer.from('{"alg":"none"}').toString("base64url")}.${token.split(".")[1]}.`,
    ],
    ["that was changed", (token: string) => rewritten(token, { sub: "somebody else", email: "admin@example.test" })],
  ])("signs nobody in by an identity token %s", async (_how, spoil) => {
    someone();
    provider.spoil = spoil;
    expect(await signIn()).toMatch(/^\/sign-in\?error=/);
    provider.spoil = null;
    expect(await browser.whoAmI()).toBeNull();
  });

  it("takes no token, scope or parameter from the client", async () => {
    for (const more of [
      { idToken: { token: "x.y.z" } },
      { scopes: ["admin"] },
      { additionalParams: { prompt: "none" } },
    ])
      expect(await browser.post("/sign-in/social", { provider: "oidc", callbackURL: "/", ...more })).toMatchObject({
        status: 400,
        body: { code: "UNKNOWN_FIELD" },
      });
  });

  it("sends nobody to another site afterwards", async () => {
    for (const elsewhere of [{ callbackURL: "https://evil.example" }, { errorCallbackURL: "//evil.example" }])
      expect((await browser.post("/sign-in/social", { provider: "oidc", callbackURL: "/", ...elsewhere })).status).toBe(
        403,
      );
    expect((await browser.post("/sign-in/social", { provider: "github", callbackURL: "/" })).status).toBe(404);
  });
});

function rewritten(token: string, claims: object): string {
  const [head, payload = "", signature] = token.split(".");
  const read = JSON.parse(Buffer.from(payload, "base64url").toString());
  return `${head}.${Buffer.from(JSON.stringify({ ...read, ...claims })).toString("base64url")}.${signature}`;
}

it("starts without a provider that does not answer, and lets passwords in", async () => {
  database = await testDatabase();
  const oidc = { issuer: "http://127.0.0.1:1", clientId: "a", clientSecret: "b", label: "Nobody" };
  site = await testSite(database, { oidc });
  browser = new TestBrowser(site);
  const refused = await browser.post("/sign-in/social", { provider: "oidc", callbackURL: "/" });
  expect(refused.status).toBe(404);
  const { email } = await site.signIn();
  expect((await browser.signIn(email)).status).toBe(200);
  await site.close();
  await database.close();
});
