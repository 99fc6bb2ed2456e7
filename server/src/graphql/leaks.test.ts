import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import { PERSONA_DECISIONS } from "@executive-disorder/shared/persona-requests";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { ANYONE } from "../access/rules.ts";
import { ROLE_ABILITIES } from "../access/viewer.ts";
import { formatCursor } from "../lib/cursor.ts";
import { type CanaryWorld, type NamedViewer, plantCanaries } from "../testing/plant-canaries.ts";
import { apiSchema } from "../testing/query-as.ts";
import { type RandomDocument, randomDocument } from "../testing/random-document.ts";
import { queryRecorded } from "../testing/record-statements.ts";
import { SeededRandom } from "../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { buildApiSchema } from "./build-api-schema.ts";

/** Selected fields of random documents, each as one viewer: field × role × persona × path × form. */
const CASES = 200_000;
const DOCUMENTS = 300;
const SAVES = 300;
const PERSONAS = ["litigator", "journalist", "insider", "retired", "no-such", ""];
const random = new SeededRandom();
let database: TestDatabase;
let world: CanaryWorld;

beforeAll(async () => {
  database = await testDatabase("empty");
  world = await plantCanaries(database);
});
afterAll(() => database.close());

/** Arguments that reach what is planted, and some that reach nothing. */
function argumentValue({ name, type }: GraphQLArgument, random: SeededRandom): unknown {
  const named = getNamedType(type);
  if (name === "number") return random.pick(["100", "101", "101", "EO 102", "103", "none"]);
  if (name === "persona") return random.chance(0.2) ? undefined : random.pick([...PERSONAS, null]);
  if (name === "first") return random.pick([undefined, null, 1, 2, 100, 0]);
  if (name === "asOf") return random.pick([undefined, null, "2020-12-31", "2025-03-01"]);
  if (name === "after")
    return random.chance(0.9) ? undefined : random.pick(["", "x", formatCursor("relations", [0, 1])]);
  if (name === "text") return random.pick(["100", "order", "executive", "canary", "canari", '"jane doe" -x', ""]);
  // Of questions about relations.
  if (named.name === "RelationFilter")
    return random.pick([undefined, null, {}, { inPart: false }, { presidents: ["jane-doe"], signedFrom: 1900 }]);
  if (name === "from" || name === "to") return random.pick(["100", "101", "EO 102", "103", "none"]);
  if (name === "maxDepth" || name === "maxLength" || name === "depth")
    return random.pick([undefined, null, 1, 3, 6, 7]);
  if (named.name === "AuditFilter")
    return random.pick([undefined, null, {}, { table: "persona" }, { act: "RUN", days: 1 }, { actorId: "none" }]);
  if (named.name === "MatrixFilter")
    return random.pick([
      undefined,
      null,
      {},
      { text: "100" },
      { state: "STALE" },
      { persona: "insider", state: "DRAFT" },
    ]);
  if (named.name === "TextInput")
    return random.pick([{ entries: [{ body: "words" }] }, { entries: [] }, { entries: [{ body: "<b>x</b>" }] }]);
  if (named.name === "PersonaInput")
    return { name: "New", pluralName: "News", mark: "N", question: "Why?", guidance: "So.", access: "BY_APPROVAL" };
  // Roles of accounts stay what they are: the test knows them.
  if (name === "userId") return random.pick(["none", "\u0000", ""]);
  if (name === "keys") return random.pick([[], ["litigator", "litigator"], ["no-such"]]);
  if (name === "search") return random.pick([undefined, null, "canary", "%", "\u0000"]);
  if (name === "withRetired") return random.pick([undefined, null, true, false]);
  if (name === "filter")
    return random.pick([undefined, null, {}, { text: "100" }, { hasAnalysis: true }, { presidents: ["jane-doe"] }]);
  // Some of them the victim's, of whatever it is that has an id.
  if (name === "id") return random.pick(["1", "2", "3", "7", "9", "999", "canary.id-of-session.", "none", ""]);
  if (name === "slug") return random.pick(["jane-doe", "trade", "state", "no-such", "\u0000"]);
  if (name === "input") return profileInput(random);
  if (name === "interests") return random.chance(0.4) ? undefined : interests(random);
  if (name === "onlyMatching") return random.pick([undefined, null, true, false]);
  if (name === "name") return random.pick(["Work", "work ", "", "canary", "\u202eevil", "Own"]);
  if (name === "expectedVersion") return random.below(3);
  // Of personas that are asked for and switched to.
  if (name === "key") return random.pick(PERSONAS);
  if (name === "decision") return random.pick(PERSONA_DECISIONS);
  if (name === "reason") return random.pick(["because", "x".repeat(1_001), "\u0000", ""]);
  if (name === "listId") return random.pick(["1", "2", "3", "999", "none"]);
  if (name === "publicId") return random.pick(["shared-by-victim", "none", ""]);
  if (name === "upTo") return random.pick(["0", "1", "999", "none"]);
  if (name === "note") return random.pick(["a note", "", "\u0000"]);
  if (name === "days") return random.pick([1, 0, 90]);
  if (name === "scopes") return random.pick([["READ"], ["WRITE"], []]);
  if (name === "version") return random.pick([1, 1, 2, 3]);
  // Of digests.
  if (name === "timeZone") return random.pick(["Europe/Paris", "Mars/Olympus", "\u0000"]);
  if (name === "hour" || name === "weekday") return random.pick([undefined, null, 5, 99]);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    if (String(type).startsWith("[")) return random.chance(0.4) ? undefined : random.some(values);
    return random.pick(isNonNullType(type) ? values : [undefined, null, ...values]);
  }
  throw new Error(`no value for ${name}: ${type}`);
}

