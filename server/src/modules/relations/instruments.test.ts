import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

/** EO 500 amends three orders with each kind of agreement; its note names four other documents, two of them twice. EO 502 is told of by its text and theirs as well. */
beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await buildOrder(db, "500", { signingDate: "1986-02-25" });
  await buildOrder(db, "501");
  await buildOrder(db, "502", { signingDate: "1986-02-25" });
  await db.query(`insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
    values ('500', '401', 'AMENDS', true, 'BOTH', false, false, '[]'), ('500', '402', 'AMENDS', true, 'LATER_ORDER', false, false, '[]'), ('500', '403', 'AMENDS', true, 'BOTH', true, false, '[]')`);
  await db.query(`insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote, flags) values
    ('500', 'NOTE', 'AMENDS', 'ACTIVE', true, 'PROCLAMATION', 'Proc. 1', 'Amends: Proc. 1 (in part)', '{}'),
    ('500', 'NOTE', 'AMENDS', 'ACTIVE', false, 'PROCLAMATION', 'Proc. 1', 'Amends: Proc. 1', '{QUALIFIED}'),
    ('500', 'NOTE', 'REVOKES', 'PASSIVE', false, 'PUBLIC_LAND_ORDER', 'PLO 2', 'Revoked by: PLO 2', '{QUALIFIED}'),
    ('500', 'NOTE', 'REVOKES', 'ACTIVE', false, 'PUBLIC_LAND_ORDER', 'PLO 2', 'Revokes: PLO 2', '{}'),
    ('500', 'NOTE', 'SEE', 'ACTIVE', false, 'EXECUTIVE_ORDER_UNNUMBERED', 'July 20, 1899', 'See: EO of July 20, 1899', '{}'),
    ('500', 'NOTE', 'SEE', 'ACTIVE', false, 'PUBLIC_LAW', 'Pub. L. 1', 'See: Pub. L. 1', '{}'),
    ('500', 'NOTE', 'ABOLISHES', 'PASSIVE', false, 'STATUTE', 'an act', 'Abolished by: an act', '{}'),
    ('500', 'NOTE', 'SEE', 'ACTIVE', false, 'EXECUTIVE_ORDER', '401', 'See: EO 401', '{}'),
    ('501', 'NOTE', 'SEE', 'ACTIVE', false, 'NOTICE', 'another', 'See: another', '{}')`);
  await db.query(`insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, effective_on, quote, place) values
    ('502', 'TEXT', 'REVOKES', 'PASSIVE', false, 'PROCLAMATION', 'Proc. 1', '1987-01-02', 'Executive Order 502 is revoked', 'Sec. 1, 52 FR 1'),
    ('502', 'NOTE', 'REVOKES', 'PASSIVE', false, 'PROCLAMATION', 'Proc. 1', '1987-01-01', 'Revoked by: Proc. 1, January 1, 1987', '0-36'),
    ('502', 'TEXT', 'AMENDS', 'PASSIVE', true, 'PROCLAMATION', 'Proc. 2', '1987-02-02', 'Executive Order 502 is amended', 'Sec. 2'),
    ('502', 'NOTE', 'AMENDS', 'PASSIVE', false, 'PROCLAMATION', 'Proc. 2', null, 'Amended by: Proc. 2', '0-1'),
    ('502', 'TEXT', 'REVOKES', 'ACTIVE', false, 'MEMORANDUM', 'Memorandum of May 1, 1985', null, 'The memorandum of May 1, 1985, is revoked', 'Sec. 3'),
    ('502', 'NOTE', 'SUPERSEDES', 'ACTIVE', false, 'MEMORANDUM', 'Memorandum of May 1, 1985', null, 'Supersedes: Memorandum of May 1, 1985', '0-1')`);
});
afterAll(() => database.close());

