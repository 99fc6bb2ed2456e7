import { buildOrder } from "../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import {
  COVERAGE_DOCUMENT,
  type TestSite,
  TOPIC_PAGE_DOCUMENT,
  testSite,
  VIEWER_DOCUMENT,
} from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
const HOSTILE = `</script><script>alert(1)</script> "a" 'b' & <img src=x onerror=alert(1)>`;

beforeAll(async () => {
  database = await testDatabase();
  const db = database.pool;
  await buildOrder(db, "99001", { title: HOSTILE, signingDate: "2025-02-01", president: "joe-biden" });
  await db.query(
    "insert into topic (slug, name, description) values ('hostile', $1, $1), ('unused', 'Unused', 'Of nothing')",
    [HOSTILE],
  );
  await db.query(
    "insert into order_topic (order_id, topic_id, reason, position) select o.id, t.id, $1, 1 from executive_order o, topic t where o.number = '99001' and t.slug = 'hostile'",
    [HOSTILE],
  );
  await db.query("insert into unread_note (source_number, part, place) values ('99001', $1, '0')", [HOSTILE]);
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const get = (path: string) => site.raw({ path });

it.each([
  "/presidents",
  "/topics",
  "/agencies",
  "/presidents/joe-biden",
  "/topics/hostile",
  "/agencies/justice",
  "/coverage",
])("answers %s with a page of its own", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(200);
  expect(body).toMatch(/<title>[^<]+ \| Executive Disorder<\/title>/);
  expect(body).toMatch(/<meta name="description" content="[^"]+">/);
  expect(body).toContain(`<link rel="canonical" href="${site.url}${path}">`);
  expect(body).toMatch(/<h1>[^<]+<\/h1>/);
});

it.each([
  "/presidents/nobody",
  "/topics/Hostile",
  "/agencies/%00",
  "/agencies/justice%00",
  "/topics/..%2F..%2Fetc",
  "/topics/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  `/presidents/${"x".repeat(5_000)}`,
  "/presidents/'%20or%20'1'='1",
  "/presidents/joe-biden/more",
])("answers %s with 404", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toMatch(/<script>|rel="canonical"/);
});

it("leads from a president to the orders, by year too", async () => {
  expect((await get("/presidents")).body).toMatch(
    /<a href="\/presidents\/joe-biden">Joseph R\. Biden Jr\.<\/a>, 2021 to 2025: [\d,]+ orders/,
  );
  const { body } = await get("/presidents/joe-biden");
  expect(body).toMatch(/href="\/orders\/14\d{3}"/);
  expect(body).toContain("/orders?president=joe-biden&#38;from=2021&#38;to=2021");
  expect(body).toMatch(/Revoked: \d+/);
});

it("leads from an order to its president, and from the front page to all of them", async () => {
  expect((await get("/orders/14060")).body).toContain(
    '<a href="/presidents/joe-biden">Joseph R. Biden Jr.</a>, signed',
  );
  const { body } = await get("/");
  for (const path of ["/presidents", "/topics", "/agencies", "/coverage"]) expect(body).toContain(`href="${path}"`);
});

it("holds the answers to the client's first documents, hostile texts in them too", async () => {
  const data = async (path: string) => {
    const { body } = await get(path);
    return JSON.parse(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(body)?.[1] ?? "null");
  };
  const viewer = { document: VIEWER_DOCUMENT, variables: {}, data: { viewer: null } };
  expect(await data("/topics/hostile")).toEqual({
    results: [
      viewer,
      {
        document: TOPIC_PAGE_DOCUMENT,
        variables: { slug: "hostile" },
        data: { topic: { slug: "hostile", name: HOSTILE } },
      },
    ],
  });
  expect(await data("/coverage")).toMatchObject({
    results: [viewer, { document: COVERAGE_DOCUMENT, variables: {}, data: { coverage: { held: expect.any(Number) } } }],
  });
  expect(await data("/topics/nothing")).toBeNull();
});

it("says that nothing is held of a topic", async () => {
  const { status, body } = await get("/topics/unused");
  expect([status, body.includes("0 orders"), body.includes("<ol>")]).toEqual([200, true, false]);
});

it("offers the list's filters as a form without scripts, and a way out of each", async () => {
  const { body } = await get("/orders?topic=hostile&agency=no-such&deadlines=yes&from=2025&sort=number-ascending");
  expect(body).toMatch(/name="topic" value="hostile" checked/);
  expect(body).toMatch(/name="agency" value="no-such" checked/);
  expect(body).toMatch(/name="deadlines" value="yes" checked/);
  expect(body).toContain('name="from" inputmode="numeric" pattern="[0-9]{4}" value="2025"');
  expect(body).toContain('<option value="number-ascending" selected>');
  expect(body).toContain('href="/orders?topic=hostile&#38;agency=no-such&#38;deadlines=yes&#38;sort=number-ascending"');
  expect((await get("/orders?topic=hostile")).body).toContain('href="/orders/99001"');
  // What an empty form sends.
  expect((await get("/orders?q=&from=&to=&sort=newest-signed")).status).toBe(200);
});

it("keeps hostile texts inside their elements", async () => {
  for (const path of [
    "/topics",
    "/topics/hostile",
    "/coverage",
    "/orders?topic=hostile",
    `/orders?q=${encodeURIComponent(HOSTILE)}`,
  ]) {
    const { body } = await get(path);
    expect(body).not.toMatch(/<img|<script>/);
  }
  expect((await get("/coverage")).body).toContain("<q>&#60;/script&#62;");
});
