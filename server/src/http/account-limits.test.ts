import { codeOf } from "../testing/authenticator.ts";
import { mailsTo, newEmail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
/** Another server on the same database, behind proxies that it trusts. */
let proxied: TestSite;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
  proxied = await testSite(database, { trustedProxies: ["10.1.0.0/16", "2001:db8:ffff::/48"] });
});
beforeEach(async () => {
  site.clientAddress = `10.0.6.${++clients}`;
  await database.pool.query("delete from try_count");
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await proxied.close();
  await database.close();
});

/** Statuses of tries, until the first that is refused. */
async function triesUntilRefused(once: (time: number) => Promise<{ status: number }>, most = 60): Promise<number> {
  for (let time = 0; time < most; time++) if ((await once(time)).status === 429) return time;
  return most;
}
/** Costs the server little: a password that is too long is refused before it is hashed. */
const WRONG = "x".repeat(300);
const guess = (email: string, headers = {}, at = site) =>
  new TestBrowser(at).post("/sign-in/email", { email, password: WRONG }, headers);

describe("by address", () => {
  it("refuses more tries than people make, in clear words and with the time to wait", async () => {
    expect(await triesUntilRefused(() => guess(newEmail()))).toBe(30);
    const refusal = await guess(newEmail());
    expect(refusal.status).toBe(429);
    const seconds = Number(refusal.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refusal.body).toEqual({
      code: "TOO_MANY_TRIES",
      message: expect.stringMatching(/^Too many tries from your network\. Try again in \d+ seconds\.$/),
    });
    site.clientAddress = "10.0.7.1";
    expect((await guess(newEmail())).status).toBe(400);
  });

  it("counts what it sees and not what it is told", async () => {
    const told = (time: number) => ({
      "x-forwarded-for": `10.0.0.${time}`,
      "x-ed-client-address": `10.0.1.${time}`,
      "x-real-ip": `10.0.2.${time}`,
      forwarded: `for=10.0.3.${time}`,
    });
    expect(await triesUntilRefused((time) => guess(newEmail(), told(time)))).toBe(30);
  });

  it("counts what a trusted proxy says, and nothing that stands before it", async () => {
    proxied.clientAddress = "10.1.2.3";
    const by = (forwarded: string) => guess(newEmail(), { "x-forwarded-for": forwarded }, proxied);
    expect(await triesUntilRefused((time) => by(`203.0.113.${time}, 198.51.100.9, 10.1.9.9`))).toBe(30);
    expect((await by("198.51.100.10")).status).toBe(400);
    expect((await by("198.51.100.9")).status).toBe(429);
    proxied.clientAddress = "::ffff:10.1.7.7";
    expect((await by("198.51.100.9")).status).toBe(429);
    proxied.clientAddress = "2001:db8:ffff::1";
    expect((await by("198.51.100.9")).status).toBe(429);
    // Somebody who is no proxy says so of themselves.
    proxied.clientAddress = "198.51.100.9";
    expect((await by("192.0.2.1")).status).toBe(429);
  });

  it("counts the 64 bits of an IPv6 network once, and IPv4 in IPv6 as IPv4", async () => {
    expect(
      await triesUntilRefused((time) => {
        site.clientAddress = `2001:db8:0:1:${time}::${time}`;
        return guess(newEmail());
      }),
    ).toBe(30);
    site.clientAddress = "2001:db8:0:2::1";
    expect((await guess(newEmail())).status).toBe(400);
    site.clientAddress = "192.0.2.50";
    expect(await triesUntilRefused(() => guess(newEmail()))).toBe(30);
    site.clientAddress = "::ffff:192.0.2.50";
    expect((await guess(newEmail())).status).toBe(429);
  });

  it("counts together on all servers of a database, and keeps no address", async () => {
    proxied.clientAddress = site.clientAddress;
    expect(await triesUntilRefused((time) => guess(newEmail(), {}, time % 2 ? site : proxied))).toBe(30);
    const { rows } = await database.pool.query("select key from try_count");
    expect(JSON.stringify(rows)).not.toMatch(/example\.test|10\.0\.6/);
  });

  it("lets everybody read who they are as often as they like", async () => {
    const browser = new TestBrowser(site);
    const answers = await Promise.all(Array.from({ length: 210 }, () => browser.get("/get-session")));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  });
});

