import { CITATION_STYLES } from "@executive-disorder/shared/citation";
import { type CitableOrder, cite } from "./cite.ts";

const ORDER: CitableOrder = {
  number: "14060",
  title: "Establishing the United States Council on Transnational Organized Crime",
  president: "Joseph R. Biden, Jr.",
  signingDate: "2021-12-15",
  frCitation: "86 FR 71793",
  frDocumentNumber: "2021-27605",
  htmlUrl: "https://example.test/14060",
};
const BARE: CitableOrder = {
  number: "12154-A",
  title: "Levels V & 5% {of} it\nTY  - BOOK",
  president: null,
  signingDate: null,
  frCitation: null,
  frDocumentNumber: null,
  htmlUrl: null,
};

test.each([
  ["BLUEBOOK", "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021)."],
  ["APA", "Exec. Order No. 14,060, 86 Fed. Reg. 71793 (2021). https://example.test/14060"],
  [
    "MLA",
    "United States, Executive Office of the President. Joseph R. Biden, Jr. Executive Order 14060: Establishing the United States Council on Transnational Organized Crime. 15 December 2021, 86 Federal Register 71793. https://example.test/14060",
  ],
  [
    "CHICAGO",
    "Joseph R. Biden, Jr. Executive Order 14060, “Establishing the United States Council on Transnational Organized Crime”. 86 Federal Register 71793, signed December 15, 2021. https://example.test/14060",
  ],
] as const)("cites in %s", (style, text) => {
  expect(cite(ORDER, style)).toBe(text);
});

test("BibTeX names its fields, and no title can run or end them", () => {
  expect(cite(ORDER, "BIBTEX")).toContain("@misc{eo14060,\n  author = {Joseph R. Biden, Jr.},");
  expect(cite(ORDER, "BIBTEX")).toContain("  year = {2021},\n  month = {12},");
  const bare = cite(BARE, "BIBTEX");
  expect(bare).toContain("Levels V \\& 5\\% \\{of\\} it");
  expect(bare).not.toMatch(/year|volume|url/);
});

test("RIS has a line a field, whatever the title holds", () => {
  expect(cite(ORDER, "RIS").split("\r\n").slice(0, 4)).toEqual([
    "TY  - LEGAL",
    "AU  - Joseph R. Biden, Jr.",
    "TI  - Executive Order 14060: Establishing the United States Council on Transnational Organized Crime",
    "DA  - 2021/12/15",
  ]);
  expect(cite(BARE, "RIS").split("\r\n")).toEqual([
    "TY  - LEGAL",
    "AU  - Executive Office of the President",
    "TI  - Executive Order 12154-A: Levels V & 5% {of} it TY - BOOK",
    "ER  - ",
    "",
  ]);
});

test("CSL-JSON is one item of legislation", () => {
  expect(JSON.parse(cite(ORDER, "CSL_JSON"))).toMatchObject([
    { type: "legislation", issued: { "date-parts": [[2021, 12, 15]] }, volume: "86", page: "71793" },
  ]);
});

test.each(CITATION_STYLES)("%s leaves out what the record does not have", (style) => {
  expect(cite(BARE, style)).not.toMatch(/null|undefined|NaN/);
  expect(cite(BARE, style)).toMatch(/12,?154-?A/i);
});
