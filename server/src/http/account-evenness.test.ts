import { newEmail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
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
  site.clientAddress = `10.0.8.${++clients}`;
  site.waits.length = 0;
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

/** What a stranger gets to see of an answer, less the address that they gave. */
async function seen(door: string, body: Record<string, unknown>) {
  const { status, headers, body: answer } = await new TestBrowser(site).post(door, body);
  const { date: _, ...told } = Object.fromEntries(headers);
  return JSON.stringify({ status, told, answer }).replaceAll(String(body.email), "the address");
}

/** Passwords that were hashed or compared meanwhile: what takes its time in all of this. */
async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  const { password } = await site.auth.$context;
  const { hash, verify } = password;
  let calls = 0;
  password.hash = (...args) => {
    calls++;
    return hash(...args);
  };
  password.verify = (...args) => {
    calls++;
    return verify(...args);
  };
  try {
    await work();
  } finally {
    Object.assign(password, { hash, verify });
  }
  return calls;
}

/** An address that is known, one of an account that is not confirmed, one of an account without a password, and an unknown one. */
async function addresses(): Promise<string[]> {
  const { email: known } = await site.signIn();
  const unconfirmed = newEmail();
  await new TestBrowser(site).signUp(unconfirmed, "its own password");
  const { email: passwordless } = await site.signIn();
  await database.pool.query("delete from auth_account where user_id = (select id from app_user where email = $1)", [
    passwordless,
  ]);
  // Of equal length, so that answers can be compared to the byte.
  const unknown = known.replace(/^./, "x");
  return [unknown, known, unconfirmed, passwordless];
}

it.each([
  ["/sign-in/email", { password: "not the password" }],
  ["/sign-up/email", { password: PASSWORD, name: "A reader" }],
  ["/request-password-reset", {}],
  ["/send-verification-email", {}],
])(
  "answers at %s byte for byte alike, whether or not an address has an account, after the same work",
  async (door, body) => {
    const [unknown = "", ...others] = await addresses();
    const expected = await seen(door, { ...body, email: unknown });
    const hashes = await hashesOf(() => seen(door, { ...body, email: newEmail() }));
    site.waits.length = 0;
    for (const email of others) {
      expect(await hashesOf(async () => expect(await seen(door, { ...body, email })).toBe(expected))).toBe(hashes);
    }
    // All but the sign-in are held back until the same time has passed since they came; better-auth itself waits at one of them.
    const isHeldBack = door !== "/sign-in/email";
    expect(site.waits).toHaveLength(isHeldBack ? others.length : 0);
    expect(hashes).toBe(["/sign-in/email", "/sign-up/email"].includes(door) ? 1 : 0);
  },
);

it("holds back what is refused too, and a change of address", async () => {
  const { browser } = await newReader(site, database);
  site.waits.length = 0;
  await browser.post("/change-email", { newEmail: newEmail() });
  await browser.post("/sign-up/email", { email: "nobody" });
  expect(site.waits).toHaveLength(2);
  for (const wait of site.waits) {
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(500);
  }
});

it("tells only who knows the password that an account waits for its confirmation", async () => {
  const email = newEmail();
  const browser = new TestBrowser(site);
  await browser.signUp(email);
  expect((await browser.signIn(email, "not the password")).body.code).toBe("INVALID_EMAIL_OR_PASSWORD");
  expect((await browser.signIn(email)).body.code).toBe("EMAIL_NOT_VERIFIED");
});