interface Connection {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

async function relations(args: string, node = "kind instrument { citation }", number = "500"): Promise<Connection> {
  const document = `{ order(number: "${number}") { relations${args} { nodes { ${node} } pageInfo { hasNextPage endCursor } totalCount } } }`;
  const { result, statements } = await countStatements(() =>
    queryAs<{ order: { relations: Connection } }>(database, VISITOR, document),
  );
  expect([args, result.errors, statements.length]).toEqual([args, undefined, 1]);
  return (result.data as { order: { relations: Connection } }).order.relations;
}

const citations = (nodes: Connection["nodes"]) =>
  nodes.map((node) => (node.instrument as { citation: string }).citation);

const said = { sourceNumber: "500", source: "NOTE", where: null };

test("other documents come when asked for, one for each act and document, with the order at its end", async () => {
  const page = await relations(
    "(partners: INSTRUMENTS)",
    "kind inPart on isQualified agreement assertedBy from { number } to { number } instrument { kind citation } assertions { sourceNumber source kind inPart quote where }",
  );
  expect(page.totalCount).toBe(5);
  expect(page.nodes.slice(0, 2)).toEqual([
    {
      kind: "AMENDS",
      // Of a body the note says more; of the document itself a part.
      inPart: true,
      on: "1986-02-25",
      isQualified: false,
      agreement: "ONE_SIDED",
      assertedBy: "LATER_ORDER",
      from: { number: "500" },
      to: null,
      instrument: { kind: "PROCLAMATION", citation: "Proc. 1" },
      assertions: [
        { ...said, kind: "AMENDS", inPart: false, quote: "Amends: Proc. 1" },
        { ...said, kind: "AMENDS", inPart: true, quote: "Amends: Proc. 1 (in part)" },
      ],
    },
    {
      kind: "REVOKES",
      inPart: false,
      on: null,
      isQualified: true,
      agreement: "ONE_SIDED",
      assertedBy: "EARLIER_ORDER",
      from: null,
      to: { number: "500" },
      instrument: { kind: "PUBLIC_LAND_ORDER", citation: "PLO 2" },
      assertions: [{ ...said, kind: "REVOKES", inPart: false, quote: "Revoked by: PLO 2" }],
    },
  ]);
});

test.each([
  ["", 3, []],
  ["(partners: ORDERS)", 3, []],
  ["(partners: null)", 3, []],
  ["(partners: INSTRUMENTS, direction: INCOMING)", 1, ["PLO 2"]],
  ["(partners: INSTRUMENTS, direction: OUTGOING)", 4, ["Proc. 1", "PLO 2", "July 20, 1899", "Pub. L. 1"]],
  ["(partners: INSTRUMENTS, kinds: [SEE])", 2, ["July 20, 1899", "Pub. L. 1"]],
  ["(partners: ALL, kinds: [AMENDS])", 4, ["Proc. 1"]],
  ["(partners: ALL, kinds: [])", 0, []],
])("counts and lists for %j", async (args, count, expected) => {
  const { totalCount, nodes } = await relations(args);
  expect([totalCount, nodes.length]).toEqual([count, count]);
  expect(citations(nodes.filter((node) => node.instrument))).toEqual(expected);
});

test.each([1, 2, 3, 100])(
  "pages through orders and other documents once, %d at a time, orders first",
  async (first) => {
    const seen: Connection["nodes"] = [];
    for (let after: string | null = null; ; ) {
      const page: Connection = await relations(
        `(partners: ALL, first: ${first}, after: ${JSON.stringify(after)})`,
        "agreement to { number } instrument { citation }",
      );
      expect(page.totalCount).toBe(8);
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage || seen.length > 8) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.slice(0, 3)).toEqual([
      { agreement: "DISPUTED", to: { number: "403" }, instrument: null },
      { agreement: "ONE_SIDED", to: { number: "402" }, instrument: null },
      { agreement: "AGREED", to: { number: "401" }, instrument: null },
    ]);
    expect(citations(seen.slice(3))).toEqual(["Proc. 1", "PLO 2", "PLO 2", "July 20, 1899", "Pub. L. 1"]);
  },
);

test("text and note of one act are one relation, in the words of both, and where they disagree it says so", async () => {
  const { nodes } = await relations(
    "(partners: INSTRUMENTS)",
    "kind inPart on agreement assertedBy from { number } instrument { citation } assertions { source quote where }",
    "502",
  );
  expect(nodes).toEqual([
    {
      kind: "REVOKES",
      inPart: false,
      on: "1987-01-02",
      agreement: "AGREED",
      assertedBy: "BOTH",
      from: null,
      instrument: { citation: "Proc. 1" },
      assertions: [
        { source: "INSTRUMENT", quote: "Executive Order 502 is revoked", where: "Sec. 1, 52 FR 1" },
        { source: "NOTE", quote: "Revoked by: Proc. 1, January 1, 1987", where: null },
      ],
    },
    expect.objectContaining({ kind: "AMENDS", inPart: true, on: "1987-02-02", agreement: "DISPUTED" }),
    expect.objectContaining({
      kind: "REVOKES",
      agreement: "DISPUTED",
      assertedBy: "LATER_ORDER",
      from: { number: "502" },
      assertions: [{ source: "TEXT", quote: "The memorandum of May 1, 1985, is revoked", where: "Sec. 3" }],
    }),
    expect.objectContaining({ kind: "SUPERSEDES", agreement: "DISPUTED" }),
  ]);
});
