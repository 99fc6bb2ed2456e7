import { buildOrder, buildProvisions, buildText } from "../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import {
  ORDER_PAGE_DOCUMENT,
  ORDER_TEXT_DOCUMENT,
  type TestSite,
  testSite,
  VIEWER_DOCUMENT,
} from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

const HOSTILE = `</script><script>alert(1)</script> "quoted" 'and' & <!--page--> <!--data--> $& $1 \u2028 <img src=x onerror=alert(1)>`;

beforeAll(async () => {
  database = await testDatabase();
  const db = database.pool;
  await buildOrder(db, "12154-A", { title: "Of a number with a suffix", signingDate: "1979-09-01" });
  await buildOrder(db, "99001", { title: HOSTILE, signingDate: "2025-02-01" });
  await buildText(db, "99001", "SUMMARY", {
    body: `${HOSTILE} *emphasis* [EO 14060](/orders/14060) [away](//evil.example/x) [script](javascript:alert(1))`,
  });
  await db.query(
    `update executive_order set html_url = $1, status_explanation = $1, status_path = '[{"kind":"REVOKES","inPart":false,"on":null,"order":{"number":"14060"}}]' where number = '99001'`,
    [`https://example.test/?a=1&b="><script>`],
  );
  await buildProvisions(db, "99001", { text: HOSTILE, heading: HOSTILE, isQuotation: true });
  await db.query(
    `with c as (insert into court_case (slug, caption, court, docket, outcome, decision, challenged, sources, as_of)
       values ('hostile', $1, $1, $1, 'PENDING', $1, $1, json_build_array(json_build_object('label', $1::text, 'url', 'javascript:alert(1)'))::jsonb, '2025-03-01') returning id)
     insert into court_case_order (case_id, order_id) select c.id, o.id from c, executive_order o where o.number = '99001'`,
    [HOSTILE],
  );
  await buildOrder(db, "99002", { title: "x".repeat(2_000) });
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const get = (path: string, headers: Record<string, string> = {}) => site.raw({ path, headers });

it("tells of court cases without scripts, with their sources, and says plainly where it holds none", async () => {
  const { body } = await get("/orders/10340");
  const cases = body.slice(body.indexOf('<section id="court-cases">'));
  expect(cases).toContain("<h3>Youngstown Sheet &#38; Tube Co. v. Sawyer</h3>");
  expect(cases).toContain("Supreme Court of the United States, No. 744, 343 U.S. 579 (1952)");
  expect(cases).toContain("Held unlawful, June 2, 1952. The Court held");
  expect(cases).toMatch(/As of November 24, 2026, from <a href="https:/);
  const none = "The library holds no court case about this order. That does not mean that there is none.";
  expect(cases).not.toContain(none);
  expect((await get("/orders/14060")).body).toContain(none);
  expect((await get("/orders/99001")).body).not.toContain('href="javascript');
});

it.each([
  ["/eo/14060", "/orders/14060"],
  ["/executive-order/14060", "/orders/14060"],
  ["/executive-orders/14060", "/orders/14060"],
  ["/14060", "/orders/14060"],
  ["/EO%2014060", "/orders/14060"],
  ["/14,060", "/orders/14060"],
  ["/orders/14,060", "/orders/14060"],
  ["/orders/EO%2014060", "/orders/14060"],
  ["/orders/E.O.%2014060", "/orders/14060"],
  ["/orders/executive%20order%20no.%2014060", "/orders/14060"],
  ["/orders/14060/", "/orders/14060"],
  ["/Orders/14060", "/orders/14060"],
  ["/orders/12154-a", "/orders/12154-A"],
  ["/orders/12154a", "/orders/12154-A"],
  ["/eo/14060?audience=journalist&x=%26", "/orders/14060?audience=journalist&x=%26"],
  ["/orders/EO%2014060/text", "/orders/14060/text"],
  ["/orders/14060/text/?x=1", "/orders/14060/text?x=1"],
  ["/index.html", "/"],
])("redirects %s to %s for good", async (from, to) => {
  const { status, headers } = await get(from);
  expect([status, headers.location]).toEqual([301, to]);
});

it.each([
  "/orders/14060",
  "/orders/12154-A",
  "/orders/99001/text",
  "/orders/12154-A/text",
  "/orders",
  "/",
  "/profile",
  "/sign-in",
  "/sign-up",
  "/signed-in",
  "/forgot-password",
  "/account",
  "/admin/outbox",
  "/verify-email?token=x",
  "/reset-password?token=x",
  "/orders?q=crime",
  "/orders/14060?as-of=2021-12-31",
])("answers %s with a page", async (path) => {
  const { status, headers, body } = await get(path);
  expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(body).toMatch(/<title>[^<]+<\/title>/);
  expect(body).toMatch(/<meta name="description" content="[^"]+">/);
  expect(body).toMatch(/<h1>[^<]+<\/h1>/);
});

it.each(["/verify-email", "/reset-password"])("keeps an address of %s to itself: it opens an account", async (path) => {
  const { headers, body } = await get(`${path}?token=a-secret`);
  expect(headers).toMatchObject({ "cache-control": "private, no-store", "referrer-policy": "no-referrer" });
  expect(body).not.toContain("a-secret");
  expect(body).toContain('<meta name="robots" content="noindex">');
});

it.each([
  "/orders/1",
  "/orders/999999",
  "/orders/no-number",
  "/orders/%00",
  "/eo/abc",
  "/nothing",
  "/orders/14060/more",
  "/orders/999999/text",
  "/orders/no-number/text",
  "/orders/14060/text/more",
  "//evil.example/14060",
  "/%2f%2fevil.example",
])("answers %s with 404 and a page that nobody indexes", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(body).not.toContain('rel="canonical"');
});

it.each(["/orders/%ZZ", "/%ZZ", "/eo/%E0%A4%A", "/assets/%ZZ", "/api/auth/%ZZ", "/orders?q=%00"])(
  "answers %s with 400, not 500",
  async (path) => {
    expect((await get(path)).status).toBe(400);
  },
);

it("lists what a search finds, in words or by number, and takes any text for it", async () => {
  expect((await get("/orders?q=transnational+organized+crime")).body).toContain('href="/orders/14060"');
  expect((await get("/orders?q=EO%2014%2C060")).body).toContain('href="/orders/14060"');
  for (const query of ["%ED%A0%80", "'\"\\%26|!:*()<->", "x".repeat(5_000), "a&q=b"])
    expect((await get(`/orders?q=${query}`)).status).toBe(200);
});

it("answers /livez and /readyz, and /readyz with 503 while the database is away", async () => {
  expect([(await get("/livez")).status, (await get("/readyz")).status]).toEqual([200, 200]);
  const query = database.pool.query;
  database.pool.query = (() => Promise.reject(new Error("away"))) as never;
  expect([(await get("/livez")).status, (await get("/readyz")).status]).toEqual([200, 503]);
  database.pool.query = query;
});

/** What a search engine, a link preview and a citation manager read. */
function headOf(html: string) {
  const meta = Object.fromEntries(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [
      name,
      content,
    ]),
  );
  return {
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1],
    canonical: /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1],
    jsonLd: JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null"),
    data: JSON.parse(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "null"),
    meta,
  };
}

