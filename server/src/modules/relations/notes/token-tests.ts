import type { Scan } from "./tokens.ts";

const DASHES = new Set(["-", "‐", "‑", "‒", "–", "—"]);

/** The lower-case text of a token, "" past the end. */
export function at(scan: Scan, index: number): string {
  return scan.tokens[index]?.lower ?? "";
}

/** A token as the note has it. */
export function asWritten(scan: Scan, index: number): string {
  const token = scan.tokens[index];
  return token ? scan.note.slice(token.start, token.end) : "";
}

/** The words from one token up to another, white space collapsed: "EO      11948" becomes "EO 11948". */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last && to > from ? scan.note.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

export function isNumber(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === "number";
}

export function isWord(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === "word";
}

export function isCapital(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === "word" && scan.note[token.start] !== token.lower[0];
}

/** True where the token touches the one before it. */
export function isGlued(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && !token.gap;
}

/** True where the token begins a line. */
export function isLineStart(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.line ?? false;
}

export function isDash(scan: Scan, index: number): boolean {
  return DASHES.has(at(scan, index));
}

export function isOpener(scan: Scan, index: number): boolean {
  const mark = at(scan, index);
  return mark === "(" || mark === "[";
}
