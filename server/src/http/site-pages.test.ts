import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import { createSite } from "../modules/site/site.ts";
import { buildOrder, buildText } from "../testing/build-order.ts";
import { buildSiteParts } from "../testing/build-site.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

beforeAll(async () => {
  database = await testDatabase("empty");
  await buildOrder(database.pool, "99001");
  await buildText(database.pool, "99001", "SUMMARY", {
    body: "Statutes and a statute; “sanctions”, [sanctions](/orders/99001), and at last sanctions.",
  });
  site = await testSite(
    database,
    {},
    { about: createSite(buildSiteParts({ operator: { name: "<b>Us</b>", contact: "us@example.org" } })) },
  );
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

const get = async (path: string) => site.raw({ path });

it.each([{ path: "/glossary", name: "Glossary" }, ...SITE_PAGES])(
  "answers $path whole, without scripts",
  async ({ path }) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toMatch(/<title>[^<]+ \| Executive Disorder<\/title>/);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toContain(`<link rel="canonical" href="${site.url}${path}">`);
    expect(body).not.toContain('content="noindex"');
    expect(body.replace(/<[^>]*>/g, "").length).toBeGreaterThan(path === "/glossary" ? 100 : 500);
  },
);

it("leads to all of them from the foot of every page", async () => {
  for (const from of ["/", "/orders/99001", "/nothing", "/sign-in"]) {
    const { body } = await get(from);
    for (const path of ["/glossary", ...SITE_PAGES.map((page) => page.path)]) expect(body).toContain(`href="${path}"`);
  }
});

it("has each term at its anchor, with what it rests on and refers to", async () => {
  const { body } = await get("/glossary");
  expect(body).toContain(
    '<dt id="statute"><b>statute</b></dt><dd>A law passed by &#60;Congress&#62;. (EO 14060, Sec. 1) See also: <a href="#sanctions">sanctions</a>.</dd>',
  );
});

it("keeps what an operator set within its words", async () => {
  const { body } = await get("/legal");
  expect(body).toContain("run by &#60;b&#62;Us&#60;/b&#62;.");
});

it("marks the first place of a term in a section, and nothing in quotations and links", async () => {
  const { body } = await get("/orders/99001");
  expect(body).toContain(
    '<a class="term" href="/glossary#statute">Statutes</a> and a statute; “sanctions”, <a href="/orders/99001">sanctions</a>, and at last <a class="term" href="/glossary#sanctions">sanctions</a>.',
  );
});

it("answers the API with terms and pages, and null for a term that is not there", async () => {
  const answer = async (query: string) => JSON.parse((await site.graphql(query)).body);
  expect(
    await answer('{ glossaryTerm(key: "statute") { term forms seeAlso { key } } no: glossaryTerm(key: "x") { key } }'),
  ).toEqual({
    data: {
      glossaryTerm: { term: "statute", forms: ["statute", "statutes"], seeAlso: [{ key: "sanctions" }] },
      no: null,
    },
  });
  expect(
    await answer(
      "{ glossary { key } sitePage(page: ABOUT) { title sections { blocks { text items table { rows } } } } }",
    ),
  ).toMatchObject({
    data: { glossary: [{ key: "statute" }, { key: "sanctions" }], sitePage: { title: "About Executive Disorder" } },
  });
  expect((await answer("{ sitePage(page: NONE) { title } }")).errors).toHaveLength(1);
});
