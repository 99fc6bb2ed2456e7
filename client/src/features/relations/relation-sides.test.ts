import { buildRelation } from "../../testing/build.ts";
import type { RelationItemRelation } from "./relation-item.tsx";
import { sidesOf } from "./relation-sides.ts";

const relation = (over: object) => buildRelation(over) as RelationItemRelation;
const NOTE = {
  sourceNumber: "14060",
  source: "NOTE",
  kind: "AMENDS",
  inPart: false,
  quote: "Amended by: EO 14148",
  where: null,
};

test("the later order alone says so", () => {
  expect(sidesOf(relation({}))).toEqual([
    { saysSo: true, sentence: "The text of EO\u00a014148 says so" },
    { saysSo: false, sentence: "EO\u00a014060 is silent, as far as we have read it" },
  ]);
});

test("a side that says something else is quoted, not hidden", () => {
  const disputed = relation({ agreement: "DISPUTED", assertions: [...buildRelation().assertions, NOTE] });
  expect(sidesOf(disputed)[1]).toEqual({ saysSo: false, sentence: "The note of EO\u00a014060 says “Amended by”" });
});

test("both sides say so", () => {
  const both = relation({
    assertedBy: "BOTH",
    assertions: [...buildRelation().assertions, { ...NOTE, kind: "REVOKES" }],
  });
  expect(sidesOf(both).map((side) => side.saysSo)).toEqual([true, true]);
});

test("text and note of one order speak together", () => {
  const note = { ...NOTE, sourceNumber: "14148", kind: "REVOKES", quote: "Revokes: EO 14060" };
  expect(sidesOf(relation({ assertions: [...buildRelation().assertions, note] }))[0]?.sentence).toBe(
    "The text and the note of EO\u00a014148 say so",
  );
});
