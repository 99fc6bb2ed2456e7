import fc from "fast-check";
import { parseDispositionNotes } from "./parse-disposition-notes.ts";

const MEGABYTE = 1024 * 1024;
/** Linear work on a quarter of a megabyte stays far below this; quadratic work does not. */
// Far above what it takes: the test is for time that grows with the square of the length, not for the machine.
const QUARTER_LIMIT = 10_000;

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
  "Note: ",
  "Status: ",
  "&nbsp;",
  "<br ",
  "\u00ad",
  "revoked when ",
  "Revoked by virtue of ",
  "The Board ",
  "The Board was terminated by ",
  "paragraph (a) of ",
  "(1) ",
  "(Revoked by EO 5 ",
  "This order was revoked by EO 5 and revoked by ",
  "11375; ",
  "• ",
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

/** Milliseconds of the processor, the best of three or the first below a limit: the machine may be busy with other tests. */
function bestTime(note: string, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best >= limit; turn += 1) {
    const start = process.cpuUsage();
    parseDispositionNotes(note, { sourceNumber: "5" });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe("hostile notes", () => {
  it.each(SHAPES)("reads a quarter of a megabyte of %j at once", (shape) => {
    const note = `See: EO 5, May 4, 1981; ${shape.repeat(Math.ceil(MEGABYTE / 4 / shape.length))}`.slice(
      0,
      MEGABYTE / 4,
    );
    expect(parseDispositionNotes(note).assertions.length).toBeGreaterThan(0);
    expect(bestTime(note, QUARTER_LIMIT)).toBeLessThan(QUARTER_LIMIT);
  });

  it("reads a megabyte of all of them in under a second", () => {
    const note = SHAPES.map((shape) =>
      shape.repeat(Math.ceil(MEGABYTE / SHAPES.length / shape.length)).slice(0, MEGABYTE / SHAPES.length),
    ).join("\n");
    expect(note.length).toBeGreaterThan(0.99 * MEGABYTE);
    expect(bestTime(note, 20_000)).toBeLessThan(20_000);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string(),
        (note, sourceNumber) => void parseDispositionNotes(note, { sourceNumber }),
      ),
    );
    const pieces = fc.array(
      fc.constantFrom(...SHAPES, "Revoked by:", "of", "May 34, 2017", "(in part)", "12345", "Proc.", "No."),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (some) => void parseDispositionNotes(some.join(" "))),
      { numRuns: 2000 },
    );
  });

  it("takes what is no text for an empty note", () => {
    for (const nothing of [null, undefined]) {
      expect(parseDispositionNotes(nothing as unknown as string)).toEqual({ assertions: [], unread: [] });
    }
  });
});
