import type { TargetKind } from "./assertion.ts";
import { at, isDash, isGlued, isLineStart, isNumber, isOpener, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** A place in a printed series: "46 FR 12345", "90 Stat. 1255", "50 U.S.C. 1601 note", "15 CFR Part 610". */
export interface CitationRead {
  kind: TargetKind;
  text: string;
  next: number;
}

const NOTE_WORDS = new Set(["note", "notes", "nt", "et", "seq"]);

/** Reads a citation that begins at a token. */
export function readCitation(scan: Scan, from: number): CitationRead | null {
  return (
    readPage(scan, from) ??
    readStatutes(scan, from) ??
    readCode(scan, from) ??
    readRegulations(scan, from) ??
    readTreatySeries(scan, from)
  );
}

/** Letters with or without dots, "FR" or "F.R.": the index past them, or -1. */
function letters(scan: Scan, from: number, word: string): number {
  if (at(scan, from) === word) return at(scan, from + 1) === "." ? from + 2 : from + 1;
  let index = from;
  for (const letter of word) {
    if (at(scan, index) !== letter) return -1;
    index += at(scan, index + 1) === "." ? 2 : 1;
  }
  return index;
}

function readPage(scan: Scan, from: number): CitationRead | null {
  if (!isNumber(scan, from)) return null;
  const spelled = at(scan, from + 1) === "fed" && at(scan, from + 3) === "reg" ? from + 5 : -1;
  const page = spelled > 0 ? spelled : letters(scan, from + 1, "fr");
  if (page < 0 || !isNumber(scan, page)) return null;
  let next = page + 1;
  if (
    at(scan, next) === "," &&
    isGlued(scan, next) &&
    isNumber(scan, next + 1) &&
    isGlued(scan, next + 1) &&
    at(scan, next + 1).length === 3
  )
    next += 2;
  if (isDash(scan, next) && isNumber(scan, next + 1) && isGlued(scan, next + 1)) next += 2;
  return { kind: "FEDERAL_REGISTER", text: `${at(scan, from)} FR ${textOf(scan, page, next)}`, next };
}

function readStatutes(scan: Scan, from: number): CitationRead | null {
  const after = at(scan, from + 2) === "." ? from + 3 : from + 2;
  // Proclamations have pages of their own in the statutes: "66 Stat. c31".
  const page = isWord(scan, after) && at(scan, after).length === 1 && isGlued(scan, after + 1) ? after + 1 : after;
  if (!isNumber(scan, from) || at(scan, from + 1) !== "stat" || !isNumber(scan, page)) return null;
  let next = page + 1;
  while (
    at(scan, next) === "," &&
    isNumber(scan, next + 1) &&
    at(scan, next + 1).length <= 4 &&
    !isWord(scan, next + 2)
  )
    next += 2;
  return { kind: "STATUTES_AT_LARGE", text: textOf(scan, from, next), next };
}

function readCode(scan: Scan, from: number): CitationRead | null {
  if (!isNumber(scan, from)) return null;
  let index = letters(scan, from + 1, "usc");
  if (index < 0) return null;
  if (at(scan, index) === "app") index += at(scan, index + 1) === "." ? 2 : 1;
  if (/^(ch|chap|chapter)$/.test(at(scan, index))) index += at(scan, index + 1) === "." ? 2 : 1;
  if (!isNumber(scan, index)) return null;
  const next = skipNoteWords(scan, skipSectionNumber(scan, index));
  return { kind: "US_CODE", text: textOf(scan, from, next), next };
}

function readRegulations(scan: Scan, from: number): CitationRead | null {
  const title = at(scan, from) === "title" ? from + 1 : from;
  const body = isNumber(scan, title) ? letters(scan, title + 1, "cfr") : -1;
  if (body < 0) return null;
  let next = body;
  if (isNumber(scan, next)) next = skipNoteWords(scan, skipSectionNumber(scan, next));
  for (;;) {
    const part = at(scan, next) === "," ? next + 1 : next;
    if (!/^(parts?|chap|chapter|subpart|subtitle)$/.test(at(scan, part))) break;
    const number = at(scan, part + 1) === "." ? part + 2 : part + 1;
    if (!isNumber(scan, number) && !/^[ivxlca-f]+$/.test(at(scan, number))) break;
    next = isNumber(scan, number) ? skipSectionNumber(scan, number) : number + 1;
  }
  const rest = textOf(scan, body, next).replace(/^, */, "");
  return { kind: "CODE_OF_FEDERAL_REGULATIONS", text: `${at(scan, title)} CFR ${rest}`.trim(), next };
}

/** Past "note", "nt.", "et seq." on the same line. */
function skipNoteWords(scan: Scan, from: number): number {
  let next = from;
  while (NOTE_WORDS.has(at(scan, next)) && !isLineStart(scan, next)) next += at(scan, next + 1) === "." ? 2 : 1;
  return next;
}

function readTreatySeries(scan: Scan, from: number): CitationRead | null {
  const isTias = at(scan, from) === "tias" && isNumber(scan, from + 1);
  const isUst =
    isNumber(scan, from) && letters(scan, from + 1, "ust") > 0 && isNumber(scan, letters(scan, from + 1, "ust"));
  const next = isTias ? from + 2 : isUst ? letters(scan, from + 1, "ust") + 1 : -1;
  return next > 0 ? { kind: "TREATY", text: textOf(scan, from, next), next } : null;
}

/** Past "673(c)", "1.46(m)", "301.6103(a)-101", "2021-2032", "98g". */
export function skipSectionNumber(scan: Scan, from: number): number {
  let next = from + 1;
  for (;;) {
    const glued = isGlued(scan, next);
    if (glued && (at(scan, next) === "." || isDash(scan, next)) && isNumber(scan, next + 1) && isGlued(scan, next + 1))
      next += 2;
    else if (glued && isOpener(scan, next) && at(scan, next + 1).length <= 3 && scan.closers[next] === next + 2)
      next += 3;
    else if (glued && isWord(scan, next) && at(scan, next).length === 1) next += 1;
    else return next;
  }
}
