import { buildOrder, buildPersona, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { queryRecorded } from "../../testing/record-statements.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;
let litigator: Awaited<ReturnType<typeof buildViewer>>;
let reader: Awaited<ReturnType<typeof buildViewer>>;
let editor: Awaited<ReturnType<typeof buildViewer>>;

/**
 * Order 100: SUMMARY has a base text and one of the litigator's, OVERVIEW a base text only, WHO_BENEFITS an empty text of the
 * litigator's, WHO_SUFFERS an empty base text, CONTROVERSIES only a text of the journalist's.
 */
beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  for (const key of ["litigator", "journalist", "researcher"]) await buildPersona(db, key);
  await buildOrder(db, "100");
  await buildText(db, "100", "SUMMARY", { body: "base summary", editorialNote: "note of base" });
  await buildText(db, "100", "SUMMARY", {
    persona: "litigator",
    body: "litigator's summary",
    editorialNote: "note of variant",
  });
  await buildText(db, "100", "SUMMARY", { persona: "researcher", body: "a draft", isPublished: false });
  await buildText(db, "100", "OVERVIEW", { body: "base overview", editorialNote: "note of overview" });
  await buildText(db, "100", "WHO_BENEFITS", { body: "base benefits" });
  await buildText(db, "100", "WHO_BENEFITS", { persona: "litigator", body: null, isIntentionallyEmpty: true });
  await buildText(db, "100", "WHO_SUFFERS", { body: null, isIntentionallyEmpty: true });
  await buildText(db, "100", "CONTROVERSIES", { persona: "journalist", body: "journalist's controversies" });
  litigator = await buildViewer(database, { persona: "litigator" });
  reader = await buildViewer(database);
  editor = await buildViewer(database, { role: "EDITOR", persona: "litigator" });
});
afterAll(() => database.close());

interface VariantAnswer {
  outcome: string;
  entries?: { body: string }[];
  persona?: { key: string };
  provenance?: { author: string } | null;
  editorialNote?: string | null;
}
type SectionAnswer = { kind: string; entries?: { body: string }[] } & Record<string, VariantAnswer | null>;

async function sectionsOf(viewer: typeof reader | typeof VISITOR, selection: string, kinds = "") {
  const document = `{ order(number: "100") { sections${kinds} { kind ${selection} } } }`;
  const { data, errors } = await queryAs<{ order: { sections: SectionAnswer[] } }>(database, viewer, document);
  expect(errors).toBeUndefined();
  return (data as { order: { sections: SectionAnswer[] } }).order.sections;
}

const bodies = (variant: VariantAnswer | null | undefined) =>
  variant && [variant.outcome, ...(variant.entries ?? []).map((entry) => entry.body)];

it.each([
  ["VARIANT, its own text", "SUMMARY", "litigator", ["VARIANT", "litigator's summary"]],
  [
    "FALLBACK, the base text, where only another persona has its own",
    "SUMMARY",
    "journalist",
    ["FALLBACK", "base summary"],
  ],
  ["FALLBACK where its own is a draft", "SUMMARY", "researcher", ["FALLBACK", "base summary"]],
  ["FALLBACK where nobody has one", "OVERVIEW", "litigator", ["FALLBACK", "base overview"]],
  ["INTENTIONALLY_EMPTY where its own text says so", "WHO_BENEFITS", "litigator", ["INTENTIONALLY_EMPTY"]],
  ["FALLBACK beside it", "WHO_BENEFITS", "journalist", ["FALLBACK", "base benefits"]],
  ["INTENTIONALLY_EMPTY where the base text says so", "WHO_SUFFERS", "litigator", ["INTENTIONALLY_EMPTY"]],
  ["VARIANT without any base text", "CONTROVERSIES", "journalist", ["VARIANT", "journalist's controversies"]],
])("answers %s (%s for %s)", async (_, kind, persona, expected) => {
  const [section] = await sectionsOf(
    reader,
    `variant(persona: "${persona}") { outcome entries { body } persona { key } }`,
    `(kinds: [${kind}])`,
  );
  expect(bodies(section?.variant)).toEqual(expected);
  expect(section?.variant?.persona?.key).toBe(persona);
});

it("answers MISSING where neither a base text nor an own one is, beside a persona that has one", async () => {
  const [section] = await sectionsOf(
    reader,
    'variant(persona: "litigator") { outcome entries { body } provenance { author } } journalist: variant(persona: "journalist") { outcome } entries { body } provenance { author }',
    "(kinds: [CONTROVERSIES])",
  );
  expect(section).toEqual({
    kind: "CONTROVERSIES",
    variant: { outcome: "MISSING", entries: [], provenance: null },
    journalist: { outcome: "VARIANT" },
    entries: [],
    provenance: null,
  });
});

it("takes the viewer's own persona unless told, and null for a null argument too", async () => {
  const [section] = await sectionsOf(
    litigator,
    'own: variant { persona { key } outcome } none: variant(persona: null) { persona { key } outcome } other: variant(persona: "journalist") { persona { key } outcome }',
    "(kinds: [SUMMARY])",
  );
  expect(section).toMatchObject({
    own: { persona: { key: "litigator" }, outcome: "VARIANT" },
    none: { persona: { key: "litigator" }, outcome: "VARIANT" },
    other: { persona: { key: "journalist" }, outcome: "FALLBACK" },
  });
});

