import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { type GraphQLArgument, getNamedType, isEnumType, parse, validate } from "graphql";
import type { Viewer } from "../../access/viewer.ts";
import { apiSchema, buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type RandomDocument, randomDocument } from "../../testing/random-document.ts";
import { queryRecorded } from "../../testing/record-statements.ts";
import { SeededRandom } from "../../testing/seeded-random.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

const DOCUMENTS = 250;
const seed = new SeededRandom().seed;
let database: TestDatabase;
let viewers: Viewer[];

beforeAll(async () => {
  database = await testDatabase();
  viewers = [
    VISITOR,
    await buildViewer(database, { persona: "litigator" }),
    await buildViewer(database, { role: "ADMIN", persona: "journalist" }),
  ];
});
afterAll(() => database.close());

/** What in a statement betrays that a field of an order was read, where that field alone needs it. */
const TRACES: Record<string, RegExp> = {
  title: /o\.title\b/,
  signingDate: /o\.signing_date as/,
  publicationDate: /publication_date/,
  frCitation: /o\.fr_citation/,
  frDocumentNumber: /fr_document_number/,
  htmlUrl: /html_url/,
  pdfUrl: /pdf_url/,
  dispositionNotes: /disposition_notes/,
  recordAsOf: /record_as_of/,
  status: /status_/,
  president: /o\.president_id/,
  hasAnalysis: /exists \(select from section x/,
  textSources: /json_array_elements\(x\.provenance/,
  sections: /from section s\b/,
  relations: /as "relationsRow"/,
  deadlines: /from deadline/,
  authorities: /from authority/,
  agencies: /from order_agency/,
  topics: /from order_topic/,
  matches: /as "matchesRow"/,
  courtCases: /as "courtCasesRow"/,
  citations: /as "citations"/,
};

/** A citation is made of facts that are fields of their own as well. */
const CITED = /json_build_object\('number', o\.number, 'title'[^"]*as "citations"/g;

const ORDERS_FIRST = apiSchema()
  .schema.getQueryType()
  ?.getFields()
  .orders?.args.find(({ name }) => name === "first");

const INTERESTS = {
  topics: ["organized-crime", "trade"],
  agencies: ["justice"],
  presidents: ["joe-biden"],
  keywords: ["crime", "sanctions"],
};

interface Drawn extends RandomDocument {
  /** Kinds of sections that some alias asks for. */
  kinds: Set<string>;
}

/** A valid document over one root field; the same one for the same `index`, whatever the size of the page. */
function draw(root: "order" | "orders", index: number, size = 1): Drawn {
  for (let attempt = 0; ; attempt++) {
    const kinds = new Set<string>();
    const argumentValue = (argument: GraphQLArgument, random: SeededRandom): unknown => {
      const named = getNamedType(argument.type);
      if (argument === ORDERS_FIRST) return size;
      if (argument.name === "number") return random.pick(["14060", "EO 13773", "14,148", "10925"]);
      if (argument.name === "persona") return random.pick(["litigator", "journalist", "nobody", null]);
      if (argument.name === "first") return random.pick([undefined, null, 1, 7]);
      if (["after", "filter"].includes(argument.name)) return undefined;
      if (argument.name === "interests") return random.pick([undefined, null, {}, INTERESTS]);
      if (argument.name === "onlyMatching") return undefined;
      if (argument.name === "asOf") return random.pick([undefined, null, "2020-12-31", "2025-03-01"]);
      if (!isEnumType(named)) throw new Error(`no value for ${argument.name}`);
      const values = named.getValues().map((value) => value.name);
      const isList = String(argument.type).startsWith("[");
      const value =
        isList && random.chance(0.8) ? random.some(values) : isList ? undefined : random.pick([null, ...values]);
      if (named.name === "SectionKind")
        for (const kind of (value as string[] | undefined) ?? SECTION_KINDS) kinds.add(kind);
      return value;
    };
    const document = randomDocument(new SeededRandom(seed + 1_000 * index + attempt), apiSchema().schema, {
      roots: [root],
      favoured: ["sections", "relations", "variant", "nodes", "edges", "node"],
      argumentValue,
    });
    if (validate(apiSchema().schema, parse(document.text)).length === 0) return { ...document, kinds };
  }
}

it(`answers whatever is selected of an order with one statement, in ${DOCUMENTS} documents (seed ${seed})`, async () => {
  let asked = 0;
  for (let index = 0; index < DOCUMENTS; index++) {
    const document = draw("order", index);
    const viewer = viewers[index % viewers.length] as Viewer;
    const { result, statements } = await countStatements(() =>
      queryAs(database, viewer, document.text, document.variables),
    );
    const orders = Object.values(result.data ?? {}).filter((value) => typeof value === "object");
    asked += orders.length;
    expect({ document, errors: serious(result.errors), statements: statements.length }).toEqual({
      document,
      errors: [],
      statements: orders.length,
    });
    expect(orders).not.toContain(null);
  }
  expect(asked).toBeGreaterThan(DOCUMENTS);
}, 60_000);

it(`reads nothing of an order that is not selected, in ${DOCUMENTS} documents (seed ${seed})`, async () => {
  const seen = new Set<string>();
  for (let index = 0; index < DOCUMENTS; index++) {
    const document = draw("order", index);
    const { statements } = await queryRecorded(
      database,
      viewers[index % 2] as Viewer,
      document.text,
      document.variables,
    );
    const text = statements.map((statement) => statement.text).join("\n");
    const traces = Object.entries(TRACES)
      .filter(([field, trace]) => trace.test(field === "citations" ? text : text.replaceAll(CITED, "")))
      .map(([field]) => field);
    for (const field of traces) seen.add(field);
    const kinds = statements
      .flatMap((statement) => statement.values.flat())
      .filter((value) => (SECTION_KINDS as readonly unknown[]).includes(value));
    expect({
      document,
      traces: traces.filter((field) => !document.fields.has(`Order.${field}`)),
      kinds: kinds.filter((kind) => !document.kinds.has(kind as string)),
    }).toEqual({ document, traces: [], kinds: [] });
  }
  // A trace that never shows proves nothing.
  expect([...seen].sort()).toEqual(Object.keys(TRACES).sort());
}, 60_000);

it(`answers a list of 20 with as many statements as a list of 1, and never more than two, in 150 documents (seed ${seed})`, async () => {
  for (let index = 0; index < 150; index++) {
    const viewer = viewers[index % viewers.length] as Viewer;
    const counts: number[] = [];
    for (const size of [1, 20]) {
      const document = draw("orders", index, size);
      const { result, statements } = await countStatements(() =>
        queryAs(database, viewer, document.text, document.variables),
      );
      const lists = Object.values(result.data ?? {}).filter((value) => typeof value === "object").length;
      expect({ document, errors: serious(result.errors) }).toEqual({ document, errors: [] });
      expect(statements.length).toBeLessThanOrEqual(2 * lists);
      counts.push(statements.length);
    }
    expect({ seed, index, counts }).toEqual({ seed, index, counts: [counts[0], counts[0]] });
  }
}, 60_000);

/** Refusals of guarded fields are part of an answer; anything else is a fault. */
function serious(errors: readonly { extensions?: { code?: unknown } }[] | undefined) {
  return (errors ?? []).filter(
    ({ extensions }) => !["NOT_ALLOWED", "NOT_SIGNED_IN"].includes(String(extensions?.code)),
  );
}

const codeOf = (sections: string) =>
  queryRecorded(database, VISITOR, `{ order(number: "14060") { ${sections} } }`).then(
    ({ statements }) => statements[0],
  );

it("asks for the kinds of all aliases in one parameter, and for nothing of what @skip leaves out", async () => {
  const statement = await codeOf(
    "a: sections(kinds: [SUMMARY]) { kind } b: sections(kinds: [OVERVIEW, SUMMARY]) { kind } title @skip(if: true) ... @include(if: false) { deadlines { duty } }",
  );
  expect(statement?.values).toContainEqual(["SUMMARY", "OVERVIEW"]);
  expect(statement?.text).not.toMatch(/o\.title|deadline/);
});

it("gives each alias of relations its own page, whatever its arguments", async () => {
  const all = "{ nodes { kind from { number } to { number } } totalCount pageInfo { hasNextPage endCursor } }";
  const { data, errors } = await queryAs<{ order: Record<string, { nodes: { kind: string }[]; totalCount: number }> }>(
    database,
    VISITOR,
    `query ($kinds: [RelationKind!], $after: String) { order(number: "14060") { all: relations ${all} one: relations(kinds: SEE) ${all}
       most: relations(kinds: [AMENDS, REVOKES, SUPERSEDES, CONTINUES, SUPPLEMENTS, SUSPENDS, TERMINATES, REINSTATES, RATIFIES, SEE], direction: INCOMING, first: 100) ${all}
       given: relations(kinds: $kinds, after: $after) ${all} none: relations(kinds: []) ${all} } }`,
    { kinds: ["REVOKES"] },
  );
  expect(errors).toBeUndefined();
  const kindsOf = (alias: string) => [...new Set(data?.order[alias]?.nodes.map((node) => node.kind))];
  expect(kindsOf("one").filter((kind) => kind !== "SEE")).toEqual([]);
  expect(kindsOf("given")).toEqual(["REVOKES"]);
  expect(data?.order.none).toMatchObject({ nodes: [], totalCount: 0 });
  expect(data?.order.most?.nodes).toMatchObject([{ kind: "REVOKES", from: { number: "14148" } }]);
  expect(data?.order.all?.totalCount).toBe(data?.order.all?.nodes.length);
});
