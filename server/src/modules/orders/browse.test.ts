import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await db.query("insert into president (slug, name) values ('ann-one', 'Ann One')");
  await db.query("insert into president_term (president_id, starts_on) select id, '2001-01-20' from president");
  await db.query(
    "insert into topic (slug, name, description) values ('trade', 'Trade', 'Tariffs'), ('labor', 'Labor', 'Work')",
  );
  await db.query("insert into agency (slug, name, short_name) values ('labor', 'Department of Labor', 'Labor')");
  for (const number of ["100", "101"]) {
    await buildOrder(db, number, { president: "ann-one", signingDate: "2001-02-01" });
    await db.query(
      "insert into order_topic (order_id, topic_id, reason, position) select o.id, t.id, 'r', 1 from executive_order o, topic t where o.number = $1 and t.slug = 'trade'",
      [number],
    );
  }
  await db.query(
    "insert into order_agency (order_id, agency_id, part, position) select o.id, a.id, 'p', 1 from executive_order o, agency a where o.number = '100'",
  );
});
afterAll(() => database.close());

const ask = async (document: string) => (await queryAs(database, VISITOR, document)).data;

it("finds one by its slug, with the orders counted", async () => {
  expect(
    await ask(
      '{ president(slug: "ann-one") { name orderCount terms { startsOn endsOn } } topic(slug: "trade") { name description orderCount } agency(slug: "labor") { name shortName orderCount } }',
    ),
  ).toEqual({
    president: { name: "Ann One", orderCount: 2, terms: [{ startsOn: "2001-01-20", endsOn: null }] },
    topic: { name: "Trade", description: "Tariffs", orderCount: 2 },
    agency: { name: "Department of Labor", shortName: "Labor", orderCount: 1 },
  });
});

it.each(["nobody", "", "\0", "trade\0", "TRADE", "' or true --", "x".repeat(10_000)])(
  "knows none by %j",
  async (slug) => {
    const { data, errors } = await queryAs(
      database,
      VISITOR,
      "query ($slug: String!) { president(slug: $slug) { slug } topic(slug: $slug) { slug } agency(slug: $slug) { slug } }",
      { slug },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ president: null, topic: null, agency: null });
  },
);

it("counts the orders of all, wherever a topic or an agency stands", async () => {
  const document = `{ topics { slug orderCount } agencies { slug orderCount } presidents { slug orderCount }
    orders { nodes { number topics { topic { slug orderCount } } agencies { agency { slug orderCount } } }
      facets { topics { topic { slug orderCount } count } agencies { agency { slug orderCount } count } } } }`;
  expect(await ask(document)).toEqual({
    topics: [
      { slug: "labor", orderCount: 0 },
      { slug: "trade", orderCount: 2 },
    ],
    agencies: [{ slug: "labor", orderCount: 1 }],
    presidents: [{ slug: "ann-one", orderCount: 2 }],
    orders: {
      nodes: [
        { number: "101", topics: [{ topic: { slug: "trade", orderCount: 2 } }], agencies: [] },
        {
          number: "100",
          topics: [{ topic: { slug: "trade", orderCount: 2 } }],
          agencies: [{ agency: { slug: "labor", orderCount: 1 } }],
        },
      ],
      facets: {
        topics: [{ topic: { slug: "trade", orderCount: 2 }, count: 2 }],
        agencies: [{ agency: { slug: "labor", orderCount: 1 }, count: 1 }],
      },
    },
  });
});