it("answers null for a visitor, for a reader without a persona, and for one that does not exist", async () => {
  expect(
    (await sectionsOf(VISITOR, 'variant { outcome } asked: variant(persona: "litigator") { outcome }'))[0],
  ).toMatchObject({
    variant: null,
    asked: null,
  });
  expect(
    (await sectionsOf(reader, 'variant { outcome } asked: variant(persona: "nobody") { outcome }'))[0],
  ).toMatchObject({
    variant: null,
    asked: null,
  });
});

it("answers several personas at once, each with its own outcome and text", async () => {
  const sections = await sectionsOf(
    reader,
    ["litigator", "journalist", "researcher"]
      .map((key) => `${key}: variant(persona: "${key}") { outcome entries { body } }`)
      .join(" "),
    "(kinds: [SUMMARY, WHO_BENEFITS, CONTROVERSIES])",
  );
  expect(sections.map(({ kind, ...variants }) => [kind, ...Object.values(variants).map(bodies as never)])).toEqual([
    ["SUMMARY", ["VARIANT", "litigator's summary"], ["FALLBACK", "base summary"], ["FALLBACK", "base summary"]],
    ["WHO_BENEFITS", ["INTENTIONALLY_EMPTY"], ["FALLBACK", "base benefits"], ["FALLBACK", "base benefits"]],
    ["CONTROVERSIES", ["MISSING"], ["VARIANT", "journalist's controversies"], ["MISSING"]],
  ]);
});

it("tells whose text a variant shows: its own provenance and note, or the base's provenance and no note", async () => {
  const selection = "variant { outcome provenance { author } editorialNote } editorialNote provenance { author }";
  const [summary, overview] = await sectionsOf(editor, selection, "(kinds: [SUMMARY, OVERVIEW])");
  expect(summary).toMatchObject({
    variant: { provenance: { author: "author litigator's summary" }, editorialNote: "note of variant" },
    editorialNote: "note of base",
    provenance: { author: "author base summary" },
  });
  expect(overview?.variant).toMatchObject({ provenance: { author: "author base overview" }, editorialNote: null });
});

describe("fetches", () => {
  async function rowsFor(selection: string, viewer: typeof reader | typeof VISITOR = litigator): Promise<string> {
    const { statements } = await queryRecorded(
      database,
      viewer,
      `{ order(number: "100") { sections { ${selection} } } }`,
    );
    expect(statements).toHaveLength(1);
    return JSON.stringify(statements[0]?.rows);
  }

  it("no text at all for an outcome", async () => {
    expect(await rowsFor("variant { outcome }")).not.toMatch(/base |litigator's/);
  });

  it("no base text where the persona has its own, and the base text where it falls back", async () => {
    const rows = await rowsFor("variant { outcome entries { body } }");
    expect(rows).toContain("litigator's summary");
    expect(rows).toContain("base overview");
    expect(rows).not.toContain("base summary");
    expect(rows).not.toContain("base benefits");
  });

  it("the base text once one of several personas falls back", async () => {
    const rows = await rowsFor(
      'variant { entries { body } } other: variant(persona: "journalist") { entries { body } }',
    );
    expect(rows).toContain("litigator's summary");
    expect(rows).toContain("base summary");
  });

  it("both texts where both are asked for", async () => {
    const rows = await rowsFor("entries { body } variant { entries { body } }");
    expect(rows).toContain("litigator's summary");
    expect(rows).toContain("base summary");
  });

  it("no variant and no provenance that is not asked for", async () => {
    expect(await rowsFor("entries { body }")).not.toMatch(/litigator's|author|note of/);
    expect(await rowsFor("entries { body } variant { entries { body } }", VISITOR)).not.toMatch(
      /litigator's|journalist's/,
    );
    expect(await rowsFor("editorialNote variant { editorialNote }")).not.toMatch(/note of/);
  });
});

it("keeps the order in which kinds are asked for, names none twice, and is empty for an empty list", async () => {
  const document = `query ($kinds: [SectionKind!]) { order(number: "100") {
    all: sections { kind } asked: sections(kinds: [WHO_SUFFERS, SUMMARY, WHO_SUFFERS, IMPLICATIONS]) { kind }
    one: sections(kinds: OVERVIEW) { kind } none: sections(kinds: []) { kind } given: sections(kinds: $kinds) { kind } } }`;
  const kinds = async (variables: Record<string, unknown>) => {
    const { data } = await queryAs<{ order: Record<string, { kind: string }[]> }>(
      database,
      VISITOR,
      document,
      variables,
    );
    return Object.fromEntries(
      Object.entries(data?.order ?? {}).map(([alias, sections]) => [alias, sections.map((section) => section.kind)]),
    );
  };
  const all = ["SUMMARY", "OVERVIEW", "WHO_BENEFITS", "WHO_SUFFERS"];
  expect(await kinds({})).toEqual({ all, asked: ["WHO_SUFFERS", "SUMMARY"], one: ["OVERVIEW"], none: [], given: all });
  expect(await kinds({ kinds: ["SUMMARY"] })).toMatchObject({ given: ["SUMMARY"] });
  expect(await kinds({ kinds: null })).toMatchObject({ given: all });
});

it("shows a kind that only the persona asked for has, and hides it from who asks for another", async () => {
  const kinds = async (persona: string) =>
    (await sectionsOf(reader, `variant(persona: "${persona}") { outcome }`)).map((section) => section.kind);
  expect(await kinds("journalist")).toContain("CONTROVERSIES");
  expect(await kinds("litigator")).not.toContain("CONTROVERSIES");
});
