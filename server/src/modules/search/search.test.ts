import { buildOrder, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { orderXml } from "../provisions/build-order-text.ts";
import { readOrderXml } from "../provisions/read-order-xml.ts";
import { storeOrderText } from "../provisions/store-order-text.ts";
import { refreshSearch } from "./refresh-search.ts";

const SEARCH = `query ($text: String!, $filter: OrderFilter, $first: Int, $after: String, $sort: SearchSort, $interests: InterestsInput) {
  search(text: $text, filter: $filter, first: $first, after: $after, sort: $sort, interests: $interests) {
    totalCount correctedText pageInfo { hasNextPage endCursor }
    facets { presidents { president { slug } count } years { year count } legalForces { legalForce count } withText withAnalysis }
    nodes { order { number title } title { text isMatch } excerpt { text isMatch } excerptFrom anchor }
  }
}`;

interface Part {
  text: string;
  isMatch: boolean;
}
interface Found {
  totalCount: number;
  correctedText: string | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  facets: {
    presidents: { president: { slug: string }; count: number }[];
    years: { year: number; count: number }[];
    legalForces: { legalForce: string; count: number }[];
    withText: number;
    withAnalysis: number;
  };
  nodes: {
    order: { number: string };
    title: Part[];
    excerpt: Part[];
    excerptFrom: string | null;
    anchor: string | null;
  }[];
}

const TITLES: Record<string, string> = {
  "12866": "Regulatory Planning and Review",
  "13563": "Improving Regulation and Regulatory Review",
  "13888": "Enhancing State Involvement in Refugee Resettlement",
  "14060": "Establishing the United States Council on Transnational Organized Crime",
  "14257": "Regulating Imports With a Reciprocal Tariff",
  "14300": "Ordering the Reform of the Nuclear Regulatory Commission",
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase("starter");
  const db = database.pool;
  await db.query("delete from executive_order");
  let year = 2001;
  for (const [number, title] of Object.entries(TITLES))
    await buildOrder(db, number, { title, signingDate: `${year++}-05-01`, president: "joe-biden" });
  const reading = readOrderXml(
    orderXml(
      `<P><E T="04">Section 1</E>. <E T="03">Lighthouses</E>. (a) The keepers of lighthouses shall count their lamps.</P><P>(b) Nothing here is <script>alert(1)</script> about tariffs &amp; ships.</P>`,
    ),
  );
  if ("refused" in reading) throw new Error(reading.refused);
  await storeOrderText(db, "13888", {
    order: reading.order,
    format: "XML",
    source: "made up",
    asOf: "2031-01-01",
    hash: "x",
  });
  await buildText(db, "14060", "SUMMARY", { body: "It set up a council against *smugglers* of orchids." });
  await buildText(db, "14060", "OVERVIEW", { body: "Unpublished zebracanary.", isPublished: false });
  await buildText(db, "14060", "SUMMARY", { body: "For litigators: quaggacanary.", persona: "litigator" });
  await refreshSearch(db, Object.keys(TITLES));
});
afterAll(() => database.close());

async function search(text: string, more: object = {}): Promise<Found> {
  const { data, errors } = await queryAs<{ search: Found }>(database, VISITOR, SEARCH, { text, ...more });
  if (!data?.search) throw new Error(errors?.[0]?.message);
  return data.search;
}
const numbers = (found: Found) => found.nodes.map((node) => node.order.number);
const words = (parts: Part[]) => parts.filter((part) => part.isMatch).map((part) => part.text);

