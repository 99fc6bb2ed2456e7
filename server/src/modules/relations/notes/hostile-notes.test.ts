import fc from "fast-check";
import { parseDispositionNotes } from "./parse-disposition-notes.ts";

const MEGABYTE = 1024 * 1024;

/** Shapes that make careless patterns backtrack or careless loops start over. */
const SHAPES = [
  " ",
  "\n",
  ";",
  ":",
  "(",
  ")",
  "[(",
  "()",
  "a",
  "a ",
  "a: ",
  "a'",
  "1",
  "1 ",
  "1,",
  "1-",
  "1/",
  "EO ",
  "EO 1 ",
  "EO 1, ",
  "EO 1 and ",
  "EO 1 (1 FR 1)",
  "EO 1 (in part) ",
  "EO 1; in part; ",
  "EO 1-100 ",
  "See: ",
  "See ",
  "See EO 1, ",
  "See: EO 1 (x) ",
  "See: EO 12345 and EO 12346 and ",
  "See: EOs 1, 2, 3, ",
  "See: Memorandums of May 1, 1981; ",
  "See: notice ",
  "See: letter of the President to ",
  "Revokes in part and ",
  "Revoked by by ",
  "Partially ",
  "Committee on the ",
  "Committee continued ",
  "Note: See ",
  "Amedned: ",
  "Zxcvb: ",
  "May ",
  "May 1, ",
  "sec. 1, ",
  "5 U.S.C. 1(a)",
  "A. See EO 1 and ",
  "\t\r\n ;",
  "\ud800",
  "½ ",
];

describe("hostile notes", () => {
  it.each(SHAPES)("takes under a second for a megabyte of %j", (shape) => {
    const note = `See: EO 5, May 4, 1981; ${shape.repeat(Math.ceil(MEGABYTE / shape.length))}`.slice(0, MEGABYTE);
    const start = performance.now();
    const parsed = parseDispositionNotes(note, { sourceNumber: "5" });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(parsed.assertions.length).toBeGreaterThan(0);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string(), (note, sourceNumber) => void parseDispositionNotes(note, { sourceNumber })));
    const pieces = fc.array(fc.constantFrom(...SHAPES, "Revoked by:", "of", "May 34, 2017", "(in part)", "12345", "Proc.", "No."), { maxLength: 40 });
    fc.assert(fc.property(pieces, (some) => void parseDispositionNotes(some.join(" "))), { numRuns: 2000 });
  });

  it("takes what is no text for an empty note", () => {
    for (const nothing of [null, undefined]) {
      expect(parseDispositionNotes(nothing as unknown as string)).toEqual({ assertions: [], unread: [] });
    }
  });
});
