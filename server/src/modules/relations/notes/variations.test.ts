import type { Assertion } from "./assertion.ts";
import { parseDispositionNotes } from "./parse-disposition-notes.ts";
import { REAL_NOTES_FOLDER, readRealNotes } from "./real-notes.ts";

const real = readRealNotes();
if (!real) console.warn(`The real notes are not varied: there is no ${REAL_NOTES_FOLDER}.`);
const notes = [...new Set((real ?? []).map((row) => row.note))].filter((note) => note.trim() !== "");

const LABEL = /\b(Amended by|Revoked by|Superseded by|Amends|Revokes|Supersedes|See): /g;
const SLIPS: Record<string, string> = {
  "Amended by": "Amendd by",
  "Revoked by": "Revokd by",
  "Superseded by": "Supereseded by",
  Amends: "Amneds",
  Revokes: "Revkes",
  Supersedes: "Superceeds",
};

/** Other hands write the same note otherwise, and it must be read the same. */
const VARIATIONS: Record<string, (note: string) => string> = {
  "non-breaking spaces": (note) => note.replace(/ +/g, "\u00a0"),
  "lines wrapped at every seventh space": (note) => everySeventh(note),
  "no space behind semicolons": (note) => note.replace(/; +/g, ";"),
  "a line for each item": (note) => note.replace(/; */g, ";\n"),
  "line breaks for semicolons": (note) => note.replace(/; +(?=EO)/g, "\n"),
  "runs of separators": (note) => note.replace(/; /g, ";;\n ;  "),
  "semicolons for line breaks": (note) => note.replace(/\r?\n/g, "; "),
  "full stops for line breaks": (note) => note.replace(/\r?\n/g, ". "),
  "E.O.": (note) => note.replace(/\bEO(?= +\d)/g, "E.O."),
  "Executive Order No.": (note) => note.replace(/\bEO(?= +\d)/g, "Executive Order No."),
  "a thousands comma": (note) => note.replace(/\bEO +(\d\d)(\d\d\d)(?!\d)/g, "EO $1,$2"),
  "of for the comma": (note) => note.replace(/(EO +\d{4,5}), +(?=[A-Z][a-z]+ +\d)/g, "$1 of "),
  "no comma before dates": (note) => note.replace(/(EO +\d{4,5}), +(?=[A-Z][a-z]+ +\d)/g, "$1 "),
  "short months": (note) => note.replace(/\b(September|October|January|August)\b/g, (month) => `${month.slice(0, 3)}.`),
  "no colons": (note) => note.replace(LABEL, "$1 "),
  "spaces before colons": (note) => note.replace(LABEL, "$1 : "),
  "two colons": (note) => note.replace(LABEL, "$1:: "),
  "capitals throughout": (note) => note.toUpperCase(),
  "labels in lower case": (note) => note.replace(LABEL, (whole, _label, at: number) => lowerAtHead(note, whole, at)),
  "bullets before labels": (note) => note.replace(/^(?=(Amend|Revok|Supersed|Continu|See\b))/gm, "• "),
  "entities for spaces": (note) => note.replace(/ /g, "&nbsp;"),
  "tags for line breaks": (note) => `<p>${note.replace(/\r?\n/g, "<br />")}</p>`,
  "full-width marks and figures": (note) =>
    note.replace(/[:;,()0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  "soft hyphens and zero-width spaces": (note) =>
    note.replace(/([a-z]{3})(?=[a-z])/g, "$1\u00ad").replace(/ /g, " \u200b"),
  "misspelled labels": (note) =>
    note.replace(LABEL, (whole, label: string) => `${SLIPS[label] ?? label}${whole.slice(label.length)}`),
};

/** Where the note or a line begins: in mid-line a label in lower case is no label. */
function lowerAtHead(note: string, label: string, at: number): string {
  return /(^|\n|; *)$/.test(note.slice(0, at)) ? label.toLowerCase() : label;
}

function everySeventh(note: string): string {
  let count = 0;
  return note.replace(/ +/g, (spaces) => {
    count += 1;
    return count % 7 === 0 ? "\n      " : spaces;
  });
}

const gist = (one: Assertion) =>
  [one.relation, one.voice, one.inPart, one.targetKind, one.target.toLowerCase(), one.date].join(" ");

(real ? describe : describe.skip)("the office's notes, written otherwise", () => {
  it.each(Object.entries(VARIATIONS))("%s", (_name, vary) => {
    const others = notes.map((note) => [note, vary(note)] as const).filter(([note, other]) => note !== other);
    const gists = (note: string) => parseDispositionNotes(note).assertions.map(gist).join("\n");
    // Compared as texts: two thousand deep comparisons would take their time.
    const differing = others.filter(([note, other]) => gists(note) !== gists(other));
    expect(differing.map(([note, other]) => ({ other, was: gists(note), is: gists(other) }))).toEqual([]);
    expect(others.length).toBeGreaterThan(200);
  });
});
