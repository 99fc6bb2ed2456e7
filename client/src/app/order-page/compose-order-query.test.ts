import { FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { type DocumentNode, type FieldNode, Kind, parse, type SelectionSetNode, validate } from "graphql";
import { schema } from "../../testing/schema.ts";
import { onTheWire } from "../on-the-wire.ts";
import { composeOrderPartQuery, composeOrderQuery, type OrderReader, textChoice } from "./compose-order-query.ts";

interface Reading {
  persona: string | null;
  reader: OrderReader;
}
const READERS: Reading[] = [
  { persona: null, reader: { isSignedIn: false } },
  { persona: "policymaker", reader: { isSignedIn: false, audience: "journalist" } },
  { persona: null, reader: { isSignedIn: true } },
  { persona: "policymaker", reader: { isSignedIn: true } },
  { persona: "policymaker", reader: { isSignedIn: true, audience: "journalist" } },
];
/** Fields of an order that every page asks for, and those that come with a group of facts. */
const ALWAYS = [
  "number",
  "hasAnalysis",
  "officialText",
  "provisions",
  "title",
  "legalForce",
  "signingDate",
  "publicationDate",
  "recordAsOf",
  "status",
  "frCitation",
  "htmlUrl",
  "pdfUrl",
  "president",
  "__typename",
];
const INTERESTS = { topics: ["trade"], keywords: ["tariff"] };
const FACT_FIELDS: Record<FactGroup, string[]> = {
  RELATIONS: ["relations"],
  TIMELINE: [],
  DEADLINES: ["deadlines"],
  LEGAL_AUTHORITY: ["authorities"],
  COURT_CASES: ["courtCases"],
  AGENCIES: ["agencies"],
  TOPICS: ["topics"],
  CITATION: [],
  SOURCES: ["frDocumentNumber", "dispositionNotes", "textSources"],
};
const FACT_FRAGMENT_NAMES: Record<FactGroup, string> = {
  RELATIONS: "RelationsPanel_order",
  TIMELINE: "TimelinePanel_order",
  DEADLINES: "DeadlinesPanel_order",
  LEGAL_AUTHORITY: "AuthorityPanel_order",
  COURT_CASES: "CourtCasesPanel_order",
  AGENCIES: "AgenciesPanel_order",
  TOPICS: "TopicsPanel_order",
  CITATION: "CitationPanel_order",
  SOURCES: "SourcesPanel_order",
};

const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_, index) => bits & (1 << index)));
const KIND_SUBSETS = subsets(SECTION_KINDS);
const FACT_SUBSETS = subsets(FACT_GROUPS);

/** The fields under a selection, fragments looked through, each with those below it. */
function fieldsOf(document: DocumentNode, selections: SelectionSetNode | undefined): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}
const namesOf = (fields: FieldNode[]) => [...new Set(fields.map((field) => field.name.value))].sort();

async function checkChoice(
  sectionKinds: SectionKind[],
  factGroups: FactGroup[],
  { persona, reader }: Reading,
  interests: typeof INTERESTS | null,
): Promise<void> {
  const choice = { sectionKinds, factGroups, persona, interests };
  const text = await onTheWire(composeOrderQuery(choice, reader));
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);

  const operation = document.definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The operation does not come first");
  const orderField = operation.selectionSet.selections[0] as FieldNode;
  const onOrder = fieldsOf(document, orderField.selectionSet);
  const expected = [
    ...ALWAYS,
    ...factGroups.flatMap((group) => FACT_FIELDS[group]),
    ...(sectionKinds.length > 0 ? ["sections"] : []),
    ...(interests ? ["matches"] : []),
  ];
  expect(namesOf(onOrder)).toEqual([...expected].sort());
  for (const group of FACT_GROUPS)
    expect(text.includes(`...${FACT_FRAGMENT_NAMES[group]}\n`)).toBe(factGroups.includes(group));

  const sections = onOrder.find((field) => field.name.value === "sections");
  const kinds = sections?.arguments?.[0]?.value;
  expect(
    kinds?.kind === Kind.LIST ? kinds.values.map((value) => (value.kind === Kind.ENUM ? value.value : null)) : [],
  ).toEqual(sectionKinds);
  const isNamed = sectionKinds.length > 0 && textChoice(choice, reader) === "named";
  expect(operation.variableDefinitions?.map((variable) => variable.variable.name.value)).toEqual([
    "number",
    ...(isNamed ? ["persona"] : []),
    ...(interests ? ["interests"] : []),
  ]);
  if (!sections) return;
  const inSection = namesOf(fieldsOf(document, sections.selectionSet));
  expect(inSection).toEqual(
    textChoice(choice, reader) === "base"
      ? ["__typename", "entries", "kind", "provenance"]
      : ["__typename", "kind", "variant"],
  );
  expect(/\btextSources\b/.test(text)).toBe(factGroups.includes("SOURCES"));
}

