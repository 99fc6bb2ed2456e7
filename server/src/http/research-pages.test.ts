import { API_EXAMPLES } from "@executive-disorder/shared/api-examples";
import { QUESTION_EXAMPLES } from "@executive-disorder/shared/explore-words";
import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { EXPORT_COLUMNS } from "../modules/orders/export-columns.ts";
import { buildOrder, buildProvisions } from "../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
const HOSTILE = `</script><script>alert(1)</script> "a" & <img src=x onerror=alert(1)>`;

beforeAll(async () => {
  database = await testDatabase();
  await buildOrder(database.pool, "99001", { title: HOSTILE, signingDate: "2025-02-01", president: "joe-biden" });
  // A hub, longer than a page.
  await database.pool.query(
    `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
    select '99001', n::text, 'REVOKES', false, 'BOTH', false, false, json_build_array(json_build_object('quote', $1::text)) from generate_series(1001, 1150) n`,
    [HOSTILE],
  );
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});
afterEach(() => expect(site.logged).toEqual([]));

/** With ampersands as they are read, so that addresses can be compared. */
const get = async (path: string) => {
  const { status, body } = await site.raw({ path });
  return { status, body: body.replaceAll("&#38;", "&") };
};
const rowsOf = (body: string) => body.match(/<tr><td/g)?.length ?? 0;

describe("the explorer without scripts", () => {
  it.each(QUESTION_EXAMPLES.map(({ query }) => query))("answers %s with a table or a sentence", async (query) => {
    const { status, body } = await get(`/explore?${query}`);
    // The starter library does not hold each of the numbers.
    expect([200, 404]).toContain(status);
    expect(body).toMatch(/<main class="page plain"><h1>[^<]+<\/h1><p>[^<]+<\/p>/);
    expect(body).toContain('<form action="/explore">');
  });

  it("has title, description and address of its own, and is not for search engines but for its first page", async () => {
    const { body } = await get("/explore?question=paths&to=12866&number=EO%2012,291");
    expect(body).toContain("<title>From EO 12291 to EO 12866 | Executive Disorder</title>");
    expect(body).toMatch(/<meta name="description" content="\d+ paths?; the shortest has 1 step\.">/);
    expect(body).toContain(`<link rel="canonical" href="${site.url}/explore?question=paths&number=12291&to=12866">`);
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).toContain('<a href="/orders/12291">EO 12291</a> – <a href="/orders/12866">EO 12866</a>');
    expect(body).toContain('href="/export/answer.graphml?question=paths&number=12291&to=12866"');
    expect((await get("/explore")).body).not.toContain("noindex");
  });

  it("tells each relation with its words, page after page, each once", async () => {
    const first = await get("/explore?question=neighbourhood&number=99001");
    expect(first.body).toContain("the nearest of 151 orders.");
    expect(first.body).not.toContain("<script>alert");
    expect(first.body).not.toContain("<img");
    const next = /<a rel="next" href="([^"]+)"/.exec(first.body)?.[1] ?? "";
    const second = await get(next);
    expect([rowsOf(first.body), rowsOf(second.body)]).toEqual([99, 51]);
    expect(second.body).not.toContain('rel="next"');
  });

  it("keeps what narrows the question in the form, and says it in words", async () => {
    const { body } = await get(
      "/explore?number=99001&kind=revokes&in-part=no&president=joe-biden&from-year=2020&depth=2&direction=outgoing",
    );
    expect(body).toContain("<p>Only: revokes; the whole order; orders signed by Joseph R. Biden Jr. from 2020.</p>");
    for (const kept of [
      'name="kind" value="revokes" checked',
      '<option value="no" selected>',
      'name="president" value="joe-biden" checked',
      'name="from-year" inputmode="numeric" value="2020"',
      '<option value="2" selected>',
      '<option value="outgoing" selected>',
    ])
      expect(body).toContain(kept);
  });

  it("answers the form as it comes from a browser, its empty fields included", async () => {
    const { status, body } = await get(
      "/explore?question=lineage&number=99001&to=&direction=&depth=&in-part=&from-year=&to-year=",
    );
    expect([status, body]).toEqual([200, expect.stringContaining("<h1>Lineage of EO 99001, 3 steps</h1>")]);
  });

  it.each([
    ["number=999999", 404, "The record does not know EO 999999."],
    ["question=paths&number=12291&to=999999", 404, "The record does not know one of these numbers."],
    ["number=rubbish", 400, "“rubbish” is no order number."],
    ["question=paths&number=12291&to=12291", 400, "EO 12291 is given for both."],
    ["number=12291&from-year=2001&to-year=1980", 400, "The years end with 1980"],
    ["question=eat&number=12291", 400, "There is no question “eat”."],
    ["number=12291&depth=1000", 200, "“1000” was asked for; this is the answer for 6."],
    ["number=12291&after=rubbish", 400, "The answer has no such page"],
  ])("answers ?%s with %d and a sentence", async (query, status, sentence) => {
    const answer = await get(`/explore?${query}`);
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(sentence)]);
  });

  it("shows what was typed in the form, and nothing of it as markup", async () => {
    const { body } = await get(`/explore?number=${encodeURIComponent(HOSTILE)}&kind=${encodeURIComponent(HOSTILE)}`);
    expect(body).not.toContain("<script>alert");
    expect(body).not.toContain("<img");
    expect(body).toContain('value="&#60;/script&#62;');
  });
});

