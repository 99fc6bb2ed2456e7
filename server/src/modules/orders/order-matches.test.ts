import { buildOrder, buildProvisions, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { SeededRandom } from "../../testing/seeded-random.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { refreshSearch } from "../search/refresh-search.ts";

let database: TestDatabase;

/** Orders 1 to 6, later ones signed later. */
beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await db.query("insert into president (slug, name) values ('jane-doe', 'Jane Doe'), ('john-roe', 'John Roe')");
  await db.query(
    "insert into topic (slug, name, description) values ('trade', 'Trade and tariffs', ''), ('energy', 'Energy', '')",
  );
  await db.query("insert into agency (slug, name, short_name) values ('state', 'Department of State', 'State')");
  await buildOrder(db, "1", { title: "Tariffs on Steel", signingDate: "2001-01-01", president: "jane-doe" });
  await buildOrder(db, "2", { title: "Lighthouses", signingDate: "2002-01-01", president: "john-roe" });
  await buildProvisions(db, "2", { text: "The tariff on lamps is ended.", heading: "Harbors." });
  await buildOrder(db, "3", { title: "Quiet Rivers", signingDate: "2003-01-01", president: "jane-doe" });
  await buildText(db, "3", "SUMMARY", { body: "It concerns orchids." });
  await buildText(db, "3", "OVERVIEW", { isPublished: false, body: "zebracanary" });
  await buildText(db, "3", "IMPLICATIONS", { isPublished: false, body: "zebracanary", editorialNote: "zebracanary" });
  await buildOrder(db, "4", { title: "Coal and Tariffs", signingDate: "2004-01-01" });
  await buildOrder(db, "5", { title: "Holidays", signingDate: "2005-01-01" });
  await buildOrder(db, "6", { title: "Flags", signingDate: null });
  await db.query(
    `insert into order_topic (order_id, topic_id, reason, position)
       select o.id, t.id, 'r', 0 from executive_order o, topic t where (o.number, t.slug) in (('1', 'trade'), ('4', 'trade'), ('4', 'energy'))`,
  );
  await db.query(
    "insert into order_agency (order_id, agency_id, part, position) select o.id, a.id, 'p', 0 from executive_order o, agency a where o.number in ('2', '4')",
  );
  await refreshSearch(db, ["1", "2", "3", "4", "5", "6"]);
});
afterAll(() => database.close());

