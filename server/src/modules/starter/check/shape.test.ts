import { analysis, faultsOf, fill, orderFile, section, text } from "./build-checked-library.ts";
import { checkShape } from "./shape.ts";

const faults = (given: Parameters<typeof analysis>[0]) =>
  faultsOf(checkShape, [orderFile("20001", { analysis: analysis(given) })]);

test("passes what is whole, and an order that has no analysis", () => {
  expect(faults({})).toEqual([]);
  expect(faultsOf(checkShape, [orderFile("20001")])).toEqual([]);
});

test("misses a bottom line", () => {
  const given = analysis();
  delete given.variants.IMPLICATIONS?.litigator;
  expect(faultsOf(checkShape, [orderFile("20001", { analysis: given })])).toEqual([
    "analysis.variants.IMPLICATIONS: has no Implications for litigator",
  ]);
});

test("wants lead-ins where they belong, and nowhere else", () => {
  const bare = section();
  if (bare.entries[1]) bare.entries[1].heading = null;
  const summary = text(fill(50));
  if (summary.entries[0]) summary.entries[0].heading = "In short";
  expect(faults({ sections: { OVERVIEW: bare, SUMMARY: summary } })).toEqual([
    "analysis.sections.SUMMARY.entries.0.heading: SUMMARY has a lead-in",
    "analysis.sections.OVERVIEW.entries.1: an entry of OVERVIEW has no lead-in",
  ]);
});

test.each([
  ["a **bold** word", "**"],
  ["a [link](https://elsewhere.example)", "](https://elsewhere.example)"],
  ["a [link](/orders/none)", "](/orders/none)"],
  ["some `code`", "`"],
  ["a <b>tag</b>", "<b>"],
  ["an address https://elsewhere.example", "https://elsewhere.example"],
])("finds in %s a mark that no text may hold", (body, mark) => {
  expect(faults({ sections: { SUMMARY: text(body) } })).toEqual([
    `analysis.sections.SUMMARY.entries.0.body: has "${mark}", which is no mark that texts may hold`,
  ]);
});

test("lets italics and links to orders pass", () => {
  const body = "See *Youngstown* and [EO 20001](/orders/20001), or [the other](/orders/12154-A).";
  expect(faults({ sections: { SUMMARY: text(body) } })).toEqual([]);
});