describe("a search", () => {
  it.each(["14060", "EO 14060", "14,060", "E.O. 14060", "executive order 14060", "  14060 "])(
    "finds an order by its number written %j, first",
    async (text) => {
      expect(numbers(await search(text))[0]).toBe("14060");
    },
  );

  it("finds words in their other forms, the title before the text, with the words marked", async () => {
    const found = await search("tariffs");
    expect(numbers(found)).toEqual(["14257", "13888"]);
    expect(words(found.nodes[0]?.title ?? [])).toEqual(["Tariff"]);
    expect(found.nodes[1]).toMatchObject({ excerptFrom: "Sec. 1(b)", anchor: "sec-1-b" });
    expect(words(found.nodes[1]?.excerpt ?? [])).toEqual(["tariffs"]);
  });

  it("finds words of the published analysis and says where they stand", async () => {
    const found = await search("orchids");
    expect(numbers(found)).toEqual(["14060"]);
    expect(found.nodes[0]).toMatchObject({ excerptFrom: "Summary", anchor: null });
  });

  it("finds phrases, and leaves out what is excluded", async () => {
    expect(numbers(await search('"regulatory review"')).sort()).toEqual(["13563"]);
    expect(numbers(await search("regulatory -nuclear")).sort()).toEqual(["12866", "13563"]);
    const excluded = await search("lighthouses -nuclear");
    expect(words(excluded.nodes[0]?.excerpt ?? [])).toContain("Lighthouses");
  });

  it.each([
    ["Regulatry Revew", "regulatory review", "13563"],
    ["tarrif", "tariff", "14257"],
    ["lighthuoses", "lighthouses", "13888"],
  ])("forgives the typing of %s, and says so", async (typed, meant, number) => {
    const found = await search(typed);
    expect(found.correctedText?.toLowerCase()).toBe(meant);
    expect(numbers(found)).toContain(number);
  });

  it("says that nothing was found where nothing is near", async () => {
    expect(await search("xylophonequartz")).toMatchObject({ totalCount: 0, nodes: [], correctedText: null });
  });

  it("filters, counts, and counts for each facet what a click would give", async () => {
    const found = await search("regulatory", { filter: { signedFrom: 2002, signedTo: 2002 } });
    expect(numbers(found)).toEqual(["13563"]);
    expect(found.totalCount).toBe(1);
    expect(found.facets.years.map(({ year }) => year)).toEqual([2006, 2002, 2001]);
    expect(found.facets.presidents.find(({ president }) => president.slug === "joe-biden")?.count).toBe(1);
    expect((await search("lamps")).facets).toMatchObject({ withText: 1, withAnalysis: 0 });
  });

  it("goes on page by page, without a gap or a repetition", async () => {
    const whole = numbers(await search("regulatory"));
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Found = await search("regulatory", { first: 1, after });
      paged.push(...numbers(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
    expect(whole.length).toBe(3);
  });

  it("puts what a reader follows first, when asked to, and keeps what it finds", async () => {
    const plain = await search("regulatory");
    const interests = { keywords: ["improving", "review"] };
    expect(numbers(await search("regulatory", { interests }))).toEqual(numbers(plain));
    const ranked = await search("regulatory", { interests, sort: "BEST_MATCH" });
    expect(numbers(ranked)).toEqual(["13563", "12866", "14300"]);
    expect(ranked).toMatchObject({ totalCount: plain.totalCount, facets: plain.facets });
    for (const without of [undefined, null, {}, { topics: ["no-such"] }])
      expect(numbers(await search("regulatory", { interests: without, sort: "BEST_MATCH" }))).toEqual(numbers(plain));
    expect(numbers(await search("14060", { interests: { keywords: ["regulatory"] }, sort: "BEST_MATCH" }))[0]).toBe(
      "14060",
    );
  });

  it("goes on page by page in the order of the interests, and with no other's cursor", async () => {
    const asked = { interests: { keywords: ["improving", "nuclear"] }, sort: "BEST_MATCH" };
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Found = await search("regulatory", { ...asked, first: 1, after });
      paged.push(...numbers(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(numbers(await search("regulatory", asked)));
    const { pageInfo } = await search("regulatory", { ...asked, first: 1 });
    await expect(search("regulatory", { after: pageInfo.endCursor })).rejects.toThrow("`after`");
  });

  it("knows nothing of drafts and of personas' texts, as whoever asks, not even as a spelling", async () => {
    for (const viewer of [VISITOR, await buildViewer(database, { role: "ADMIN", persona: "litigator" })]) {
      for (const text of ["zebracanary", "quaggacanary", "zebracanari"]) {
        const { data } = await queryAs<{ search: Found }>(database, viewer, SEARCH, { text });
        expect(data?.search).toMatchObject({ totalCount: 0, correctedText: null });
      }
    }
  });

  it.each([
    ["", "at least one word"],
    ["x".repeat(201), "200 characters"],
    ["a\u0000b", "U+0000"],
  ])("refuses the text %#", async (text, message) => {
    const { errors } = await queryAs(database, VISITOR, SEARCH, { text });
    expect(errors?.[0]?.message).toContain(message);
  });

  it.each([
    `"`,
    `-`,
    `& | ! ( ) : *`,
    `' or 1=1 --`,
    `the`,
    `\\`,
    `%_`,
    `<->`,
    `🦉 "x`,
    `-tariff`,
    `${"a ".repeat(99)}`,
  ])("takes %j without a fault", async (text) => {
    const { errors } = await queryAs(database, VISITOR, SEARCH, { text });
    expect(errors).toBeUndefined();
    const suggestions = await queryAs(
      database,
      VISITOR,
      "query ($t: String!) { searchSuggestions(text: $t) { number } }",
      { t: text },
    );
    expect(suggestions.errors).toBeUndefined();
  });

  it("refuses a cursor that is none", async () => {
    const { errors } = await queryAs(database, VISITOR, SEARCH, { text: "tariff", after: "x" });
    expect(errors?.[0]?.message).toContain("`after`");
  });
});

it("suggests by the beginning of a number and of a word", async () => {
  const suggest = async (t: string) =>
    (
      await queryAs<{ searchSuggestions: { number: string }[] }>(
        database,
        VISITOR,
        "query ($t: String!) { searchSuggestions(text: $t) { number title } }",
        { t },
      )
    ).data?.searchSuggestions.map(({ number }) => number);
  expect(await suggest("140")).toEqual(["14060"]);
  expect(await suggest("EO 14")).toEqual(["14300", "14257", "14060"]);
  expect(await suggest("reciprocal tar")).toEqual(["14257"]);
  expect(await suggest(" ")).toEqual([]);
});