function profileInput(random: SeededRandom) {
  return {
    persona: random.pick([...PERSONAS, null]),
    sectionKinds: random.some(SECTION_KINDS),
    factGroups: random.some(FACT_GROUPS),
    topics: random.chance(0.8) ? [] : ["trade", "no-such"],
    agencies: [],
    presidents: [],
    keywords: random.chance(0.5) ? [] : ["tariffs"],
  };
}

/** Words of planted texts, of all that one may read and of what nobody may. */
function interests(random: SeededRandom) {
  return {
    topics: random.pick([undefined, null, [], ["trade"], ["no-such"]]),
    agencies: random.pick([undefined, ["state"]]),
    presidents: random.pick([undefined, ["jane-doe"]]),
    keywords: random.chance(0.02)
      ? [""]
      : random.pick([undefined, ["canary"], ["order", "base of 100"], ["draft of 100", "only as draft"]]),
  };
}

function draw(operation: "query" | "mutation", without?: ReadonlySet<string>): RandomDocument {
  for (;;) {
    // Most of what can leak stands below orders.
    const roots =
      operation === "query" && random.chance(0.7)
        ? random.pick([
            ["order"],
            ["orders"],
            ["order", "viewer"],
            ["importRuns", "importRun", "latestSync", "order"],
            ["viewer", "mailOutbox"],
          ])
        : undefined;
    const document = randomDocument(random, apiSchema().schema, {
      operation,
      argumentValue,
      ...(without && { without }),
      favoured: [
        "sections",
        "variant",
        "entries",
        "persona",
        "drafts",
        "importRuns",
        "importRun",
        "latestSync",
        "security",
        "mailOutbox",
        "dashboard",
        "trackingLists",
        "trackedOrders",
        "sharedList",
        "apiTokens",
        "digestPreview",
      ],
      ...(roots && { roots }),
    });
    if (validate(apiSchema().schema, parse(document.text)).length === 0) return document;
  }
}

/** What required arguments are given that name no order: lists of the victim's, by the order that is asked for. */
const WANTED: Record<string, Record<string, string>> = {
  listId: { "100": "1", "101": "2" },
  publicId: { "100": "shared-by-victim", "101": "shared-by-victim" },
};

/** "Type.field" of all that queries can ask for; payloads of mutations have types of their own. */
function fieldsOfQueries(): Set<string> {
  const fields = new Set<string>();
  const visitType = (type: GraphQLObjectType) => {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      if (fields.has(name)) continue;
      fields.add(name);
      const named = getNamedType(field.type);
      if (isObjectType(named)) visitType(named);
    }
  };
  visitType(apiSchema().schema.getQueryType() as GraphQLObjectType);
  return fields;
}

/** The document that asks for every field there is, of every persona's text. */
function everything(number: string): string {
  const below = (type: GraphQLObjectType, left: number): string => {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isObjectType(named)) return [field.name];
      if (left === 0) return [];
      const selection = below(named, left - 1);
      const wanted = field.args.filter((argument) => isRequiredArgument(argument));
      const ends = (index: number) => (index === 0 ? number : number === "100" ? "101" : "100");
      const given = ({ name, type }: GraphQLArgument, index: number) =>
        isEnumType(getNamedType(type)) ? "SUMMARY" : `"${WANTED[name]?.[number] ?? ends(index)}"`;
      if (wanted.length > 0)
        return [
          `${field.name}(${wanted.map((argument, index) => `${argument.name}: ${given(argument, index)}`).join(", ")}) ${selection}`,
        ];
      if (field.name !== "variant") return [`${field.name} ${selection}`];
      const others = PERSONAS.map((key, index) => `p${index}: variant(persona: "${key}") ${selection}`);
      return [`variant ${selection}`, ...others];
    });
    return `{ ${parts.join(" ")} }`;
  };
  return below(apiSchema().schema.getQueryType() as GraphQLObjectType, 7);
}