it("describes an order to machines in its head", async () => {
  const { body } = await get("/orders/14060");
  const head = headOf(body);
  expect(head).toMatchObject({
    title: "EO 14060: Establishing the United States Council on Transnational Organized Crime | Executive Disorder",
    canonical: `${site.url}/orders/14060`,
    meta: {
      description: expect.stringMatching(/^Revoked by EO 14148 \(Donald J\. Trump\) on January 20, 2025\. .+/),
      "og:title": expect.stringContaining("EO 14060"),
      "og:url": `${site.url}/orders/14060`,
      citation_title: "Executive Order 14060: Establishing the United States Council on Transnational Organized Crime",
      citation_author: "Joseph R. Biden Jr.",
      citation_publication_date: "2021/12/20",
      citation_volume: "86",
      citation_firstpage: "71793",
    },
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "Legislation",
      legislationIdentifier: "Executive Order 14060",
      legislationDate: "2021-12-15",
      legislationLegalForce: "https://schema.org/NotInForce",
    },
    data: {
      results: [
        { document: VIEWER_DOCUMENT, variables: {}, data: { viewer: null } },
        { document: ORDER_PAGE_DOCUMENT, variables: { number: "14060" }, data: { order: { number: "14060" } } },
      ],
    },
  });
  expect(head.meta.robots).toBeUndefined();
  expect((head.meta.description as string).length).toBeLessThanOrEqual(301);
});

