import fc from "fast-check";
import { MONTHS } from "./calendar.ts";
import { parseDispositionNotes } from "./parse-disposition-notes.ts";
import { lostCharacters } from "./span-coverage.ts";

const LABELS = [
  ["Amends", "AMENDS", "ACTIVE", false],
  ["Amended by", "AMENDS", "PASSIVE", false],
  ["Revokes", "REVOKES", "ACTIVE", false],
  ["Revokes in part", "REVOKES", "ACTIVE", true],
  ["Revoked in part by", "REVOKES", "PASSIVE", true],
  ["Revoked by in part", "REVOKES", "PASSIVE", true],
  ["Superseded by", "SUPERSEDES", "PASSIVE", false],
  ["Partially supersedes", "SUPERSEDES", "ACTIVE", true],
  ["Continued by", "CONTINUES", "PASSIVE", false],
  ["Supplements", "SUPPLEMENTS", "ACTIVE", false],
  ["Suspended by", "SUSPENDS", "PASSIVE", false],
  ["Terminates", "TERMINATES", "ACTIVE", false],
  ["Reinstated by", "REINSTATES", "PASSIVE", false],
  ["Ratified by", "RATIFIES", "PASSIVE", false],
  ["Rescinds", "REVOKES", "ACTIVE", false],
  ["See", "SEE", "ACTIVE", false],
] as const;

const date = fc
  .record({
    year: fc.integer({ min: 1862, max: 2059 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => ({
    text: `${MONTHS[month - 1]} ${day}, ${year}`,
    iso: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  }));
const number = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.option(fc.constantFrom("A", "B", "C"), { freq: 5 }))
  .map(([digits, letter]) => (letter ? `${digits}-${letter}` : String(digits)));
const item = fc.record({
  number,
  date: fc.option(date),
  joint: fc.constantFrom(", ", " of "),
  inPart: fc.boolean(),
  head: fc.constantFrom("EO ", "EO", "E.O. ", "Executive Order ", "Executive Order No. "),
});
const segment = fc.record({ label: fc.constantFrom(...LABELS), items: fc.array(item, { minLength: 1, maxLength: 6 }) });
const separator = fc.constantFrom("\n", "\r\n", "; ", ";;\n ;  ", ". ", " ");

function write(
  segments: {
    label: (typeof LABELS)[number];
    items: { number: string; date: { text: string } | null; joint: string; inPart: boolean; head: string }[];
  }[],
  between: string,
): string {
  const written = segments.map(({ label, items }) => {
    const list = items.map(
      (one) => `${one.head}${one.number}${one.date ? one.joint + one.date.text : ""}${one.inPart ? " (in part)" : ""}`,
    );
    return `${label[0]}: ${list.join("; ")}`;
  });
  return written.join(between);
}

describe("well-formed notes", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), separator, (segments, between) => {
        const parsed = parseDispositionNotes(write(segments, between));
        expect(parsed.unread).toEqual([]);
        const read = parsed.assertions.map((one) => [
          one.relation,
          one.voice,
          one.inPart,
          one.target,
          one.date,
          one.targetKind,
        ]);
        const meant = segments.flatMap(({ label: [, relation, voice, part], items }) =>
          items.map((one) => [
            relation,
            voice,
            part || one.inPart,
            one.number,
            one.date?.iso ?? null,
            "EXECUTIVE_ORDER",
          ]),
        );
        expect(read).toEqual(meant);
      }),
      { numRuns: 500 },
    );
  });

  it("say the same however the white space falls", () => {
    const noise = fc.array(fc.constantFrom("  ", "       ", "\t", " \n      ", "\u00a0"), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), noise, (segments, spaces) => {
        const note = write(segments, "; ");
        let turn = 0;
        const noisy = note.replace(/ /g, () => spaces[turn++ % spaces.length] as string);
        const gist = (text: string) =>
          parseDispositionNotes(text).assertions.map(
            ({ start: _s, end: _e, itemStart: _i, quote: _q, ...rest }) => rest,
          );
        expect(gist(noisy)).toEqual(gist(note));
      }),
      { numRuns: 500 },
    );
  });
});

describe("any note", () => {
  const piece = fc.constantFrom(
    ...LABELS.map(([label]) => `${label}:`),
    ...[
      "EO 5",
      "EO",
      "12345",
      "May 4, 1981",
      "May 34, 2017",
      "(in part)",
      "(",
      ")",
      "[x]",
      ";",
      ",",
      "\n",
      "and",
      "or",
      "by",
      ":",
      "Note:",
      "See",
      "Proc. 9994",
      "46 FR 12345",
    ],
    ...[
      "Notice of March 1, 2021",
      "Pub. L. 93-198",
      "which was revoked by EO 6",
      "Amedned by:",
      "Committee continued by",
      "EOs 1, 2 and 3",
      "sec. 2 of",
      "½",
      "Memorandums of May 1, 1950",
      "&nbsp;",
      "<br />",
      "EO\u00ad 7：",
      "This order was revoked by",
      "• ",
      '"',
    ],
  );
  const anyNote = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" ")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  it("is covered whole by what is read, what is unread and separators", () => {
    fc.assert(
      fc.property(anyNote, (note) => expect(lostCharacters(note, parseDispositionNotes(note))).toBe("")),
      { numRuns: 3000 },
    );
  });

  it("is quoted exactly", () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const { assertions, unread } = parseDispositionNotes(note);
        for (const one of assertions) expect(note.slice(one.start, one.end)).toBe(one.quote);
        for (const one of unread) expect(note.slice(one.start, one.end)).toBe(one.text);
        for (const one of assertions) expect(one.start <= one.itemStart && one.itemStart < one.end).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives dates that the calendar has, and numbers in the canonical form", () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        for (const one of parseDispositionNotes(note).assertions) {
          if (one.date) expect(new Date(`${one.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(one.date);
          if (one.targetKind === "EXECUTIVE_ORDER") expect(one.target).toMatch(/^[1-9]\d{0,5}(-[A-Z])?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
