import { createEmailVerificationToken } from "better-auth/api";
import { lastMail, mailsTo, newEmail, newReader, PASSWORD, TestBrowser } from "../testing/test-browser.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

const SECRET = "a secret of a test, 32 characters";
let database: TestDatabase;
let site: TestSite;
let browser: TestBrowser;
let clients = 0;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
});
// Each test is a client of its own to the limits of tries.
beforeEach(() => {
  site.clientAddress = `10.0.2.${++clients}`;
  browser = new TestBrowser(site);
});
afterEach(() => expect(site.logged.splice(0)).toEqual([]));
afterAll(async () => {
  await site.close();
  await database.close();
});

const follow = (token: string, by = browser) => by.get(`/verify-email?token=${encodeURIComponent(token)}`);
const idOf = async (email: string) =>
  (await database.pool.query("select id from app_user where email = $1", [email])).rows[0]?.id;

describe("a new account", () => {
  it("signs in once its address is confirmed, and not before", async () => {
    const email = newEmail();
    expect(await browser.signUp(email.toUpperCase())).toMatchObject({ status: 200, body: { status: true } });
    expect(browser.cookie).toBe("");
    expect(await browser.signIn(email)).toMatchObject({ status: 403, body: { code: "EMAIL_NOT_VERIFIED" } });
    const mail = await lastMail(database, email);
    expect(mail).toMatchObject({ kind: "VERIFY_ADDRESS", subject: "Confirm your e-mail address" });
    expect(mail.text).toContain(`http://localhost:${new URL(site.url).port}/verify-email?token=`);
    expect((await follow(mail.token)).status).toBe(200);
    expect(await browser.whoAmI()).toBeNull();
    expect((await browser.signIn(email)).status).toBe(200);
    expect(await browser.whoAmI()).toBe(email);
  });

  it("confirms as often as the link is followed, which changes nothing after the first time", async () => {
    const email = newEmail();
    await browser.signUp(email);
    const { token } = await lastMail(database, email);
    const answers = await Promise.all([follow(token), follow(token), follow(token)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(answers.map((answer) => answer.headers.getSetCookie())).toEqual([[], [], []]);
  });

  it("gets its link sent again", async () => {
    const email = newEmail();
    await browser.signUp(email);
    expect((await browser.post("/send-verification-email", { email })).body).toEqual({ status: true });
    const mails = await mailsTo(database, email);
    expect(mails.map((mail) => mail.kind)).toEqual(["VERIFY_ADDRESS", "VERIFY_ADDRESS"]);
    expect((await follow(mails[1]?.token as string)).status).toBe(200);
  });

  it("is one account, however often the form is sent at once", async () => {
    const email = newEmail();
    const answers = await Promise.all([1, 2, 3].map(() => browser.signUp(email)));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { status: true } });
    const { rows } = await database.pool.query(
      "select count(*) as accounts, count(distinct u.id) as users from app_user u join auth_account a on a.user_id = u.id where u.email = $1",
      [email],
    );
    expect(rows).toEqual([{ accounts: 1, users: 1 }]);
  });

  it("does not take over one that exists: its owner is told, and nothing else happens", async () => {
    const { email } = await site.signIn();
    await browser.signUp(email.toUpperCase(), "another password");
    expect((await lastMail(database, email)).kind).toBe("ADDRESS_IN_USE");
    expect((await browser.signIn(email, "another password")).status).toBe(401);
    expect((await browser.signIn(email)).status).toBe(200);
  });
});

it.each([
  ["nothing", ""],
  ["words", "x.y.z"],
  [
    "another secret's",
    createEmailVerificationToken("another secret, also 32 characters", "a@example.test", undefined, 60),
  ],
  ["an expired one", createEmailVerificationToken(SECRET, "a@example.test", undefined, -1)],
  ["one for nobody", createEmailVerificationToken(SECRET, "nobody@example.test", undefined, 60)],
  ["one without a signature", forge("", { alg: "none" })],
])("confirms nothing with a token that is %s", async (_, given) => {
  const answer = await follow(await given);
  expect(answer.status).toBe(401);
  expect(["TOKEN_EXPIRED", "INVALID_TOKEN", "USER_NOT_FOUND"]).toContain(answer.body.code);
});