it("asks search engines to leave out variants of a page, and shows each host its own address", async () => {
  expect(headOf((await get("/orders/14060?audience=journalist")).body)).toMatchObject({
    canonical: `${site.url}/orders/14060`,
    meta: { robots: "noindex" },
  });
  expect(headOf((await get("/orders/14060", { host: "orders.example.org:8080" })).body).canonical).toBe(
    "http://orders.example.org:8080/orders/14060",
  );
  for (const host of ['"><script>', "a b", "evil.example/path", "user@evil.example"])
    expect(headOf((await get("/orders/14060", { host })).body).canonical).toBe("http://localhost/orders/14060");
});

it("holds the readable base text, status and links of an order", async () => {
  const { body } = await get("/orders/14060");
  const { rows } = await database.pool.query<{ body: string }>(
    "select json_array_elements(entries)->>'body' as body from section s join executive_order o on o.id = s.order_id where o.number = '14060'",
  );
  const text = body.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(text).toContain(row.body.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("*", ""));
  expect(body).toContain('Revoked by <a href="/orders/14148">EO 14148</a>');
});

it("keeps hostile texts inside their quotes and elements, in HTML, JSON-LD and page data", async () => {
  for (const path of [
    "/orders/99001",
    "/orders/99001/text",
    "/orders",
    "/orders?q=alert",
    "/",
    `/orders/${encodeURIComponent(HOSTILE)}`,
  ]) {
    const { body } = await get(path);
    // Of scripts there are only ours, and they are data.
    const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/^<script type="application\/(ld\+)?json"/.test(tag))).toEqual([]);
    expect(body).not.toMatch(/<img|onerror=[^&]*>[^<]*<\/h1>|href="(?:javascript:|\/\/)/);
    headOf(body);
  }
  const head = headOf((await get("/orders/99001")).body);
  expect(head.jsonLd.name).toBe(HOSTILE);
  expect(head.data.results[1].data.order.title).toBe(HOSTILE);
  expect(head.title).toBe(
    `EO 99001: ${HOSTILE} | Executive Disorder`.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`),
  );
});

it("holds the text of an order, each provision and paragraph at its permalink", async () => {
  const { body } = await get("/orders/99001/text");
  const written = HOSTILE.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  expect(body).toContain(`<a href="#sec-1">Sec. 1. ${written}</a>`);
  expect(body).toContain(`<div id="sec-1"><h2>Sec. 1. ${written}</h2></div>`);
  expect(body).toContain(
    `<div id="sec-1-a"><p><b>(a)</b></p><p>New wording for another document:</p><blockquote><p id="sec-1-a-p1">${written}</p></blockquote></div>`,
  );
  const { canonical, meta, data } = headOf(body);
  expect([canonical, meta.robots]).toEqual([`${site.url}/orders/99001/text`, undefined]);
  expect(data.results[1]).toMatchObject({ document: ORDER_TEXT_DOCUMENT, variables: { number: "99001" } });
  expect(data.results[1].data.order.provisions[1].paragraphs[0].text).toBe(HOSTILE);
});

it("says that a text is not held, on a page that nobody indexes", async () => {
  const { body } = await get("/orders/12154-A/text");
  expect(body).toContain("We do not hold the text of this order yet.");
  expect(headOf(body).meta.robots).toBe("noindex");
});

it.each(["/admin", "/admin/imports", "/admin/imports/12"])(
  "%s is the client's alone, and nobody indexes it",
  async (path) => {
    const { status, body } = await get(path);
    const { canonical, meta } = headOf(body);
    expect([status, canonical, meta.robots]).toEqual([200, `${site.url}${path}`, "noindex"]);
    expect((await get("/admin/none")).status).toBe(404);
  },
);

it("makes links of Markdown to our own pages only", async () => {
  const { body } = await get("/orders/99001");
  expect(body).toContain("<em>emphasis</em>");
  expect(body).toContain('<a href="/orders/14060">EO 14060</a>');
  expect(body).toContain("[away](//evil.example/x)");
  expect(body).toContain("[script](javascript:alert(1))");
});

it("shortens a description even without a space to end at", async () => {
  await database.pool.query("update executive_order set status_explanation = title where number = '99002'");
  const description = headOf((await get("/orders/99002?fresh")).body).meta.description as string;
  expect(description.length).toBeLessThanOrEqual(300);
});

it("sends security headers with every page, and no scripts but its own", async () => {
  for (const path of ["/", "/orders/14060", "/nothing", "/orders/%ZZ", "/livez", "/api/unknown"]) {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/script-src 'self'(;|$).*frame-ancestors 'none'/),
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect((await site.graphql("{ record { orderCount } }")).headers["x-content-type-options"]).toBe("nosniff");
});