describe("composeOrderQuery", () => {
  test("asks for exactly the sections that are selected, for every subset of them", async () => {
    for (const [index, kinds] of KIND_SUBSETS.entries()) {
      const facts = FACT_SUBSETS[(index * 37) % FACT_SUBSETS.length] ?? [];
      await checkChoice(kinds, facts, READERS[index % READERS.length] as Reading, index % 3 ? null : INTERESTS);
    }
  });

  test("asks for exactly the facts that are selected, for every subset of them", async () => {
    for (const [index, facts] of FACT_SUBSETS.entries()) {
      const kinds = KIND_SUBSETS[(index * 91) % KIND_SUBSETS.length] ?? [];
      await checkChoice(kinds, facts, READERS[index % READERS.length] as Reading, index % 3 ? null : INTERESTS);
    }
  });

  test("keeps the profile's order of sections in the document", async () => {
    const text = await onTheWire(
      composeOrderQuery({ sectionKinds: ["WHO_SUFFERS", "SUMMARY"], factGroups: [] }, { isSignedIn: false }),
    );
    expect(text).toContain("sections(kinds: [WHO_SUFFERS, SUMMARY])");
  });

  test("gives visitors the base text, whatever persona they chose or ask for", async () => {
    const text = await onTheWire(
      composeOrderQuery(
        { sectionKinds: ["SUMMARY"], factGroups: [], persona: "policymaker" },
        { isSignedIn: false, audience: "journalist" },
      ),
    );
    expect(text).not.toContain("variant");
    expect(text).toContain("entries");
  });

  test("tells the timeline of deadlines only where the reader reads deadlines too", async () => {
    const alone = await onTheWire(
      composeOrderQuery({ sectionKinds: [], factGroups: ["TIMELINE"] }, { isSignedIn: false }),
    );
    expect(alone).not.toMatch(/deadlines|relations/);
    const both = await onTheWire(
      composeOrderQuery({ sectionKinds: [], factGroups: ["TIMELINE", "DEADLINES"] }, { isSignedIn: false }),
    );
    expect(both).toContain("TimelinePanel_deadlines");
    expect(both).not.toContain("relations");
  });

  test("gives the same document for the same choice", () => {
    const choice = { sectionKinds: ["SUMMARY" as const], factGroups: ["CITATION" as const, "TOPICS" as const] };
    const other = { sectionKinds: ["SUMMARY" as const], factGroups: ["TOPICS" as const, "CITATION" as const] };
    expect(composeOrderQuery(choice, { isSignedIn: false })).toBe(composeOrderQuery(other, { isSignedIn: false }));
  });

  test("asks for nothing but the part when a part is opened", async () => {
    const text = await onTheWire(
      composeOrderPartQuery({ sectionKinds: ["OVERVIEW"], factGroups: [] }, { isSignedIn: false }),
    );
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).not.toMatch(/title|status|president/);
  });
});