it("confirms nothing with a token that was signed for another account or changed by a character", async () => {
  const email = newEmail();
  await browser.signUp(email);
  const { token } = await lastMail(database, email);
  const other = await createEmailVerificationToken(SECRET, email, undefined, 60, { userId: "somebody-else" });
  const [head, payload, signature = ""] = token.split(".");
  const changed = `${head}.${payload}.${signature[0] === "A" ? "B" : "A"}${signature.slice(1)}`;
  for (const wrong of [other, changed, forge(token.split(".")[1] as string, { alg: "none" })])
    expect((await follow(wrong)).status).toBe(401);
  expect((await browser.signIn(email)).status).toBe(403);
});

function forge(payload: string, header: object): string {
  return `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${payload || "e30"}.`;
}

it.each([
  ["no name", { name: undefined }, "INVALID_NAME"],
  ["a blank name", { name: " \t " }, "INVALID_NAME"],
  ["a name that is no text", { name: { first: "A" } }, "INVALID_NAME"],
  ["a name with a NUL", { name: "a\0b" }, "INVALID_CHARACTER"],
  ["a name with a line break", { name: "a\r\nBcc: b@example.test" }, "INVALID_NAME"],
  ["a name that turns the text around", { name: "a\u202Eb" }, "INVALID_NAME"],
  ["a name that is too long", { name: "x".repeat(81) }, "INVALID_NAME"],
  ["a password that is too short", { password: "short" }, "PASSWORD_TOO_SHORT"],
  ["a password that is too long", { password: "x".repeat(201) }, "PASSWORD_TOO_LONG"],
  ["an address that is none", { email: "nobody" }, undefined],
  ["an address with a NUL", { email: "a\0@example.test" }, undefined],
  ["an address with a header", { email: "a@example.test\r\nBcc: b@example.test" }, undefined],
  ["two addresses", { email: "a@example.test, b@example.test" }, undefined],
  ["an address with a name", { email: "A <a@example.test>" }, undefined],
  ["an address of other letters", { email: "а@example.test" }, undefined],
  ["an address that is too long", { email: `${"a".repeat(250)}@example.test` }, "INVALID_EMAIL"],
])("refuses to sign up with %s, known address or not", async (_, change, code) => {
  const { email: known } = await site.signIn();
  const { rows: before } = await database.pool.query("select count(*) from mail");
  for (const email of [newEmail(), known]) {
    const answer = await browser.post("/sign-up/email", { email, password: PASSWORD, name: "A reader", ...change });
    expect(answer.status).toBe(400);
    if (code) expect(answer.body.code).toBe(code);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|select|insert/);
  }
  expect((await database.pool.query("select count(*) from mail")).rows).toEqual(before);
});

it("keeps names of all tongues as they are", async () => {
  for (const name of ["Zoë O’Brien-Nguyễn", "李小龍", "<b>Bobby</b>", "👩🏽"]) {
    const email = newEmail();
    await browser.post("/sign-up/email", { email, password: PASSWORD, name });
    const { rows } = await database.pool.query("select name from app_user where email = $1", [email]);
    expect(rows).toEqual([{ name }]);
    expect(JSON.stringify(await mailsTo(database, email))).not.toContain("obby");
  }
});

