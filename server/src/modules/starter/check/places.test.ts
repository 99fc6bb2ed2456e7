import { isAmendedPlace, isPlace, readPlaces, withHolders } from "./places.ts";

test.each<[string, string[] | null]>([
  ["Sec. 3", ["Sec. 3"]],
  ["Sec. 3(a)(ii)(F), 4", ["Sec. 3(a)(ii)(F)", "Sec. 4"]],
  ["Secs. 3 to 5", ["Sec. 3", "Sec. 5"]],
  ["Secs. 2(b), 2(d), 3(b) to (e) and 4(c)", ["Sec. 2(b)", "Sec. 2(d)", "Sec. 3(b)", "Sec. 3(e)", "Sec. 4(c)"]],
  ["Sec. 203(c) and (d)", ["Sec. 203(c)", "Sec. 203(d)"]],
  ["Sec. 3(b)(i) and (ii)", ["Sec. 3(b)(i)", "Sec. 3(b)(ii)"]],
  ["Sec. 3(a), (b)(iii), (e) and (f)", ["Sec. 3(a)", "Sec. 3(b)(iii)", "Sec. 3(e)", "Sec. 3(f)"]],
  ["Sec. 3(a)(i), (v) and (b)", ["Sec. 3(a)(i)", "Sec. 3(a)(v)", "Sec. 3(b)"]],
  ["Sec. 3(h) and (i)", ["Sec. 3(h)", "Sec. 3(i)"]],
  ["Sec. 5(a)(1)(A) and (2)", ["Sec. 5(a)(1)(A)", "Sec. 5(a)(2)"]],
  ["Sec. 1-101", ["Sec. 1-101"]],
  ["Sec. 4.2(a)", ["Sec. 4.2(a)"]],
  ["Pars. 2 and 3", ["Par. 2", "Par. 3"]],
  ["Preamble", ["Preamble"]],
  ["Part II, Subpart C", ["Part II, Subpart C"]],
  ["Annex, as described by Treasury", ["Annex"]],
  ["Sec. 3, second sentence", null],
  ["Sec. (a)", null],
  ["Secs. ", null],
])("reads %s", (cite, places) => {
  expect(isPlace(cite)).toBe(true);
  expect(readPlaces(cite)).toEqual(places);
});

test.each(["90 FR 8237", "5 U.S.C. 553", "Disposition note of EO 13773", "EO 13957, Sec. 1"])(
  "takes %s for another source",
  (cite) => {
    expect(isPlace(cite)).toBe(false);
  },
);

test.each([
  ["Secs. 1.2 and 1.3, as amended", true],
  ["Sec. 1, with amendments to 2000", true],
  ["Secs. 1.2 and 1.3", false],
])("sees whether %s is of an amended text", (cite, amended) => {
  expect(isAmendedPlace(cite)).toBe(amended);
});

test("knows what holds a provision", () => {
  expect(
    [...withHolders(["Sec. 3(a)(i)", "Sec. 1-101(b)", "Sec. 2.4", "Part II, Subpart C", "Preamble"])].sort(),
  ).toEqual([
    "Part II",
    "Part II, Subpart C",
    "Preamble",
    "Sec. 1",
    "Sec. 1-101",
    "Sec. 1-101(b)",
    "Sec. 2",
    "Sec. 2.4",
    "Sec. 3",
    "Sec. 3(a)",
    "Sec. 3(a)(i)",
  ]);
});
