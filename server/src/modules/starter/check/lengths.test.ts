import { analysis, faultsOf, fill, orderFile, section, text } from "./build-checked-library.ts";
import { checkLengths } from "./lengths.ts";

const faults = (given: Parameters<typeof analysis>[0]) =>
  faultsOf(checkLengths, [orderFile("20001", { analysis: analysis(given) })]);

test("passes what keeps to its length", () => {
  expect(faults({})).toEqual([]);
});

test.each([
  ["SUMMARY", text(fill(39)), "analysis.sections.SUMMARY: words of SUMMARY: 39, not 40 to 70"],
  ["SUMMARY", text(fill(71)), "analysis.sections.SUMMARY: words of SUMMARY: 71, not 40 to 70"],
  [
    "IMPLICATIONS",
    text(fill(80), fill(81)),
    "analysis.sections.IMPLICATIONS: words of IMPLICATIONS: 161, not 90 to 160",
  ],
  ["OVERVIEW", section(2), "analysis.sections.OVERVIEW.entries: entries of OVERVIEW: 2, not 3 to 6"],
  ["WHO_SUFFERS", section(7), "analysis.sections.WHO_SUFFERS.entries: entries of WHO_SUFFERS: 7, not 3 to 6"],
] as const)("counts the words and entries of %s", (kind, given, fault) => {
  expect(faults({ sections: { [kind]: given } })).toEqual([fault]);
});

test("wants the summary in one entry", () => {
  expect(faults({ sections: { SUMMARY: text(fill(25), fill(25)) } })).toEqual([
    "analysis.sections.SUMMARY.entries: entries of SUMMARY: 2, not 1 to 1",
  ]);
});

test("counts the words of entries and of their lead-ins", () => {
  const overview = section(3);
  overview.entries[0] = { heading: "Short", body: fill(34), cites: [] };
  overview.entries[1] = { heading: "One two three four five six seven", body: fill(40), cites: [] };
  expect(faults({ sections: { OVERVIEW: overview } })).toEqual([
    'analysis.sections.OVERVIEW.entries.0.body: words of "Short": 34, not 35 to 90',
    'analysis.sections.OVERVIEW.entries.1.heading: words of the lead-in "One two three four five six seven": 7, not 1 to 6',
  ]);
});

test("does not count what marks add: a link is the words that are read", () => {
  expect(faults({ sections: { SUMMARY: text(`${fill(38)} [EO 20001](/orders/20001)`) } })).toEqual([]);
});

test("leaves alone what has nothing to tell", () => {
  const empty = { entries: [], intentionallyEmpty: true, editorialNote: null };
  expect(faults({ sections: { CONTROVERSIES: empty } })).toEqual([]);
});

test("counts provisions in short, and their words", () => {
  const provisions = [
    { where: "Sec. 1", summary: fill(11) },
    { where: "Sec. 2", summary: fill(41) },
  ];
  expect(faultsOf(checkLengths, [orderFile("20001", { provisions })])).toEqual([
    "provisions: main provisions: 2, not 3 to 8",
    "provisions.0.summary: words on Sec. 1: 11, not 12 to 40",
    "provisions.1.summary: words on Sec. 2: 41, not 12 to 40",
  ]);
});
