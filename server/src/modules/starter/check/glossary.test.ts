import { type StarterTerm, starterGlossarySchema } from "../starter-file.ts";
import { checkedLibrary, orderFile } from "./build-checked-library.ts";
import { checkGlossary, GLOSSARY_LIMITS, glossaryFigures } from "./glossary.ts";

const PLAIN = "The dog ran to the big red house and sat down.";
const term = (key: string, given: Partial<StarterTerm> = {}) => ({
  key,
  term: `word of ${key}`,
  definition: PLAIN,
  ...given,
});
const FILLERS = Array.from({ length: GLOSSARY_LIMITS.LEAST_TERMS }, (_, at) => term(`filler-${at}`));

const findings = (terms: object[], more: object[] = FILLERS) =>
  checkGlossary(
    checkedLibrary([orderFile("20001")], {
      glossary: { terms: starterGlossarySchema.parse([...terms, ...more]), lineOf: () => 7 },
      loadedWords: [{ words: ["draconian"], reason: "blames", instead: "Say what is done." }],
    }),
  );
const reasons = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ field, reason }) => `${field}: ${reason}`);

test("finds nothing wrong with terms that are in order", () => {
  expect(
    findings([
      term("a", { seeAlso: ["b"], source: "EO 20001, Sec. 2(b)(i)" }),
      term("b", { source: "50 U.S.C. 1, as cited in EO 20001", forms: ["bees"] }),
    ]),
  ).toEqual([]);
});

test.each([
  [
    "a key that stands twice",
    [term("a"), term("a", { term: "other" })],
    '1.key: "#a" stands under word of a and under other',
  ],
  [
    "a term that is another's form",
    [term("a", { forms: ["word of b"] }), term("b")],
    '1.term: "word of b" stands under word of a and under word of b',
  ],
  [
    "a form that repeats",
    [term("a", { forms: ["x", "x"] })],
    '0.forms.1: "x" stands under word of a and under word of a',
  ],
  ["a reference to nothing", [term("a", { seeAlso: ["none"] })], '0.seeAlso: word of a: there is no term "none"'],
  ["a reference to itself", [term("a", { seeAlso: ["a"] })], "0.seeAlso: word of a: refers to itself"],
  [
    "a loaded word",
    [term("a", { definition: `${PLAIN} It was draconian.` })],
    "0.definition: word of a: “draconian”: blames",
  ],
  ["too few words", [term("a", { definition: "Too short." })], "0.definition: word of a: 2 words, not 6 to 45"],
  [
    "too many sentences",
    [term("a", { definition: `${PLAIN} `.repeat(4) })],
    "0.definition: word of a: 4 sentences, not 1 to 3",
  ],
  [
    "an order that is not there",
    [term("a", { source: "EO 20009, Sec. 1" })],
    "0.source: word of a: the library has no outline of EO 20009",
  ],
  [
    "a place that is not there",
    [term("a", { source: "EO 20001, Sec. 9" })],
    "0.source: word of a: EO 20001 has no Sec. 9",
  ],
  [
    "a law that no order cites",
    [term("a", { source: "50 U.S.C. 1" })],
    '0.source: word of a: "50 U.S.C. 1" names no order of the library that says so',
  ],
])("finds %s", (_, terms, expected) => expect(reasons(terms)).toEqual([expected]));

test("finds a definition that reads hard", () => {
  const definition =
    "Administrative organizational responsibilities necessitate extraordinary intergovernmental communication.";
  expect(reasons([term("a", { definition })])).toEqual([
    expect.stringMatching(/^0\.definition: word of a: reads at grade \d/),
  ]);
});

test("finds that terms are too few, and says where", () => {
  expect(findings([term("a")], [])).toEqual([
    {
      file: "glossary.yaml",
      line: 7,
      field: "",
      rule: "glossary",
      reason: "1 terms, fewer than 80",
      howToMend: expect.any(String),
    },
  ]);
});

test("counts terms and their mean grade", () => {
  expect(glossaryFigures(starterGlossarySchema.parse([term("a"), term("b")])).terms).toBe(2);
  expect(glossaryFigures([])).toEqual({ terms: 0, readingGrade: 0 });
});
