import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { formatCursor } from "../../lib/cursor.ts";
import { buildOrder, buildText } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { SeededRandom } from "../../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

const SORTS = ["NEWEST_SIGNED", "OLDEST_SIGNED", "NUMBER_DESCENDING", "NUMBER_ASCENDING"] as const;
const PRESIDENTS = ["ann-one", "bob-two", "cy-three"];
const WORDS = ["tariffs", "borders", "council", "revoking", "security", "the", "O'Brien"];
const random = new SeededRandom();

interface Row {
  number: string;
  key: number;
  title: string;
  signed: string | null;
  president: string | null;
  force: string;
  hasAnalysis: boolean;
}

let database: TestDatabase;
let rows: Row[];

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  for (const [index, slug] of PRESIDENTS.entries()) {
    await db.query("insert into president (slug, name) values ($1, $1)", [slug]);
    // The last has no term: a source named somebody whom our lists do not know.
    if (index < 2)
      await db.query(
        "insert into president_term (president_id, starts_on) select id, $2 from president where slug = $1",
        [slug, `200${index}-01-20`],
      );
  }
  rows = random.shuffled(
    Array.from({ length: 137 }, (_, index) => ({
      number: `${1000 + index}${random.chance(0.1) ? "-A" : ""}`,
      key: 0,
      title: [1, 2, 3].map(() => random.pick(WORDS)).join(" "),
      // Many orders of one day, and some of an unknown one.
      signed: random.chance(0.15)
        ? null
        : `20${random.pick(["01", "02", "03"])}-0${1 + random.below(3)}-1${random.below(2)}`,
      president: random.pick([...PRESIDENTS, null]),
      force: random.pick(["REVOKED", "IN_FORCE", "AMENDED", "UNKNOWN"]),
      hasAnalysis: random.chance(0.3),
    })),
  );
  for (const row of rows) {
    row.key = Number(row.number.slice(0, 4)) * 100 + (row.number.endsWith("A") ? 1 : 0);
    await buildOrder(db, row.number, {
      title: row.title,
      signingDate: row.signed,
      legalForce: row.force as never,
      ...(row.president && { president: row.president }),
    });
    // A draft is no analysis.
    await buildText(db, row.number, "SUMMARY", { isPublished: row.hasAnalysis });
  }
});
afterAll(() => database.close());

