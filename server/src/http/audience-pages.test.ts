import { buildOrder, buildPersona, buildText } from "../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let reader: string;
let insider: string;

const EVIL = `</noscript><script>alert(1)</script>`;

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await buildPersona(db, "litigator");
  await buildPersona(db, "insider", { access: "BY_APPROVAL" });
  await buildPersona(db, "gone", { isRetired: true });
  await buildOrder(db, "100");
  await buildText(db, "100", "SUMMARY", { body: "base summary" });
  await buildText(db, "100", "OVERVIEW", { body: "base overview" });
  for (const key of ["litigator", "insider", "gone"])
    await buildText(db, "100", "SUMMARY", { persona: key, body: `summary for ${key} ${EVIL}` });
  await buildText(db, "100", "CONTROVERSIES", { persona: "insider", body: "only for insider" });
  await buildOrder(db, "101");
  site = await testSite(database);
  reader = (await site.signIn("READER", "litigator")).cookie;
  const account = await site.signIn();
  insider = account.cookie;
  await db.query(
    "insert into persona_grant select u.id, p.id from app_user u, persona p where u.email = $1 and p.key = 'insider'",
    [account.email],
  );
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const get = async (path: string, cookie?: string) => {
  const { status, headers, body } = await site.raw({ path, headers: cookie ? { cookie } : {} });
  return { status, body, caching: headers["cache-control"], etag: headers.etag };
};
const NOBODY = "no-such";

describe("/orders/:number?audience=", () => {
  it("stands in the audience's words for whoever may read them, marked, with a way back, and is kept by nobody", async () => {
    const { status, body, caching } = await get("/orders/100?audience=insider", insider);
    expect([status, caching]).toEqual([200, "private, no-store"]);
    expect(body).toContain(
      'You read this page in the words for Readers of insider.</b> <a href="/orders/100">Back to your own reading</a>',
    );
    expect(body).toContain("summary for insider");
    expect(body).toContain("only for insider");
    // What the audience has no text of is the base text.
    expect(body).toContain("base overview");
    expect(body).not.toContain("base summary</p>");
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).not.toContain("<script>");
  });

  it.each<[string, () => string | undefined, string[]]>([
    ["a visitor", () => undefined, ["insider", "gone", "litigator"]],
    ["a reader without a grant", () => reader, ["insider", "gone"]],
    ["a reader with a grant for another", () => insider, ["gone"]],
    ["a session that is none", () => "ed.session_token=nonsense.abc", ["insider", "gone", "litigator"]],
  ])("answers %s byte for byte as for an audience that does not exist", async (_, cookie, denied) => {
    const expected = await get(`/orders/100?audience=${NOBODY}`, cookie());
    expect(expected.body).toContain("You read the base text.");
    expect(expected.body).toContain("base summary");
    for (const key of denied) expect(await get(`/orders/100?audience=${key}`, cookie())).toEqual(expected);
    for (const odd of ["%00", "%22%3E%3Cscript%3E", "x".repeat(3_000), "insider%20", "a&audience=litigator"])
      expect(await get(`/orders/100?audience=${odd}`, cookie())).toEqual(expected);
  });

  it("is the plain page where the address names none", async () => {
    const { body } = await get("/orders/100?audience=", reader);
    expect(body).not.toContain("You read");
  });

  it("says nothing of an audience on an order without texts", async () => {
    expect(await get("/orders/101?audience=insider", insider)).toEqual(
      await get(`/orders/101?audience=${NOBODY}`, insider),
    );
  });

  it("obeys a grant that is withdrawn, and a persona that is retired, at the next request", async () => {
    const account = await site.signIn();
    const grant = (sql: string) => database.pool.query(sql, [account.email]);
    const reads = async (key: string) =>
      (await get(`/orders/100?audience=${key}`, account.cookie)).body.includes(`summary for ${key}`);
    expect(await reads("insider")).toBe(false);
    await grant(
      "insert into persona_grant select u.id, p.id from app_user u, persona p where u.email = $1 and p.key = 'insider'",
    );
    expect(await reads("insider")).toBe(true);
    await grant("delete from persona_grant g using app_user u where u.id = g.user_id and u.email = $1");
    expect(await reads("insider")).toBe(false);
    expect(await reads("litigator")).toBe(true);
    await database.pool.query("update persona set retired_at = now() where key = 'litigator'");
    expect(await reads("litigator")).toBe(false);
    await database.pool.query("update persona set retired_at = null where key = 'litigator'");
  });
});

describe("/orders/:number/compare", () => {
  it("is a page that nobody indexes and in which the address leaves no trace", async () => {
    for (const cookie of [undefined, reader]) {
      const expected = await get("/orders/100/compare", cookie);
      expect(expected.status).toBe(200);
      expect(expected.body).toContain('<meta name="robots" content="noindex">');
      for (const audiences of ["insider,litigator", "gone", `${NOBODY},`, "%00", "%3Cscript%3E"])
        expect(await get(`/orders/100/compare?audiences=${audiences}`, cookie)).toEqual(expected);
    }
  });

  it("leads to the canonical number, and knows which orders there are", async () => {
    const { status, headers } = await site.raw({ path: "/orders/EO%20100/compare?audiences=a,b" });
    expect([status, headers.location]).toEqual([301, "/orders/100/compare?audiences=a,b"]);
    expect((await get("/orders/999/compare")).status).toBe(404);
  });
});