describe("two orders side by side without scripts", () => {
  it("says first what one did to the other, then sets facts, relations and texts beside each other", async () => {
    const { status, body } = await get("/compare?orders=12291,12866");
    expect(status).toBe(200);
    expect(body).toContain("<title>EO 12291 beside EO 12866 | Executive Disorder</title>");
    expect(body).toMatch(
      /<h1>EO 12291 beside EO 12866<\/h1><p>EO 12291 was revoked by EO 12866 on September 30, 1993\.<\/p>/,
    );
    expect(body).toContain('<th scope="row">President</th><td>Ronald Reagan</td><td>William J. Clinton</td>');
    expect(body).toContain(`<link rel="canonical" href="${site.url}/compare?orders=12291,12866">`);
    expect(body).toContain('href="/export/comparison.csv?orders=12291,12866"');
  });

  it("marks the words that only one text has, and says where a text is missing", async () => {
    const texts = {
      "97001": "Agencies shall reduce costs of rules.",
      "97002": "Agencies shall review costs of rules.",
    };
    for (const [number, text] of Object.entries(texts)) {
      await buildOrder(database.pool, number, { title: `${number} ${HOSTILE}` });
      await buildProvisions(database.pool, number, { text });
    }
    const { body } = await get("/compare?orders=97001,97002");
    expect(body).toContain("Agencies shall <del>reduce</del> costs of rules.");
    expect(body).toContain("Agencies shall <ins>review</ins> costs of rules.");
    expect(body).toContain("1 say the same, 1 are alike with words that differ, 0 stand in one order only.");
    expect(body).not.toContain("<script>alert");
    const missing = await get("/compare?orders=97001,99001");
    expect(missing.body).toContain("We do not hold the text of EO 99001");
    expect(missing.body).toContain('<a href="/orders/97001/text">The text of EO 97001</a>');
  });

  it.each([
    ["", 200, "Facts, relations and texts of two orders"],
    ["?one=EO+12,291&other=12866", 200, "<h1>EO 12291 beside EO 12866</h1>"],
    ["?orders=14060", 200, 'name="one" inputmode="numeric" value="14060"'],
    ["?orders=14060,14060", 400, "not compared with itself"],
    ["?orders=rubbish,14060", 400, "“rubbish” is no order number"],
    ["?one=&other=", 400, "Give two order numbers"],
    ["?orders=14060,999999", 404, "We do not hold EO 999999."],
  ])("answers /compare%s with %d and a sentence", async (query, status, sentence) => {
    const answer = await get(`/compare${query}`);
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(sentence)]);
  });
});

describe("the comparison as a file", () => {
  it("has each fact, relation and pair of provisions in CSV and JSON, with columns of the codebook", async () => {
    const csv = await site.raw({ path: "/export/comparison.csv?orders=97001,97002" });
    expect(csv.headers["content-disposition"]).toBe('attachment; filename="comparison-97001-97002.csv"');
    const [header = [], ...rows] = parse(csv.body) as string[][];
    expect(header).toEqual(Object.keys(EXPORT_COLUMNS.comparison ?? {}));
    expect(rows[0]).toEqual(["FACT", "Number", "97001", "97002", "false"]);
    expect(rows.at(-1)?.[0]).toBe("PROVISION");
    const json = JSON.parse((await site.raw({ path: "/export/comparison.json?orders=12291,12866" })).body);
    expect(json).toContainEqual({
      part: "FACT",
      item: "President",
      one: "Ronald Reagan",
      other: "William J. Clinton",
      is_same: false,
    });
  });

  it("has the relations of both as GraphML", async () => {
    const { body } = await site.raw({ path: "/export/comparison.graphml?orders=12291,12866" });
    expect(XMLValidator.validate(body)).toBe(true);
    expect(body).toContain('<edge source="12866" target="12291">');
  });

  it.each([
    ["comparison.csv", 400, "`orders` must be two order numbers"],
    ["comparison.csv?orders=12291,rubbish", 400, "“rubbish” is no order number"],
    ["comparison.xlsx?orders=12291,12866", 400, "An export ends with one of"],
    ["comparison.json?orders=12291,999999", 404, "does not hold EO 999999"],
  ])("refuses %s with %d and a sentence", async (file, status, sentence) => {
    const answer = await site.raw({ path: `/export/${file}` });
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(sentence)]);
  });
});

describe("the worked examples of the API", () => {
  it.each(API_EXAMPLES.map((example) => [example.id, example] as const))(
    "%s is answered to a visitor within the limits, with something to see",
    async (_, { query, variables }) => {
      const { status, headers, body } = await site.graphql(query, variables);
      const { data, errors } = JSON.parse(body) as {
        data: Record<string, Record<string, unknown> | null>;
        errors?: unknown;
      };
      expect([status, errors]).toEqual([200, undefined]);
      expect(Number(headers["query-cost"])).toBeGreaterThan(0);
      const [answer] = Object.values(data);
      expect(answer).toEqual(expect.any(Object));
      // A list in the answer that is empty shows nothing.
      const lists = Object.values(answer ?? {}).filter(Array.isArray);
      expect(lists.filter((list) => list.length === 0)).toEqual([]);
      for (const count of ["totalCount", "nodeCount"])
        if (answer && count in answer) expect(Number(answer[count])).toBeGreaterThan(0);
    },
  );

  it("can be read without scripts", async () => {
    const { status, body } = await get("/api-explorer");
    expect(status).toBe(200);
    expect(body).toContain('<section id="paths"><h2>How two orders are connected</h2>');
    expect(body).toContain(`curl ${site.url}/graphql`);
  });
});