interface Page {
  nodes: { number: string }[];
  edges: { cursor: string; node: { number: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  facets: {
    presidents: { president: { slug: string }; count: number }[];
    legalForces: { legalForce: string; count: number }[];
  };
}

const DOCUMENT = `query ($filter: OrderFilter, $sort: OrderSort, $first: Int, $after: String) { orders(filter: $filter, sort: $sort, first: $first, after: $after) {
  nodes { number } edges { cursor node { number } } pageInfo { hasNextPage endCursor } totalCount
  facets { presidents { president { slug } count } legalForces { legalForce count } } } }`;

async function list(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await queryAs<{ orders: Page }>(database, VISITOR, DOCUMENT, variables);
  expect([variables, errors]).toEqual([variables, undefined]);
  return (data as { orders: Page }).orders;
}

const expectedIn = (sort: (typeof SORTS)[number], from: Row[] = rows) =>
  [...from]
    .sort((a, b) => {
      const byDay = sort.endsWith("SIGNED") ? (a.signed ?? "").localeCompare(b.signed ?? "") : 0;
      return (byDay || a.key - b.key) * (sort === "NEWEST_SIGNED" || sort === "NUMBER_DESCENDING" ? -1 : 1);
    })
    .map((row) => row.number);

describe("paging", () => {
  it.each(SORTS)(
    `gives each order once, in the order of %s, whatever the size of a page (seed ${random.seed})`,
    async (sort) => {
      for (const first of [1, 2, 7, 20, 50, 100]) {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page: Page = await list({ sort, first, after });
          expect(page.nodes.length).toBeLessThanOrEqual(first);
          expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
          expect(page.totalCount).toBe(rows.length);
          expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
          seen.push(...page.nodes.map((node) => node.number));
          // A cursor that includes its own order would go on for ever.
          expect(seen.length).toBeLessThanOrEqual(rows.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(expectedIn(sort));
      }
    },
  );

  it("goes on from the cursor of any edge", async () => {
    const page = await list({ first: 10 });
    const rest = await list({ first: 10, after: page.edges[3]?.cursor });
    expect(rest.nodes.slice(0, 6)).toEqual(page.nodes.slice(4));
  });

  it("keeps its place while orders come and go before it", async () => {
    const sort = "NUMBER_ASCENDING";
    const { pageInfo } = await list({ sort, first: 30 });
    await buildOrder(database.pool, "5");
    const page = await list({ sort, first: 100, after: pageInfo.endCursor });
    await database.pool.query("delete from executive_order where number = '5'");
    expect(page.nodes.map((node) => node.number)).toEqual(expectedIn(sort).slice(30, 130));
  });

  it("is empty behind the last order, and without an end", async () => {
    const { pageInfo } = await list({ first: 100, filter: { text: "tariffs" } });
    const last = pageInfo.hasNextPage
      ? (await list({ first: 100, filter: { text: "tariffs" }, after: pageInfo.endCursor })).pageInfo
      : pageInfo;
    expect(await list({ filter: { text: "tariffs" }, after: last.endCursor })).toMatchObject({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it("gives 20 unless told, and says that there are more", async () => {
    for (const first of [undefined, null, 20]) {
      const page = await list({ first });
      expect([page.nodes.length, page.pageInfo.hasNextPage]).toEqual([20, true]);
    }
  });

  it("gives the last page no next one, at exactly its size", async () => {
    const filter = { presidents: ["ann-one"] };
    const { totalCount } = await list({ filter });
    expect((await list({ filter, first: totalCount })).pageInfo.hasNextPage).toBe(false);
    expect((await list({ filter, first: totalCount - 1 })).pageInfo.hasNextPage).toBe(true);
  });
});

/** With our seal, whatever is in it. */
const cursor = (...parts: unknown[]) => formatCursor(parts[0] as string, parts.slice(1) as number[]);

describe("refuses with BAD_INPUT", () => {
  async function refusal(variables: Record<string, unknown>) {
    const { data, errors } = await queryAs(database, VISITOR, DOCUMENT, variables);
    expect(data).toBeNull();
    return errors?.map(({ extensions }) => [extensions?.code, extensions?.argument]);
  }

  it.each([0, -1, 101, 2_147_483_647, -2_147_483_648])("first: %d", async (first) =>
    expect(await refusal({ first })).toEqual([["BAD_INPUT", "first"]]),
  );

  it.each([
    ["an empty text", ""],
    ["no base64", "!!!"],
    ["no JSON", Buffer.from("x").toString("base64url")],
    ["no list", cursor().slice(0, 0) + Buffer.from('{"0":"NEWEST_SIGNED"}').toString("base64url")],
    ["an empty list", cursor()],
    ["another sort", cursor("OLDEST_SIGNED", "2001-01-01", 100)],
    ["a list of relations", cursor("relations", 100, 1)],
    ["too little", cursor("NEWEST_SIGNED", "2001-01-01")],
    ["too much", cursor("NEWEST_SIGNED", "2001-01-01", 100, 1)],
    ["a day that is none", cursor("NEWEST_SIGNED", "2001-02-30", 100)],
    ["a day of no year", cursor("NEWEST_SIGNED", "0000-01-01", 100)],
    ["no day", cursor("NEWEST_SIGNED", "today", 100)],
    ["a number for a day", cursor("NEWEST_SIGNED", 20_010_101, 100)],
    ["a huge number", cursor("NEWEST_SIGNED", "2001-01-01", 2_147_483_648)],
    ["a number beyond numbers", cursor("NEWEST_SIGNED", "2001-01-01", 1e300)],
    ["a fraction", cursor("NEWEST_SIGNED", "2001-01-01", 1.5)],
    ["SQL", cursor("NEWEST_SIGNED", "2001-01-01", "1); drop table executive_order; --")],
    ["nothing", cursor("NEWEST_SIGNED", null, null)],
    ["10,000 characters", "A".repeat(10_000)],
  ])("a cursor with %s", async (_, after) => expect(await refusal({ after })).toEqual([["BAD_INPUT", "after"]]));

  it("a cursor of every other sort", async () => {
    for (const from of SORTS)
      for (const to of SORTS) {
        const after = (await list({ sort: from, first: 3 })).pageInfo.endCursor;
        if (from === to) expect((await list({ sort: to, after })).nodes).toHaveLength(20);
        else expect([from, to, await refusal({ sort: to, after })]).toEqual([from, to, [["BAD_INPUT", "after"]]]);
      }
  });

  it.each([
    [{ text: "x".repeat(201) }, "filter.text"],
    [{ text: "x".repeat(10_000) }, "filter.text"],
    [{ text: "tariffs\0" }, "filter.text"],
    [{ signedFrom: 0 }, "filter.signedFrom"],
    [{ signedFrom: -1 }, "filter.signedFrom"],
    [{ signedTo: 10_000 }, "filter.signedTo"],
    [{ signedTo: 2_147_483_647 }, "filter.signedTo"],
  ])("%j", async (filter, argument) => expect(await refusal({ filter })).toEqual([["BAD_INPUT", argument]]));
});

describe("filters", () => {
  type Filter = {
    presidents?: string[];
    legalForces?: string[];
    signedFrom?: number;
    signedTo?: number;
    hasAnalysis?: boolean;
    text?: string;
  };
  const fits = (row: Row, filter: Filter) =>
    (!filter.presidents || filter.presidents.includes(row.president ?? "")) &&
    (!filter.legalForces || filter.legalForces.includes(row.force)) &&
    (!filter.signedFrom || (row.signed ?? "0") >= `${filter.signedFrom}`) &&
    (!filter.signedTo || (row.signed !== null && row.signed <= `${filter.signedTo}-12-31`)) &&
    (filter.hasAnalysis === undefined || row.hasAnalysis === filter.hasAnalysis) &&
    (!filter.text || row.title.split(" ").includes(filter.text));

  it(`give what fits all of them, alone and together, with counts and facets that agree (seed ${random.seed})`, async () => {
    for (let index = 0; index < 60; index++) {
      const filter: Filter = {
        ...(random.chance(0.4) && { presidents: random.some(PRESIDENTS) }),
        ...(random.chance(0.4) && {
          legalForces: random.some(["REVOKED", "IN_FORCE", "AMENDED", "UNKNOWN", "EXPIRED"]),
        }),
        ...(random.chance(0.3) && { signedFrom: 2001 + random.below(3) }),
        ...(random.chance(0.3) && { signedTo: 2001 + random.below(3) }),
        ...(random.chance(0.3) && { hasAnalysis: random.chance(0.5) }),
        ...(random.chance(0.3) && { text: random.pick(["tariffs", "borders", "council"]) }),
      };
      const page = await list({ filter, first: 100, sort: "NUMBER_ASCENDING" });
      const expected = rows.filter((row) => fits(row, filter));
      expect({ filter, numbers: page.nodes.map((node) => node.number), count: page.totalCount }).toEqual({
        filter,
        numbers: expectedIn("NUMBER_ASCENDING", expected).slice(0, 100),
        count: expected.length,
      });
      // What a facet says is what a click on it gives.
      for (const { president, count } of page.facets.presidents)
        expect([
          filter,
          president,
          (await list({ filter: { ...filter, presidents: [president.slug] }, first: 1 })).totalCount,
        ]).toEqual([filter, president, count]);
      for (const { legalForce, count } of page.facets.legalForces)
        expect([
          filter,
          legalForce,
          (await list({ filter: { ...filter, legalForces: [legalForce] }, first: 1 })).totalCount,
        ]).toEqual([filter, legalForce, count]);
      const shown = page.facets.legalForces.map((facet) => facet.legalForce);
      for (const force of LEGAL_FORCES.filter((one) => !shown.includes(one)))
        expect((await list({ filter: { ...filter, legalForces: [force] }, first: 1 })).totalCount).toBe(0);
    }
  }, 60_000);

  it("take null for absent, and an empty list for nothing", async () => {
    const nothing = {
      text: null,
      presidents: null,
      legalForces: null,
      signedFrom: null,
      signedTo: null,
      hasAnalysis: null,
    };
    for (const filter of [undefined, null, {}, nothing, { text: " \n" }])
      expect((await list({ filter })).totalCount).toBe(rows.length);
    for (const filter of [
      { presidents: [] },
      { legalForces: [] },
      { presidents: ["nobody"] },
      { signedFrom: 2003, signedTo: 2001 },
    ])
      expect((await list({ filter })).totalCount).toBe(0);
  });

  it("take a single value for a list of one", async () => {
    const { data } = await queryAs<{ orders: { totalCount: number } }>(
      database,
      VISITOR,
      '{ orders(filter: { presidents: "ann-one", legalForces: REVOKED }) { totalCount } }',
    );
    expect(data?.orders.totalCount).toBe(
      rows.filter((row) => row.president === "ann-one" && row.force === "REVOKED").length,
    );
  });

  it("find an order by its number in any written form, beside words of titles", async () => {
    await buildOrder(database.pool, "14060", { title: "A council" });
    await buildOrder(database.pool, "14061", { title: "Amending EO 14060" });
    for (const text of ["14060", "EO 14060", "14,060", "e.o. 14060"]) {
      const found = (await list({ filter: { text } })).nodes.map((node) => node.number);
      expect(found).toContain("14060");
    }
    expect((await list({ filter: { text: "14060" } })).nodes).toEqual([{ number: "14061" }, { number: "14060" }]);
    await database.pool.query("delete from executive_order where number in ('14060', '14061')");
  });

  it("understand phrases, or, and without", async () => {
    const count = async (text: string) => (await list({ filter: { text } })).totalCount;
    const titles = (test: (title: string) => boolean) => rows.filter((row) => test(row.title)).length;
    expect(await count('"tariffs borders"')).toBe(titles((title) => title.includes("tariffs borders")));
    expect(await count("tariffs or borders")).toBe(titles((title) => /tariffs|borders/.test(title)));
    expect(await count("tariffs -borders")).toBe(
      titles((title) => title.includes("tariffs") && !title.includes("borders")),
    );
    expect(await count("TARIFF")).toBe(titles((title) => title.includes("tariffs")));
  });

  it.each([
    "'",
    '"',
    "\\",
    "&",
    "|",
    "!",
    ":*",
    "(",
    ")",
    "<->",
    "'\"\\&|!:*()<->",
    "a:*",
    "a <-> b",
    "!!a",
    "a & ",
    "$1",
    "%",
    "'; select 1; --",
    "\ud800",
    "\udc00x",
    "é",
    "🏛️",
    "the",
    "-",
    "--",
    '"unclosed',
    "or",
    "x".repeat(200),
  ])("take %j for a text", async (text) => {
    expect((await list({ filter: { text } })).totalCount).toBeGreaterThanOrEqual(0);
  });
});

it("shows a president without a known term with no terms", async () => {
  const { data, errors } = await queryAs(database, VISITOR, "{ presidents { slug terms { startsOn } orderCount } }");
  expect(errors).toBeUndefined();
  expect(data?.presidents).toContainEqual({
    slug: "cy-three",
    terms: [],
    orderCount: rows.filter((row) => row.president === "cy-three").length,
  });
});

it("counts without reading orders, and reads orders without counting", async () => {
  const { data } = await queryAs<{ a: Page; b: Page; c: Page }>(
    database,
    VISITOR,
    "{ a: orders { totalCount } b: orders(first: 1) { pageInfo { hasNextPage } } c: orders { facets { presidents @skip(if: true) { count } } } d: orders { __typename } }",
  );
  expect(data).toEqual({
    a: { totalCount: rows.length },
    b: { pageInfo: { hasNextPage: true } },
    c: { facets: {} },
    d: { __typename: "OrderConnection" },
  });
});