const run = (viewer: NamedViewer, document: { text: string; variables: Record<string, unknown> }) =>
  queryRecorded(database, viewer.viewer, document.text, document.variables);

/** Fields that rest on columns and rows which the database gives to some roles only. */
const closedFields = () =>
  new Set([
    ...[...apiSchema().table].filter(([, rule]) => rule.name.startsWith("can ")).map(([field]) => field),
    "Viewer.persona",
    "Viewer.interestProfile",
    "Viewer.interestProfiles",
    "Viewer.personaRequests",
  ]);
const ALL_POWERFUL = { role: "ADMIN", abilities: ROLE_ABILITIES.ADMIN, persona: "insider" } as const;

/** Canaries in a text that the viewer may not read, and a `readerCount` that is not theirs. */
function leaksIn(text: string, viewer: NamedViewer): string[] {
  return world.canaries
    .filter((canary) => !canary.mayRead(viewer) && text.includes(canary.text))
    .map((canary) => canary.text);
}

it("asks for every field of every type", () => {
  const { schema, table } = apiSchema();
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    parse(everything("100")),
    visitWithTypeInfo(types, {
      Field: () => void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`),
    }),
  );
  expect([...asked].sort()).toEqual([...fieldsOfQueries()].sort());
  expect([...fieldsOfQueries()].filter((field) => !table.has(field))).toEqual([]);
});

it("shows each planted text to everybody who may read it, and to nobody else", async () => {
  for (const viewer of world.viewers) {
    const answers = await Promise.all(
      ["100", "101"].map((number) => run(viewer, { text: everything(number), variables: {} })),
    );
    const seen = JSON.stringify(answers.map((answer) => answer.result));
    expect({
      viewer: viewer.name,
      seen: world.canaries.filter((canary) => seen.includes(canary.text)).map((canary) => canary.text),
    }).toEqual({
      viewer: viewer.name,
      seen: world.canaries.filter((canary) => canary.mayRead(viewer)).map((canary) => canary.text),
    });
  }
}, 120_000);

it("refuses guarded fields with null and a stable code", async () => {
  const document = {
    text: '{ order(number: "100") { drafts { kind } sections { editorialNote } } personas { guidance readerCount } }',
    variables: {},
  };
  for (const viewer of world.viewers) {
    const { result } = await run(viewer, document);
    const codes = new Set(result.errors?.map((error) => error.extensions?.code));
    if (viewer.isEditor) continue;
    expect({ viewer: viewer.name, codes: [...codes] }).toEqual({
      viewer: viewer.name,
      codes: [viewer.isSignedIn ? "NOT_ALLOWED" : "NOT_SIGNED_IN"],
    });
    expect(result.data).toMatchObject({
      order: { drafts: null, sections: expect.arrayContaining([{ editorialNote: null }]) },
      personas: expect.arrayContaining([{ guidance: null, readerCount: null }]),
    });
  }
});

it(`leaks nothing in ${CASES} cases, in answers, errors and fetched rows (seed ${random.seed})`, async () => {
  const fields = new Set<string>();
  for (let cases = 0; cases < CASES; ) {
    const document = draw("query");
    cases += document.selections * world.viewers.length;
    for (const field of document.fields) fields.add(field);
    const answers = await Promise.all(
      world.viewers.map(async (viewer) => ({ viewer, ...(await run(viewer, document)) })),
    );
    for (const { viewer, result, statements } of answers) {
      const found = {
        leaks: leaksIn(JSON.stringify(result), viewer),
        fetched: leaksIn(JSON.stringify(statements.map((statement) => statement.rows)), viewer),
        broken: (result.errors ?? []).filter((error) => !isForClients(error)),
      };
      expect({ seed: random.seed, viewer: viewer.name, document, ...found }).toMatchObject({
        leaks: [],
        fetched: [],
        broken: [],
      });
    }
  }
  expect(fields.size).toBeGreaterThan(0.9 * fieldsOfQueries().size);
}, 240_000);

it(`leaks nothing with the application's checks off: the database alone (seed ${random.seed})`, async () => {
  // As if every rule and every filter were forgotten: nothing is refused, and everybody is taken for an admin of all personas.
  const { schema } = buildApiSchema(() => ANYONE);
  const { rows } = await database.pool.query<{ key: string }>("select key from persona");
  let known = 0;
  let answered = 0;
  // A statement that asks for one closed column is refused whole; without those columns the policies on rows are what is left.
  for (const without of [undefined, closedFields()])
    for (let index = 0; index < DOCUMENTS / 2; index++) {
      const document = draw("query", without);
      await Promise.all(
        world.viewers.map(async (viewer) => {
          const takenFor = { ...viewer.viewer, ...ALL_POWERFUL, readablePersonas: new Set(rows.map(({ key }) => key)) };
          const answer = await queryRecorded(database, viewer.viewer, document.text, document.variables, {
            schema,
            takenFor: {
              ...takenFor,
              userId: viewer.viewer.userId ?? world.viewers.find((one) => one.isVictim)?.viewer.userId ?? null,
            },
          });
          const told = JSON.stringify([answer.result.data, answer.statements.map((statement) => statement.rows)]);
          const leaks = leaksIn(told, viewer);
          expect({ seed: random.seed, viewer: viewer.name, document, leaks }).toMatchObject({ leaks: [] });
          if (world.canaries.some((canary) => told.includes(canary.text))) known++;
          if (!answer.result.errors) answered++;
        }),
      );
    }
  // It was the database that kept them, not an error: most documents were answered, and with what the viewer may read.
  expect(answered).toBeGreaterThan(0.35 * DOCUMENTS * world.viewers.length);
  expect(known).toBeGreaterThan(DOCUMENTS / 2);
}, 240_000);

it(`answers for a persona that may not be read as for one that does not exist, in ${DOCUMENTS} documents (seed ${random.seed})`, async () => {
  let compared = 0;
  for (let index = 0; index < DOCUMENTS; index++) {
    const document = draw("query");
    const source = JSON.stringify(document);
    for (const key of ["insider", "retired"]) {
      if (!source.includes(key)) continue;
      const other = JSON.parse(source.replaceAll(key, "nonesuch")) as RandomDocument;
      const denied = world.viewers.filter((viewer) => key === "retired" || !(viewer.isInsider || viewer.isEditor));
      await Promise.all(
        denied.map(async (viewer) => {
          const answers = [await run(viewer, document), await run(viewer, other)].map(comparable);
          const of = { seed: random.seed, viewer: viewer.name, document };
          expect({ ...of, ...answers[0] }).toEqual({ ...of, ...answers[1] });
          compared++;
        }),
      );
    }
  }
  expect(compared).toBeGreaterThan(DOCUMENTS / 2);
}, 120_000);

/** An answer without what differs between two runs of one document: places in it, which error or statement came first, and what was asked for. */
function comparable({ result, statements }: Awaited<ReturnType<typeof run>>) {
  const errors = (result.errors ?? []).map(({ locations: _, ...error }) => JSON.stringify(error)).sort();
  return {
    data: result.data,
    errors,
    statements: statements.map(({ values: _, ...statement }) => JSON.stringify(statement)).sort(),
  };
}

function isForClients({ extensions }: { extensions?: Record<string, unknown> }): boolean {
  return ["NOT_SIGNED_IN", "NOT_ALLOWED", "BAD_INPUT"].includes(String(extensions?.code));
}

it("leaves no trace of a section that only others may read", async () => {
  const document =
    '{ order(number: "101") { sections { kind } all: sections(kinds: [CONTROVERSIES, WHO_SUFFERS, HISTORICAL_CONTEXT]) { kind variant(persona: "insider") { outcome } retired: variant(persona: "retired") { outcome } } hasAnalysis } }';
  for (const viewer of world.viewers) {
    const { result } = await run(viewer, { text: document, variables: {} });
    const order = result.data?.order as { all: unknown[] };
    expect({ viewer: viewer.name, all: order.all }).toEqual({
      viewer: viewer.name,
      all:
        viewer.isInsider || viewer.isEditor
          ? [{ kind: "CONTROVERSIES", variant: { outcome: "VARIANT" }, retired: null }]
          : [],
    });
  }
});

// The last: admins among the viewers change who may read what.
it(`tells nothing in ${SAVES} mutations, in payloads and conflicts (seed ${random.seed})`, async () => {
  const seen = new Set<string>();
  for (let index = 0; index < SAVES; index++) {
    const document = draw("mutation");
    const viewer = random.pick(world.viewers.filter((one) => !one.isVictim));
    const { result } = await run(viewer, document);
    const told = JSON.stringify(result);
    for (const { extensions } of result.errors ?? []) seen.add(String(extensions?.code));
    expect({ seed: random.seed, viewer: viewer.name, document, leaks: leaksIn(told, viewer) }).toMatchObject({
      leaks: [],
    });
  }
  expect([...seen].sort()).toEqual(["BAD_INPUT", "CONFLICT", "NOT_ALLOWED", "NOT_SIGNED_IN"]);
}, 120_000);
