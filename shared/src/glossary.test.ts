import { termFinder } from "./glossary.ts";

const find = termFinder([
  { key: "regulation", forms: ["regulation", "regulations", "final rule"] },
  { key: "major-rule", forms: ["major rule"] },
  { key: "rule", forms: ["rule"] },
  { key: "tariff", forms: ["tariff"] },
  { key: "omb", forms: ["OMB", "Office of Management and Budget"] },
]);

/** The paragraphs with what was found between brackets. */
const marked = (...paragraphs: string[]) =>
  find(paragraphs).map((spots, at) =>
    spots.reduceRight(
      (text, { key, start, end }) => `${text.slice(0, start)}<${key}:${text.slice(start, end)}>${text.slice(end)}`,
      paragraphs[at] as string,
    ),
  );

test.each([
  ["the first place of a term only", "A regulation, then regulations.", "A <regulation:regulation>, then regulations."],
  ["the longest form that fits", "A major rule is a rule.", "A <major-rule:major rule> is a <rule:rule>."],
  ["a term that opens a sentence", "No. Regulations bind.", "No. <regulation:Regulations> bind."],
  ["no name that begins with a term", "Tariff Act of 1930.", "Tariff Act of 1930."],
  ["no capital amid a sentence", "The Tariff is a name.", "The Tariff is a name."],
  ["no part of a word", "A deregulation-minded tariff-free overrule.", "A deregulation-minded tariff-free overrule."],
  ["capitals as they stand", "OMB, not omb.", "<omb:OMB>, not omb."],
  ["nothing in links", "[a rule](/orders/1) and a rule", "[a rule](/orders/1) and a <rule:rule>"],
  ["nothing in emphasis", "*a rule* stands", "*a rule* stands"],
  ["nothing in quotations", '“a rule” and "a tariff"', '“a rule” and "a tariff"'],
])("finds %s", (_, text, expected) => expect(marked(text)).toEqual([expected]));

test("takes the paragraphs of a section together", () =>
  expect(marked("A rule.", "A rule and a tariff.")).toEqual(["A <rule:rule>.", "A rule and a <tariff:tariff>."]));

test("finds nothing where there are no terms", () => expect(termFinder([])(["a rule"])).toEqual([[]]));

test("never changes what it looked at: spots lie side by side, and their words are those of the text", () => {
  const text = "A major rule and a final rule, a tariff by OMB: *rule* [rule](/a) rule";
  let end = 0;
  for (const spot of find([text])[0] ?? []) {
    expect(spot.start).toBeGreaterThanOrEqual(end);
    end = spot.end;
    expect(text.slice(spot.start, spot.end)).toMatch(/^\p{L}[\p{L}\s]+$/u);
  }
  expect(end).toBeGreaterThan(0);
});
