import { type BriefPart, briefOrder, shorten } from "./brief-order.ts";
import type { BriefingOrder } from "./briefing-query.ts";

const POLICYMAKERS = { __typename: "Persona" as const, key: "policymaker", pluralName: "Policymakers" };
const entry = (heading: string | null, body: string, ...cites: string[]) => ({
  __typename: "Entry" as const,
  heading,
  body,
  cites,
});
const reference = (number: string, title: string | null = null) => ({
  __typename: "OrderReference" as const,
  number,
  title,
  presidentName: null,
});

type Deadline = BriefingOrder["deadlines"][number];
const due = (dueDate: string | null, over: Partial<Deadline> = {}): Deadline => ({
  __typename: "Deadline",
  kind: "DUTY",
  actor: "The council",
  duty: "Report to the President",
  dueDate,
  asWritten: "within 60 days",
  provision: "Sec. 3",
  ...over,
});

type Relation = BriefingOrder["relations"]["nodes"][number];
const relation = (
  kind: Relation["kind"],
  from: string,
  to: string,
  on: string,
  over: Partial<Relation> = {},
): Relation => ({
  __typename: "Relation",
  kind,
  inPart: false,
  on,
  agreement: "ONE_SIDED",
  from: reference(from, `Title of ${from}`),
  to: reference(to, `Title of ${to}`),
  ...over,
});

function build(over: Partial<BriefingOrder> = {}): BriefingOrder {
  return {
    __typename: "Order",
    number: "14060",
    title: "Establishing the Council",
    president: null,
    signingDate: "2021-12-15",
    publicationDate: null,
    frCitation: null,
    legalForce: "IN_FORCE",
    status: { __typename: "OrderStatus", asOf: null, explanation: "No change is recorded.", path: [] },
    sections: [],
    provisions: [],
    deadlines: [],
    relations: { __typename: "RelationConnection", totalCount: 0, nodes: [] },
    citations: [],
    ...over,
  };
}

const relations = (...nodes: Relation[]) => ({
  relations: { __typename: "RelationConnection" as const, totalCount: nodes.length, nodes },
});
const brief = (order: BriefingOrder, over = {}) => briefOrder(order, { isBase: false, note: null, ...over });
const named = (parts: BriefPart[], heading: string) => parts.find((part) => part.heading === heading);
const texts = (part: BriefPart | undefined) => part?.rows.map(({ lead, order, text }) => [lead, order, text].join("|"));

const DRAFTED = {
  __typename: "Provenance" as const,
  author: "Language model",
  reviewer: null,
  asOf: "2025-04-10",
  isModelDrafted: true,
};
const IMPLICATIONS = {
  __typename: "Section" as const,
  kind: "IMPLICATIONS" as const,
  entries: [entry(null, "The base line.")],
  provenance: null,
  variant: {
    __typename: "AudienceVariant" as const,
    outcome: "VARIANT" as const,
    persona: POLICYMAKERS,
    entries: [entry(null, "The line for policymakers.")],
    provenance: DRAFTED,
  },
};

test("gives the bottom line in the persona's words and says so, or in the base text", () => {
  const order = build({ sections: [IMPLICATIONS] });
  expect(named(brief(order).parts, "Bottom line")).toMatchObject({
    note: "Written for policymakers.",
    provenance: DRAFTED,
    rows: [{ text: "The line for policymakers." }],
  });
  expect(named(brief(order, { isBase: true }).parts, "Bottom line")).toMatchObject({
    note: "Base text.",
    rows: [{ text: "The base line." }],
  });
});

test.each([
  ["INTENTIONALLY_EMPTY", "The editors found nothing here that concerns policymakers."],
  ["MISSING", "Not written yet."],
] as const)("says why there is no bottom line: %s", (outcome, note) => {
  const variant = { ...IMPLICATIONS.variant, outcome, entries: [] };
  const order = build({ sections: [{ ...IMPLICATIONS, variant }] });
  expect(named(brief(order).parts, "Bottom line")).toMatchObject({ note, rows: [] });
});

