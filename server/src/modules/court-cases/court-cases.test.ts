import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    `insert into court_case (slug, caption, court, docket, decided_on, outcome, decision, challenged, sources, as_of)
       select 'case-' || n, 'Case ' || n || ' v. Doe', 'A Court', 'No. ' || n, case when n > 1 then date '2022-01-01' + n end,
         case when n > 1 then 'UPHELD' else 'PENDING' end, 'Decided.', 'Challenged.', '[{"label": "Opinion", "url": "https://court.example/"}]', '2024-01-01'
         from generate_series(1, 5) n`,
  );
  await database.pool.query(
    "insert into court_case_order (case_id, order_id) select c.id, o.id from court_case c, executive_order o where c.slug like 'case-%' and o.number in ('14059', '14060')",
  );
});
afterAll(() => database.close());

const ask = (document: string, variables = {}) => queryAs(database, VISITOR, document, variables);

it("tells of the cases of an order, those without a ruling first, then the latest ruling first", async () => {
  const { result, statements } = await countStatements(() =>
    ask(`{ order(number: "14060") { courtCases(first: 2) { totalCount pageInfo { hasNextPage }
      nodes { slug outcome decidedOn sources { label url } asOf orders { number title } } } } }`),
  );
  expect(result).toEqual({
    data: {
      order: {
        courtCases: {
          totalCount: 5,
          pageInfo: { hasNextPage: true },
          nodes: [
            expect.objectContaining({ slug: "case-1", outcome: "PENDING", decidedOn: null }),
            {
              slug: "case-5",
              outcome: "UPHELD",
              decidedOn: "2022-01-06",
              sources: [{ label: "Opinion", url: "https://court.example/" }],
              asOf: "2024-01-01",
              orders: [
                { number: "14059", title: expect.stringContaining("Drug") },
                { number: "14060", title: expect.stringContaining("Council") },
              ],
            },
          ],
        },
      },
    },
  });
  expect(statements).toHaveLength(1);
});

it("pages to the end, each case once", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      `query ($after: String) { order(number: "14060") { courtCases(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    );
    const { nodes, pageInfo } = (
      data as {
        order: { courtCases: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      }
    ).order.courtCases;
    seen.push(...nodes.map(({ slug }) => slug));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(["case-1", "case-5", "case-4", "case-3", "case-2"]);
});

it("is empty, and no error, where none is held", async () => {
  const { data } = await ask(`{ order(number: "14148") { courtCases { totalCount nodes { slug } } } }`);
  expect(data).toEqual({ order: { courtCases: { totalCount: 0, nodes: [] } } });
});

it.each([
  ["first: 101", /`first` must be between 1 and 100, not 101/],
  ['after: "x"', /`after` is no cursor of this list/],
])("refuses %s", async (args, message) => {
  const { errors } = await ask(`{ order(number: "14060") { courtCases(${args}) { totalCount } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});