interface Match {
  kind: string;
  value: string;
  reason: string;
}
interface List {
  totalCount: number;
  nodes: { number: string; matches: Match[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const LIST = `query ($interests: InterestsInput, $sort: OrderSort, $onlyMatching: Boolean, $first: Int, $after: String, $filter: OrderFilter) {
  orders(interests: $interests, sort: $sort, onlyMatching: $onlyMatching, first: $first, after: $after, filter: $filter) {
    totalCount nodes { number matches(interests: $interests) { kind value reason } } pageInfo { hasNextPage endCursor }
  }
}`;
async function list(variables: Record<string, unknown>, viewer = VISITOR): Promise<List> {
  const { data, errors } = await queryAs<{ orders: List }>(database, viewer, LIST, variables);
  if (errors) throw new Error(errors[0]?.message);
  return data?.orders as List;
}
const numbers = ({ nodes }: List) => nodes.map(({ number }) => number).join(" ");
async function reasons(number: string, interests: object | null): Promise<string[] | undefined> {
  const { data } = await queryAs<{ order: { matches: Match[] } }>(
    database,
    VISITOR,
    "query ($number: String!, $interests: InterestsInput) { order(number: $number) { matches(interests: $interests) { reason } } }",
    { number, interests },
  );
  return data?.order.matches.map(({ reason }) => reason);
}
const ALL = {
  topics: ["trade", "energy"],
  agencies: ["state"],
  presidents: ["jane-doe"],
  keywords: ["tariff", "orchids", "harbor"],
};

it("names which of the interests an order matches, and where a keyword stands", async () => {
  expect(await reasons("4", ALL)).toEqual([
    "Topic: Energy",
    "Topic: Trade and tariffs",
    "Agency: Department of State",
    "Keyword “tariff” in the title",
  ]);
  expect(await reasons("2", ALL)).toEqual([
    "Agency: Department of State",
    "Keyword “tariff” in the text",
    "Keyword “harbor” in a heading",
  ]);
  expect(await reasons("3", ALL)).toEqual(["President: Jane Doe", "Keyword “orchids” in the analysis"]);
  expect(await reasons("4", { keywords: ["energy", "doe", "4"] })).toEqual([
    "Keyword “energy” in the name of its topic",
    "Keyword “4” in the number",
  ]);
  expect(await reasons("3", { keywords: ["doe"] })).toEqual(["Keyword “doe” in the president’s name"]);
  expect(await reasons("5", ALL)).toEqual([]);
});

it("finds keywords in their other forms and as phrases, whatever their case, each once", async () => {
  expect(await reasons("1", { keywords: ["TARIFF", "tariff", "steel tariffs", "tariffs on steel"] })).toEqual([
    "Keyword “tariff” in the title",
    "Keyword “tariffs on steel” in the title",
  ]);
});

it("matches nothing without interests, with gone ones, or with words that the search passes over", async () => {
  for (const interests of [
    null,
    {},
    { topics: [], keywords: null },
    { topics: ["no-such"], agencies: ["gone"], presidents: ["nobody"] },
    { keywords: ["the", "—", "!!!", "\\", "' or 1=1 --", "%", "a:* & b", "👩‍⚖️"] },
  ])
    expect(await reasons("1", interests)).toEqual([]);
});

it("ranks by how many of the interests match, a keyword in the title twice, then the newest; the rest follows", async () => {
  const { nodes, totalCount } = await list({ sort: "BEST_MATCH", interests: ALL });
  expect(totalCount).toBe(6);
  expect(nodes.map(({ number, matches }) => `${number}:${matches.length}`)).toEqual([
    "4:4",
    "1:3",
    "2:3",
    "3:2",
    "5:0",
    "6:0",
  ]);
  expect(numbers(await list({ sort: "BEST_MATCH", interests: { keywords: ["tariff"] } }))).toBe("4 1 2 5 3 6");
});

it("is the list of the newest without interests", async () => {
  for (const interests of [undefined, null, {}])
    expect(numbers(await list({ sort: "BEST_MATCH", interests }))).toBe("5 4 3 2 1 6");
});

it("leaves only those that match, with any sort, where told so", async () => {
  const only = { onlyMatching: true, interests: { topics: ["trade"], keywords: ["tariff"] } };
  expect(await list(only)).toMatchObject({ totalCount: 3 });
  expect(numbers(await list(only))).toBe("4 2 1");
  expect(numbers(await list({ ...only, sort: "OLDEST_SIGNED", filter: { presidents: ["john-roe"] } }))).toBe("2");
  expect(numbers(await list({ ...only, sort: "BEST_MATCH", filter: { topics: ["trade"] } }))).toBe("4 1");
  expect(await list({ onlyMatching: true })).toMatchObject({ totalCount: 0, nodes: [] });
});

const random = new SeededRandom();
it(`goes on page by page in the order of the whole, without a gap or a repetition (seed ${random.seed})`, async () => {
  for (let round = 0; round < 30; round++) {
    const interests = {
      topics: random.some(ALL.topics),
      agencies: random.some(ALL.agencies),
      presidents: random.some(["jane-doe", "john-roe"]),
      keywords: random.some(["tariff", "orchids", "harbor", "holidays", "flags"]),
    };
    const asked = { interests, sort: "BEST_MATCH", onlyMatching: random.chance(0.3) };
    const whole = await list(asked);
    const points = whole.nodes.map(({ matches }) =>
      matches.reduce((sum, { reason }) => sum + (reason.endsWith("in the title") ? 2 : 1), 0),
    );
    expect({ seed: random.seed, asked, points }).toEqual({
      seed: random.seed,
      asked,
      points: [...points].sort((a, b) => b - a),
    });
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: List = await list({ ...asked, first: 1 + random.below(3), after });
      paged.push(...page.nodes.map(({ number }) => number));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect({ seed: random.seed, asked, paged: paged.join(" ") }).toEqual({
      seed: random.seed,
      asked,
      paged: numbers(whole),
    });
  }
});

it("refuses a cursor of a list that other interests rank", async () => {
  const { pageInfo } = await list({ sort: "BEST_MATCH", interests: ALL, first: 1 });
  await expect(
    list({ sort: "BEST_MATCH", interests: { topics: ["trade"] }, after: pageInfo.endCursor }),
  ).rejects.toThrow("`after` is no cursor of this list");
  await expect(list({ sort: "BEST_MATCH", after: pageInfo.endCursor })).rejects.toThrow("`after` is no cursor");
});

it("gives each alias the matches of its own interests", async () => {
  const { data } = await queryAs<{ order: Record<string, Match[]> }>(
    database,
    VISITOR,
    `{ order(number: "4") { none: matches { value } trade: matches(interests: { topics: ["trade"] }) { value } both: matches(interests: { topics: ["trade", "energy"] }) { value } ... on Order { trade: matches(interests: { topics: ["trade"] }) { kind } } } }`,
  );
  expect(data?.order).toEqual({
    none: [],
    trade: [{ value: "trade", kind: "TOPIC" }],
    both: [{ value: "energy" }, { value: "trade" }],
  });
});

it("takes one statement for an order, two for a list with its count, and reads of the profile nothing", async () => {
  const viewer = await buildViewer(database);
  const one = await countStatements(() => reasons("4", ALL));
  expect(one.statements).toHaveLength(1);
  const many = await countStatements(() => list({ sort: "BEST_MATCH", interests: ALL, first: 20 }, viewer));
  expect(many.statements).toHaveLength(2);
  expect([...one.statements, ...many.statements].join()).not.toContain("interest_profile");
});

it("asks no more of the database than before where nothing is followed", async () => {
  const plain = await countStatements(() =>
    queryAs(database, VISITOR, "{ orders { nodes { number } pageInfo { hasNextPage } } }"),
  );
  expect(plain.statements.join()).not.toMatch(/order_topic|order_search|matched|points/);
});

it("knows nothing of drafts, whoever asks", async () => {
  const interests = { keywords: ["zebracanary"] };
  for (const viewer of [VISITOR, await buildViewer(database, { role: "ADMIN" })]) {
    expect(await list({ interests, onlyMatching: true }, viewer)).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await list({ interests, sort: "BEST_MATCH" }, viewer)).nodes.flatMap(({ matches }) => matches)).toEqual([]);
  }
});

it.each<[object, string, RegExp]>([
  [
    { keywords: Array.from({ length: 10_000 }, (_, index) => `k${index}`) },
    "keywords",
    /may hold at most 50, not 10000/,
  ],
  [{ topics: Array.from({ length: 61 }, (_, index) => `t${index}`) }, "topics", /may hold at most 60, not 61/],
  [{ topics: ["trade", "trade"] }, "topics", /twice/],
  [{ topics: ["'; drop table topic; --"] }, "topics.0", /lower-case words/],
  [{ keywords: ["x".repeat(81)] }, "keywords.0", /more than 80 characters/],
  [{ keywords: ["  "] }, "keywords.0", /empty/],
  [{ keywords: ["a\u0000b"] }, "keywords.0", /not text/],
])("refuses %j wherever they are given, naming the list", async (interests, place, message) => {
  for (const document of [
    '{ order(number: "1") { matches(interests: $interests) { value } } }',
    "{ orders(interests: $interests) { totalCount } }",
    '{ search(text: "x", interests: $interests) { totalCount } }',
    "{ interestCounts(interests: $interests) { orderCount } }",
  ]) {
    const { errors } = await queryAs(database, VISITOR, `query ($interests: InterestsInput) ${document}`, {
      interests,
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: "BAD_INPUT", argument: `interests.${place}` },
    });
  }
});