test("tells an order without an analysis by the sections of its own text", () => {
  const { parts } = brief(build({ provisions: [{ __typename: "Provision", number: "Sec. 1", heading: "Policy" }] }));
  expect(named(parts, "Bottom line")).toMatchObject({ note: "Not written yet.", rows: [] });
  expect(texts(named(parts, "Sections of its text"))).toEqual(["||Sec.\u00a01. Policy"]);
});

test("puts deadlines with a day first, by day", () => {
  const { parts } = brief(
    build({ deadlines: [due(null), due("2022-05-01"), due("2022-02-13", { kind: "END", duty: "." })] }),
  );
  expect(texts(named(parts, "Deadlines"))).toEqual([
    "Feb\u00a013,\u00a02022||Ends: The council",
    "May\u00a01,\u00a02022||The council: Report to the President",
    "within 60 days||The council: Report to the President",
  ]);
});

test("says that no deadline binds after the order ended", () => {
  const noteOf = (legalForce: BriefingOrder["legalForce"]) =>
    named(brief(build({ legalForce, deadlines: [due("2022-05-01")] })).parts, "Deadlines")?.note;
  expect(noteOf("REVOKED")).toBe("Computed from the text. None binds after the order ended.");
  expect(noteOf("IN_FORCE")).toBe("Computed from the text.");
});

test("puts first what decided how the order stands, then what was done to it, then what it did", () => {
  const path = [
    {
      __typename: "StatusStep" as const,
      kind: "REVOKES" as const,
      inPart: false,
      on: "2025-01-20",
      order: reference("14148"),
    },
  ];
  const order = build({
    legalForce: "REVOKED",
    status: { __typename: "OrderStatus", asOf: null, explanation: "Revoked.", path },
    ...relations(
      relation("AMENDS", "14200", "14060", "2025-06-01", { inPart: true, agreement: "DISPUTED" }),
      relation("REVOKES", "14060", "13581", "2021-12-15"),
      relation("REVOKES", "14148", "14060", "2025-01-20"),
    ),
  });
  expect(texts(named(brief(order).parts, "Relations"))).toEqual([
    "Revoked by|14148|: Title of 14148",
    "Amended in part by|14200|: Title of 14200 (sources disagree)",
    "Revokes|13581|: Title of 13581",
  ]);
});

test("cuts to one page and counts what is left, also of relations that were not asked for", () => {
  const many = Array.from({ length: 20 }, (_, at) => relation("REVOKES", "14060", String(11000 + at), "2021-12-15"));
  const order = build({
    title: "Long title ".repeat(80),
    sections: [IMPLICATIONS],
    deadlines: Array.from({ length: 40 }, () => due("2022-02-13")),
    relations: { __typename: "RelationConnection", totalCount: 300, nodes: many },
  });
  const { title, parts } = brief(order, { note: "Ask the committee. ".repeat(200) });
  expect(title.length).toBeLessThan(210);
  expect(parts.map(({ heading }) => heading)).toEqual(["Bottom line", "Your note", "Deadlines", "Relations"]);
  for (const heading of ["Deadlines", "Relations"]) expect(named(parts, heading)?.rows.length).toBeGreaterThan(0);
  const shown = named(parts, "Relations")?.rows.length ?? 0;
  expect(named(parts, "Relations")?.left).toEqual({ count: 300 - shown, noun: "relation" });
  expect(named(parts, "Your note")?.rows[0]?.text.endsWith("…")).toBe(true);
  expect(named(parts, "Your note")?.note).toBe("Its beginning; the whole stands in your list.");
});

test.each([
  ["short", 10, "short"],
  ["some longer words", 12, "some longer …"],
  ["one, two", 5, "one …"],
  ["x".repeat(30), 10, `${"x".repeat(10)} …`],
])("shortens %j to %d", (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});
