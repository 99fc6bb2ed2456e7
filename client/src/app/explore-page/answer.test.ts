import { type Answer, foldsOf, joinAnswers, rowsOf, yearsOf } from "./answer.ts";

type Relation = Answer["relations"][number];
const relation = (from: string, kind: string, to: string, on: string | null = null): Relation =>
  ({
    kind,
    inPart: false,
    on,
    from: { number: from, title: `Title of ${from}` },
    to: { number: to, title: null },
    assertedBy: "BOTH",
    agreement: "AGREED",
    assertions: [{ quote: `words of ${from}` }],
  }) as unknown as Relation;
const node = (number: string, distance = 1) => ({ number, distance, order: null });
const answer = (relations: Relation[], over: Partial<Answer> = {}): Answer => ({
  nodes: [...new Set(relations.flatMap(({ from, to }) => [from.number, to.number]))].map((number) => node(number)),
  relations,
  paths: [],
  total: 2,
  isTruncated: false,
  next: null,
  ...over,
});

const ROWS = [
  relation("900", "AMENDS", "20", "1950-01-01"),
  relation("14060", "REVOKES", "900", "2021-12-15"),
  relation("12000", "SEE", "900"),
];

test.each([
  ["", "from", false, ["900", "12000", "14060"]],
  ["", "on", true, ["14060", "900", "12000"]],
  ["revokes", "on", true, ["14060"]],
  ["TITLE 14060", "on", true, ["14060"]],
  ["words of 12000", "on", true, ["12000"]],
  ["nothing", "on", true, []],
] as const)("rows with %j by %s (descending: %s)", (words, by, isDescending, expected) => {
  expect(rowsOf(ROWS, words, { by, isDescending }).map(({ from }) => from.number)).toEqual(expected);
});

test("folds orders that hang on one other, where there are many, and never those that were asked about", () => {
  const hub = answer(Array.from({ length: 13 }, (_, index) => relation("500", "REVOKES", `${index + 1}`)));
  expect(foldsOf(hub, ["500"], new Set())).toEqual([{ hub: "500", numbers: expect.arrayContaining(["1", "13"]) }]);
  expect(foldsOf(hub, ["500"], new Set(["500"]))).toEqual([]);
  // Twelve are left.
  expect(foldsOf(hub, ["500", "1"], new Set())).toEqual([]);
});

test("joins pages, each order and relation once", () => {
  const joined = joinAnswers([answer(ROWS.slice(0, 2), { next: "x" }), answer(ROWS.slice(1), { isTruncated: true })]);
  expect([joined.relations.length, joined.nodes.length, joined.next, joined.isTruncated]).toEqual([3, 4, null, true]);
  expect(joined.nodes[0]?.number).toBe("900");
});

test("counts by year", () => {
  expect(yearsOf(ROWS).map(([year, those]) => [year, those.length])).toEqual([
    ["1950", 1],
    ["2021", 1],
  ]);
});
