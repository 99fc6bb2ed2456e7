import { GLUED, LINE, NUMBER, type Scan, WORD } from "./tokens.ts";

const DASHES = new Set(["-", "‐", "‑", "‒", "–", "—"]);

/** The lower-case text of a token, "" past the end. */
export function at(scan: Scan, index: number): string {
  return scan.lower[index] ?? "";
}

/** A token as the note has it. */
export function asWritten(scan: Scan, index: number): string {
  return index < scan.count ? scan.note.slice(scan.starts[index], scan.ends[index]) : "";
}

/** Where the tokens from one up to another stand in the note. */
export function spanOf(scan: Scan, from: number, to: number): { start: number; end: number } {
  const start = scan.starts[from] ?? scan.note.length;
  return { start, end: Math.max(start, scan.ends[to - 1] ?? start) };
}

/** The words from one token up to another, white space collapsed: "EO      11948" becomes "EO 11948". */
export function textOf(scan: Scan, from: number, to: number): string {
  if (to <= from || from >= scan.count) return "";
  const { start, end } = spanOf(scan, from, to);
  return scan.note.slice(start, end).replace(/\s+/g, " ");
}

export function isNumber(scan: Scan, index: number): boolean {
  return index < scan.count && scan.kinds[index] === NUMBER;
}

export function isWord(scan: Scan, index: number): boolean {
  return index < scan.count && scan.kinds[index] === WORD;
}

export function isCapital(scan: Scan, index: number): boolean {
  return isWord(scan, index) && scan.note[scan.starts[index] ?? 0] !== scan.lower[index]?.[0];
}

/** True where the token touches the one before it. */
export function isGlued(scan: Scan, index: number): boolean {
  return index < scan.count && scan.before[index] === GLUED;
}

/** True where the token begins a line. */
export function isLineStart(scan: Scan, index: number): boolean {
  return index < scan.count && scan.before[index] === LINE;
}

export function isDash(scan: Scan, index: number): boolean {
  return DASHES.has(at(scan, index));
}

export function isOpener(scan: Scan, index: number): boolean {
  const mark = at(scan, index);
  return mark === "(" || mark === "[";
}
