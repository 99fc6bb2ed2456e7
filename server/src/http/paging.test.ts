import { refreshSearch } from "../modules/search/refresh-search.ts";
import { buildOrder } from "../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
const NUMBERS = Array.from({ length: 45 }, (_, at) => String(13000 + at));

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await db.query("insert into president (slug, name) values ('joe-biden', 'Joseph R. Biden Jr.')");
  // Every third was signed on the same day, some on none.
  for (const number of NUMBERS)
    await buildOrder(db, number, {
      title: `Lighthouse ${number}`,
      signingDate: Number(number) % 10 === 0 ? null : `20${String(Number(number) % 3).padStart(2, "0")}-01-01`,
      president: "joe-biden",
    });
  await refreshSearch(db, NUMBERS);
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const numbersOn = (body: string) => [...body.matchAll(/<li><a href="\/orders\/(\d+)">/g)].map(([, number]) => number);
const nextOn = (body: string) => /<a rel="next" href="([^"]+)">/.exec(body)?.[1]?.replaceAll("&#38;", "&");

/** What a reader without scripts, or a search engine, comes to by nothing but links. */
async function follow(path: string): Promise<{ numbers: (string | undefined)[]; pages: string[] }> {
  const numbers = [];
  const pages = [];
  for (let next: string | undefined = path; next; ) {
    pages.push(next);
    const { status, body } = await site.raw({ path: next });
    expect([next, status]).toEqual([next, 200]);
    numbers.push(...numbersOn(body));
    next = nextOn(body);
  }
  return { numbers, pages };
}

it.each(["/orders", "/orders?sort=oldest-signed", "/orders?sort=number-ascending", "/search?q=lighthouse"])(
  "leads from %s to every order, once, by links alone",
  async (path) => {
    const { numbers, pages } = await follow(path);
    expect(pages).toHaveLength(3);
    expect(numbers).toHaveLength(45);
    expect([...numbers].sort()).toEqual(NUMBERS);
  },
);

it("keeps the filters from page to page", async () => {
  const { numbers, pages } = await follow("/orders?president=joe-biden&from=2001&to=2002&q=lighthouse");
  const { rows } = await database.pool.query<{ number: string }>(
    "select number from executive_order where extract(year from signing_date) in (2001, 2002)",
  );
  expect([...numbers].sort()).toEqual(rows.map(({ number }) => number).sort());
  expect(pages).toHaveLength(2);
});

it("leads from the latest orders of a president to all earlier ones", async () => {
  const { numbers, pages } = await follow("/presidents/joe-biden");
  expect(pages[1]).toMatch(/^\/orders\?president=joe-biden&after=/);
  expect([...numbers].sort()).toEqual(NUMBERS);
});

it("is on a later page what it says, and leads back to the first", async () => {
  const { pages } = await follow("/orders?sort=number-ascending");
  const { body } = await site.raw({ path: pages[1] as string });
  expect(numbersOn(body)[0]).toBe("13020");
  expect(body).toContain("45 orders, 20 of them on this page.");
  expect(body).toContain('<a href="/orders?sort=number-ascending">First page</a>');
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(body).toContain(`<link rel="canonical" href="${site.url}${pages[1]}">`.replaceAll("&", "&#38;"));
  expect((await site.raw({ path: "/orders" })).body).not.toMatch(/noindex|First page/);
});

it("goes on with the cursors of the API", async () => {
  const { body } = await site.graphql("{ orders(first: 3, sort: NUMBER_ASCENDING) { pageInfo { endCursor } } }");
  const cursor = JSON.parse(body).data.orders.pageInfo.endCursor;
  const page = await site.raw({ path: `/orders?sort=number-ascending&after=${cursor}` });
  expect(numbersOn(page.body).slice(0, 2)).toEqual(["13003", "13004"]);
});

it.each(["x", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%00", "%ED%A0%80", "W10", "eyJhIjoxfQ", "x".repeat(5_000)])(
  "says of after=%s that the list has no such page, and leads to the first",
  async (after) => {
    for (const path of ["/orders?sort=number-ascending&", "/search?q=lighthouse&"]) {
      const { status, body, headers } = await site.raw({ path: `${path}after=${after}` });
      expect([status, headers["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
      expect(body).toContain("The list has no such page");
      expect(body).toContain(`<a href="${path.slice(0, -1)}">The list from its first page</a>`);
      expect(body).toContain('content="noindex"');
      expect(body).not.toMatch(/<script>|rel="canonical"/);
    }
  },
);

it("takes no cursor of another sort for its own, and none at all for the first page", async () => {
  const { pages } = await follow("/orders?sort=number-ascending");
  const after = new URLSearchParams(pages[1]?.split("?")[1]).get("after");
  expect((await site.raw({ path: `/orders?after=${after}` })).status).toBe(400);
  expect(numbersOn((await site.raw({ path: "/orders?sort=number-ascending&after=" })).body)[0]).toBe("13000");
});

it("says that the list ends before a place behind its last row", async () => {
  const { body } = await site.graphql("{ orders(first: 45, sort: NUMBER_ASCENDING) { pageInfo { endCursor } } }");
  const cursor = JSON.parse(body).data.orders.pageInfo.endCursor;
  const page = await site.raw({ path: `/orders?sort=number-ascending&after=${cursor}` });
  expect([page.status, page.body.includes("The list ends before this page.")]).toEqual([200, true]);
});