describe("the counts of interests", () => {
  const count = async (interests: object | null) =>
    (
      await queryAs<{ interestCounts: { orderCount: number; choices: object[] } }>(
        database,
        VISITOR,
        "query ($interests: InterestsInput) { interestCounts(interests: $interests) { orderCount choices { kind value name orderCount } } }",
        { interests },
      )
    ).data?.interestCounts;

  it("tell how many orders match any, and how many each, those that are gone included", async () => {
    const asked = { ...ALL, topics: ["trade", "no-such"], keywords: ["tariff", "the"] };
    const { result, statements } = await countStatements(() => count(asked));
    expect(statements).toHaveLength(1);
    expect(result).toEqual({
      orderCount: 4,
      choices: [
        { kind: "TOPIC", value: "trade", name: "Trade and tariffs", orderCount: 2 },
        { kind: "TOPIC", value: "no-such", name: null, orderCount: 0 },
        { kind: "AGENCY", value: "state", name: "Department of State", orderCount: 2 },
        { kind: "PRESIDENT", value: "jane-doe", name: "Jane Doe", orderCount: 2 },
        { kind: "KEYWORD", value: "tariff", name: "tariff", orderCount: 3 },
        { kind: "KEYWORD", value: "the", name: "the", orderCount: 0 },
      ],
    });
  });

  it("are nothing, without a statement, where nothing is followed", async () => {
    for (const interests of [null, {}, { topics: [] }]) {
      const { result, statements } = await countStatements(() => count(interests));
      expect({ result, statements }).toEqual({ result: { orderCount: 0, choices: [] }, statements: [] });
    }
  });

  it("agree with the list of what matches", async () => {
    for (const interests of [ALL, { keywords: ["tariff"] }, { presidents: ["john-roe"], topics: ["energy"] }])
      expect((await count(interests))?.orderCount).toBe((await list({ interests, onlyMatching: true })).totalCount);
  });
});
