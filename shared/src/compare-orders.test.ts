import {
  type ComparableOrder,
  type ComparableRelation,
  compareFacts,
  compareRelations,
  listWords,
  missingTexts,
  parseCompareSearch,
  sentencesBetween,
} from "./compare-orders.ts";

const read = (query: string) => {
  const params = new Map(query.split("&").map((part) => part.replaceAll("+", " ").split("=") as [string, string]));
  return parseCompareSearch({ get: (name) => params.get(name) ?? null });
};

test.each([
  ["orders=12291,12866", "12291", "12866"],
  ["orders=12291,128", "12291", "128"],
  ["orders=EO+12291,+EO+12866", "12291", "12866"],
  ["orders=12291+12866", "12291", "12866"],
  ["one=EO+12,291&other=12154a", "12291", "12154-A"],
  ["orders=14060", "14060", null],
  ["", null, null],
])("reads two orders from %s", (query, one, other) => {
  expect(read(query)).toMatchObject({ one, other, faults: [] });
});

test.each([
  ["orders=12291,EO+12291", "not compared with itself"],
  ["orders=foo,12291", "“foo” is no order number"],
  ["orders=1,2,3", "Two orders are compared at a time; 3 are asked for"],
  ["one=&other=", "Give two order numbers"],
  ["one=12291&other=", "Give two order numbers"],
])("says what is wrong with %s, and keeps what was typed", (query, sentence) => {
  expect(read(query).faults).toEqual([expect.stringContaining(sentence)]);
});

test("keeps what was typed", () => {
  expect(read("orders=foo,12291").typed).toEqual(["foo", "12291"]);
});

const relation = (from: string, kind: ComparableRelation["kind"], to: string, over = {}): ComparableRelation => ({
  kind,
  inPart: false,
  on: null,
  agreement: "AGREED",
  from: { number: from, title: null },
  to: { number: to, title: null },
  ...over,
});
const formatDay = (day: string) => `day ${day}`;

test("tells first what decided about one of the two", () => {
  expect(
    sentencesBetween(
      [
        relation("20", "SEE", "10"),
        relation("20", "AMENDS", "10", { inPart: true, agreement: "DISPUTED" }),
        relation("20", "REVOKES", "10", { on: "1993-09-30" }),
      ],
      formatDay,
    ),
  ).toEqual([
    "EO 10 was revoked by EO 20 on day 1993-09-30.",
    "The sources have “See” between EO 20 and EO 10.",
    "EO 10 was amended in part by EO 20. Sources disagree about it.",
  ]);
});

test("sets relations beside each other by the third order, shared ones first, and leaves out those between the two", () => {
  const rows = compareRelations(
    {
      number: "10",
      relations: [relation("20", "REVOKES", "10"), relation("10", "AMENDS", "5"), relation("30", "SEE", "10")],
    },
    {
      number: "20",
      relations: [
        relation("20", "REVOKES", "10"),
        relation("20", "REVOKES", "5", { inPart: true }),
        relation("40", "AMENDS", "20"),
      ],
    },
  );
  expect(rows).toEqual([
    { partner: { number: "5", title: null }, one: ["Amends"], other: ["Revokes in part"] },
    { partner: { number: "40", title: null }, one: [], other: ["Amended by"] },
    { partner: { number: "30", title: null }, one: ["See"], other: [] },
  ]);
});

const order = (over: Partial<ComparableOrder> = {}): ComparableOrder => ({
  number: "10",
  title: "Title",
  signingDate: "2000-01-01",
  publicationDate: null,
  frCitation: null,
  legalForce: "REVOKED",
  president: null,
  status: { explanation: "Revoked." },
  topics: [{ topic: { name: "Trade" } }, { topic: { name: "Labor" } }],
  agencies: [],
  authorities: [],
  deadlines: [],
  provisions: [],
  ...over,
});

test("says of each fact whether both have it, and of lists which part of it", () => {
  const facts = compareFacts(order(), order({ title: "Another", topics: [{ topic: { name: "Trade" } }] }), formatDay);
  expect(facts.filter(({ isSame }) => !isSame).map(({ key }) => key)).toEqual(["title", "topics"]);
  expect(facts.find(({ key }) => key === "published")).toMatchObject({ one: ["not recorded"], isSame: true });
  const topics = facts.find(({ key }) => key === "topics");
  expect(listWords(topics?.one ?? [], topics?.other ?? [])).toEqual([
    { label: "In both", items: "Trade" },
    { label: "Only here", items: "Labor" },
  ]);
  expect(listWords([], ["Trade"])).toEqual([{ label: null, items: "none recorded" }]);
  expect(listWords(["Labor"], ["Trade"])).toEqual([{ label: null, items: "Labor" }]);
  expect(listWords(["Labor", "Trade"], ["Trade", "Labor"])).toEqual([{ label: null, items: "Labor; Trade" }]);
});

test("says which text is missing", () => {
  const provision = { key: "a", number: "Sec. 1", marker: "1", heading: null, paragraphs: [{ text: "Words" }] };
  expect(missingTexts([order(), order({ number: "20" })])).toContain("the text of neither order");
  expect(missingTexts([order({ provisions: [provision] }), order({ number: "20" })])).toContain("the text of EO 20");
  expect(missingTexts([order({ provisions: [provision] })])).toBeNull();
});