describe("a change of address", () => {
  it("is agreed to at the old address, then at the new one, and then ends all other sessions", async () => {
    const { browser: own, email } = await newReader(site, database);
    const elsewhere = new TestBrowser(site);
    await elsewhere.signIn(email);
    const wanted = newEmail();
    expect((await own.post("/change-email", { newEmail: wanted.toUpperCase() })).body).toEqual({ status: true });
    expect(await mailsTo(database, wanted)).toEqual([]);

    const atOld = await lastMail(database, email);
    expect(atOld.kind).toBe("CONFIRM_NEW_ADDRESS");
    expect(atOld.text).not.toContain(wanted);
    expect((await follow(atOld.token)).status).toBe(200);
    expect(await own.whoAmI()).toBe(email);

    const atNew = await lastMail(database, wanted);
    expect(atNew.kind).toBe("VERIFY_NEW_ADDRESS");
    expect((await follow(atNew.token, own)).status).toBe(200);
    expect(await own.whoAmI()).toBe(wanted);
    expect(await elsewhere.whoAmI()).toBeNull();
    expect(await lastMail(database, email)).toMatchObject({ kind: "ACCOUNT_CHANGED" });
    expect((await browser.signIn(email)).status).toBe(401);
    expect((await browser.signIn(wanted)).status).toBe(200);

    // Neither link works again.
    expect((await follow(atNew.token, own)).status).toBe(401);
    expect((await follow(atOld.token, own)).status).toBe(401);
  });

  it("confirmed on another device ends all sessions", async () => {
    const { browser: own, email } = await newReader(site, database);
    const wanted = newEmail();
    await own.post("/change-email", { newEmail: wanted });
    await follow((await lastMail(database, email)).token);
    await follow((await lastMail(database, wanted)).token);
    expect(await own.whoAmI()).toBeNull();
  });

  it("does not tell whether the new address has an account: its owner is told instead", async () => {
    const { browser: own, email } = await newReader(site, database);
    const { email: taken } = await site.signIn();
    const free = newEmail();
    const answers = [];
    for (const newEmail of [free, taken]) answers.push(await own.post("/change-email", { newEmail }));
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    const [atOldOfFree, atOldOfTaken] = (await mailsTo(database, email)).slice(-2);
    const plain = (mail = atOldOfFree) => mail?.text.replace(mail.token, "");
    expect(plain(atOldOfTaken)).toBe(plain());
    const followed = [await follow(atOldOfFree?.token as string), await follow(atOldOfTaken?.token as string)];
    expect(followed[0]?.body).toEqual(followed[1]?.body);
    expect((await lastMail(database, free)).kind).toBe("VERIFY_NEW_ADDRESS");
    expect((await lastMail(database, taken)).kind).toBe("ADDRESS_IN_USE");
    expect(await own.whoAmI()).toBe(email);
  });

  it("is refused when the new address got an account in the meantime", async () => {
    const { browser: own, email } = await newReader(site, database);
    const wanted = newEmail();
    await own.post("/change-email", { newEmail: wanted });
    await follow((await lastMail(database, email)).token);
    const { token } = await lastMail(database, wanted);
    await newReader(site, database, wanted);
    expect(await follow(token, own)).toMatchObject({ status: 409, body: { code: "ADDRESS_IN_USE" } });
    expect(await own.whoAmI()).toBe(email);
  });

  it("is not begun by whoever is not signed in, nor to an address that is none or the same", async () => {
    const { browser: own, email } = await newReader(site, database);
    expect((await browser.post("/change-email", { newEmail: newEmail() })).status).toBe(401);
    expect(await own.post("/change-email", { newEmail: email.toUpperCase() })).toMatchObject({
      status: 400,
      body: { code: "SAME_EMAIL" },
    });
    for (const newEmail of ["nobody", "a@example.test\nBcc: b@example.test", undefined, ["a@example.test"]])
      expect(await own.post("/change-email", { newEmail })).toMatchObject({
        status: 400,
        body: { code: "INVALID_EMAIL" },
      });
    expect((await mailsTo(database, email)).map((mail) => mail.kind)).toEqual(["VERIFY_ADDRESS"]);
  });

  it("is not finished by a link that skips the old address, or was made for another account", async () => {
    const { browser: own, email } = await newReader(site, database);
    const { browser: other, email: otherEmail } = await newReader(site, database);
    const wanted = newEmail();
    await own.post("/change-email", { newEmail: wanted });
    const { token } = await lastMail(database, email);
    // Somebody else who is signed in cannot agree in the owner's place.
    expect((await follow(token, other)).status).toBe(401);
    const foreign = await createEmailVerificationToken(SECRET, otherEmail, wanted, 60, {
      requestType: "change-email-verification",
      userId: await idOf(email),
    });
    expect((await follow(foreign)).status).toBe(401);
    expect([await own.whoAmI(), await other.whoAmI()]).toEqual([email, otherEmail]);
  });

  it("tells nothing to whoever makes up a link: not whether an address has an account, and no fault", async () => {
    const { email: taken } = await site.signIn();
    const told = new Set<string>();
    for (const updateTo of [taken, newEmail(), "a\0b", 5, null])
      for (const requestType of ["change-email-verification", "change-email-confirmation", 5]) {
        const claims = { requestType, updateTo, email: taken, userId: await idOf(taken), exp: 9_999_999_999 };
        const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
        for (const token of [forge(payload, { alg: "none" }), forge(payload, { alg: "HS256" })]) {
          const answer = await follow(token);
          told.add(`${answer.status} ${JSON.stringify(answer.body)}`);
        }
      }
    expect([...told]).toEqual(['401 {"message":"Invalid token","code":"INVALID_TOKEN"}']);
  });

  it("mails a stranger's address no more than five times an hour, however often the link is followed", async () => {
    const { browser: own, email } = await newReader(site, database);
    const wanted = newEmail();
    await own.post("/change-email", { newEmail: wanted });
    const { token } = await lastMail(database, email);
    for (let time = 0; time < 7; time++) await follow(token);
    expect(await mailsTo(database, wanted)).toHaveLength(5);
  });
});
