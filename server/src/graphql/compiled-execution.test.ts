import {
  type ExecutionResult,
  execute,
  type GraphQLArgument,
  getNamedType,
  isEnumType,
  parse,
  validate,
} from "graphql";
import type { Viewer } from "../access/viewer.ts";
import { apiSchema, buildViewer, VISITOR } from "../testing/query-as.ts";
import { randomDocument } from "../testing/random-document.ts";
import { SeededRandom } from "../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { compiledExecution } from "./compiled-execution.ts";

const DOCUMENTS = 300;
const random = new SeededRandom();
const { schema } = apiSchema();
let database: TestDatabase;
let viewers: Viewer[];

beforeAll(async () => {
  database = await testDatabase();
  viewers = [
    VISITOR,
    await buildViewer(database, { persona: "litigator" }),
    await buildViewer(database, { role: "EDITOR" }),
    await buildViewer(database, { role: "ADMIN", persona: "journalist" }),
  ];
});
afterAll(() => database.close());

const contextOf = (viewer: Viewer) => ({ viewer, db: database.pool, orm: database.orm });

function argumentValue(argument: GraphQLArgument, random: SeededRandom): unknown {
  const named = getNamedType(argument.type);
  if (argument.name === "number") return random.pick(["14060", "EO 13773", "14,148", "99999"]);
  if (argument.name === "persona") return random.pick(["litigator", "journalist", "nobody", null, undefined]);
  if (argument.name === "first") return random.pick([undefined, null, 1, 3, 0]);
  if (argument.name === "asOf") return random.pick([undefined, null, "2021-06-01"]);
  if (["after", "filter"].includes(argument.name) || !isEnumType(named)) return undefined;
  const values = named.getValues().map((value) => value.name);
  return String(argument.type).startsWith("[")
    ? random.pick([undefined, random.some(values)])
    : random.pick([undefined, null, ...values]);
}

/** As it goes over the wire. Errors come as their fields are done, and two reads of the database may change places. */
function told({ data, errors }: ExecutionResult) {
  const sorted = errors?.map((error) => JSON.stringify(error)).sort();
  return JSON.parse(JSON.stringify({ data, errors: sorted }));
}

test(`answers like graphql itself, in data and errors, in ${DOCUMENTS} documents (seed ${random.seed})`, async () => {
  const run = compiledExecution(schema, 0);
  let refused = 0;
  let compilable = 0;
  for (let index = 0; index < DOCUMENTS; index++) {
    const { text, variables } = randomDocument(random, schema, {
      roots: ["order", "orders", "personas", "presidents", "viewer", "record", "importRuns"],
      favoured: ["sections", "variant", "relations", "drafts", "guidance", "nodes"],
      argumentValue,
    });
    const document = parse(text);
    if (validate(schema, document).length > 0) continue;
    const viewer = viewers[index % viewers.length] as Viewer;
    const plain = await execute({ schema, document, variableValues: variables, contextValue: contextOf(viewer) });
    const compiled = await run({ document, variables, context: contextOf(viewer) });
    expect({ text, variables, ...told(compiled) }).toEqual({ text, variables, ...told(plain) });
    if (plain.errors) refused++;
    if (!text.includes("@")) compilable++;
  }
  expect(refused).toBeGreaterThan(10);
  expect(compilable).toBeGreaterThan(DOCUMENTS / 10);
}, 120_000);

test("one compiled document answers each viewer by their own rights, and other variables by theirs", async () => {
  const run = compiledExecution(schema, 0);
  const document = parse(
    "query ($number: String!, $with: Boolean!, $persona: String) { order(number: $number) { number title @include(if: $with) sections(kinds: [IMPLICATIONS]) { variant(persona: $persona) { outcome } editorialNote } } personas { guidance } }",
  );
  for (const viewer of [...viewers, ...viewers].reverse())
    for (const number of ["14060", "13581", "1"])
      for (const withTitle of [true, false])
        for (const persona of ["litigator", null]) {
          const variables = { number, with: withTitle, persona };
          const expected = await execute({
            schema,
            document,
            variableValues: variables,
            contextValue: contextOf(viewer),
          });
          const answer = await run({ document, variables, context: contextOf(viewer) });
          expect(told(answer)).toEqual(told(expected));
        }
});

test("variables that do not fit are graphql's own errors; a mutation runs once", async () => {
  const run = compiledExecution(schema, 0);
  const document = parse("query ($first: Int) { orders(first: $first) { nodes { number } } }");
  for (const first of ["three", 2 ** 40, {}]) {
    const answer = await run({ document, variables: { first }, context: contextOf(VISITOR) });
    expect(answer.errors?.[0]?.message).toContain('Variable "$first" got invalid value');
  }
  const viewer = viewers[1] as Viewer;
  const save = parse(
    "mutation ($version: Int!) { saveInterestProfile(input: { sectionKinds: [SUMMARY], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [] }, expectedVersion: $version) { version } }",
  );
  const first = await run({ document: save, variables: { version: 1 }, context: contextOf(viewer) });
  expect(JSON.parse(JSON.stringify(first))).toEqual({ data: { saveInterestProfile: { version: 2 } } });
  const again = await run({ document: save, variables: { version: 1 }, context: contextOf(viewer) });
  expect(again.errors?.[0]?.extensions.code).toBe("CONFLICT");
});
