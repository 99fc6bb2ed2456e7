import type { StarterOrder } from "../starter-file.ts";
import { analysis, faultsOf, fill, orderFile, text } from "./build-checked-library.ts";
import { checkCites, checkSources } from "./cites.ts";

const citing = (...cites: string[]): StarterOrder["analysis"] => {
  const summary = text(fill(50));
  if (summary.entries[0]) summary.entries[0].cites = cites;
  return analysis({ sections: { SUMMARY: summary } });
};
const PATH = "analysis.sections.SUMMARY.entries.0.cites.0";

test("asks each text what it rests on", () => {
  expect(faultsOf(checkSources, [orderFile("20001", { analysis: citing() })])).toEqual([
    "analysis.sections.SUMMARY.entries.0: a paragraph of SUMMARY rests on nothing",
  ]);
  expect(faultsOf(checkSources, [orderFile("20001", { analysis: citing("90 FR 8237") })])).toEqual([]);
});

test.each([
  ["Sec. 1"],
  ["Secs. 1 and 2(a)"],
  ["Sec. 2"],
  ["Sec. 2(b)(i)"],
  ["Preamble"],
  ["90 FR 8237"],
  ["Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579 (1952)"],
  ["EO 20002, Sec. 7"],
  ["EO 20009, Sec. 99"],
  // A later text of the order, which its outline does not describe.
  ["EO 20001 as amended, Sec. 99"],
])("lets %s pass", (cite) => {
  const other = orderFile("20002", { outline: ["Sec. 7"] });
  expect(faultsOf(checkCites, [orderFile("20001", { analysis: citing(cite) }), other])).toEqual([]);
});

test.each([
  ["Sec. 3", "EO 20001 has no Sec. 3"],
  ["Secs. 1, 2(a) and (c)", "EO 20001 has no Sec. 2(c)"],
  ["Annex", "EO 20001 has no Annex"],
  ["Sec. 2(b) last sentence", '"Sec. 2(b) last sentence" cannot be read'],
  ["EO 20002, Sec. 8", "EO 20002 has no Sec. 8"],
])("finds that %s is not there", (cite, reason) => {
  const other = orderFile("20002", { outline: ["Sec. 7"] });
  expect(faultsOf(checkCites, [orderFile("20001", { analysis: citing(cite) }), other])).toEqual([`${PATH}: ${reason}`]);
});

test("looks up no place of an amended text, and asks what amended it", () => {
  const cited = orderFile("20001", { analysis: citing("Sec. 9, as amended") });
  const amends: StarterOrder["relations"] = [
    { kind: "AMENDS", order: "20001", inPart: false, on: null, quote: "x", where: "Sec. 1" },
  ];
  const other = (given: Partial<StarterOrder>) => orderFile("20002", { outline: ["Sec. 1"], ...given });
  expect(faultsOf(checkCites, [cited, other({})])).toEqual([
    `${PATH}: "Sec. 9, as amended" is of an amended text, and nothing in the library amends EO 20001`,
  ]);
  expect(faultsOf(checkCites, [cited, other({ relations: amends })])).toEqual([]);
  const noted = { ...cited, order: { ...cited.order, dispositionNotes: "Amended by: EO 20005, May 6, 2031" } };
  expect(faultsOf(checkCites, [noted])).toEqual([]);
});

test("wants an outline of an order that has an analysis, and of no other", () => {
  const relations: StarterOrder["relations"] = [
    { kind: "REVOKES", order: "20000", inPart: false, on: null, quote: "x", where: "Sec. 9" },
  ];
  const faults = faultsOf(checkCites, [orderFile("20001", { outline: [], relations, analysis: citing("Sec. 1") })]);
  expect(faults).toContain(`${PATH}: "Sec. 1" cannot be looked up: there is no outline`);
  expect(faults).toContain('relations.0.where: "Sec. 9" cannot be looked up: there is no outline');
  expect(faultsOf(checkCites, [orderFile("20001", { outline: [], relations })])).toEqual([]);
});

test("does not look up in the order where another document acts on it", () => {
  const acts = (voice: "ACTIVE" | "PASSIVE") => ({
    kind: "AMENDS" as const,
    instrument: { kind: "PROCLAMATION" as const, citation: "Proc. 1", printedAt: "96 FR 1" },
    voice,
    inPart: false,
    on: "2031-06-01",
    quote: "x",
    where: "Sec. 9",
  });
  const relations = [acts("PASSIVE"), acts("ACTIVE")];
  expect(faultsOf(checkCites, [orderFile("20001", { relations })])).toEqual([
    "relations.1.where: EO 20001 has no Sec. 9",
  ]);
});

test("looks up the places of facts and of provisions in short", () => {
  const faults = faultsOf(checkCites, [
    orderFile("20001", {
      agencies: [{ slug: "state", part: "Acts.", where: "Secs. 1 and 4" }],
      authorities: [{ citation: "x", name: null, quote: "x", where: "Preamble" }],
      provisions: [{ where: "Sec. 2(z)", summary: fill(20) }],
    }),
  ]);
  expect(faults).toEqual(["agencies.0.where: EO 20001 has no Sec. 4", "provisions.0.where: EO 20001 has no Sec. 2(z)"]);
});