describe("by account", () => {
  /** As somebody with very many addresses. */
  const anywhere = (time: number) => {
    site.clientAddress = `10.${8 + (time % 100)}.${clients}.1`;
  };

  it.each(["a known address", "an unknown one"])(
    "stops guesses of the password of %s, wherever they come from",
    async (kind) => {
      const email = kind === "a known address" ? (await site.signIn()).email : newEmail();
      expect(
        await triesUntilRefused((time) => {
          anywhere(time);
          return guess(time % 2 ? email : email.toUpperCase());
        }),
      ).toBe(20);
      anywhere(50);
      const refusal = await new TestBrowser(site).signIn(email);
      expect(refusal.status).toBe(429);
      expect(refusal.body.message).toMatch(/^Too many tries for this account\. Try again in 15 minutes\.$/);
      expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(800);
    },
  );

  it("forgets wrong guesses after a right one", async () => {
    const { email } = await site.signIn();
    for (let time = 0; time < 15; time++) await guess(email);
    expect((await new TestBrowser(site).signIn(email)).status).toBe(200);
    site.clientAddress = "10.0.7.2";
    for (let time = 0; time < 15; time++) expect((await guess(email)).status).toBe(400);
  });

  it("stops guesses of the second factor, codes of either kind together", async () => {
    const { browser, email } = await newReader(site, database);
    const { body } = await browser.post("/two-factor/enable", { password: PASSWORD });
    await browser.post("/two-factor/verify-totp", { code: codeOf(body.totpURI, 1) });
    const thief = new TestBrowser(site);
    await thief.signIn(email);
    const tries = await triesUntilRefused(async (time) => {
      anywhere(time);
      // Each challenge takes five codes; whoever knows the password gets another.
      if (time % 4 === 3) await thief.signIn(email);
      return time % 2
        ? thief.post("/two-factor/verify-totp", { code: String(100_000 + time) })
        : thief.post("/two-factor/verify-backup-code", { code: "aaaaa-aaaaa" });
    });
    expect(tries).toBe(10);
    expect((await thief.post("/two-factor/verify-backup-code", { code: body.backupCodes[0] })).status).toBe(429);
  });

  it.each([
    ["/change-password", { currentPassword: WRONG, newPassword: WRONG }],
    ["/delete-user", { password: WRONG }],
    ["/two-factor/enable", { password: WRONG }],
  ])("stops guesses of the password by a stolen session at %s", async (door, body) => {
    const { browser } = await newReader(site, database);
    expect(
      await triesUntilRefused((time) => {
        anywhere(time);
        return browser.post(door, body);
      }),
    ).toBe(10);
  });

  it.each([
    ["/request-password-reset", 5],
    ["/send-verification-email", 5],
    ["/sign-up/email", 5],
  ])("mails an address no more than a few times an hour through %s", async (door, most) => {
    for (const email of [(await site.signIn()).email, newEmail()]) {
      const tries = await triesUntilRefused((time) => {
        anywhere(time);
        return new TestBrowser(site).post(door, { email, password: PASSWORD, name: "A reader" });
      });
      expect(tries).toBe(most);
      expect((await mailsTo(database, email)).length).toBeLessThanOrEqual(most);
    }
  });
});

it("counts of tries at once no more than are allowed", async () => {
  const answers = await Promise.all(Array.from({ length: 45 }, () => guess(newEmail())));
  expect(answers.filter((answer) => answer.status !== 429)).toHaveLength(30);
});
