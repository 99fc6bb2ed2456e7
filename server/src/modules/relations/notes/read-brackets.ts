import { readMonth } from "./calendar.ts";
import { isNear } from "./misspelling.ts";
import { readCitation } from "./read-citation.ts";
import { type DateRead, readDate } from "./read-date.ts";
import { readPinpoint } from "./read-pinpoint.ts";
import { asWritten, at, isNumber, isOpener, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** What the brackets after an item say. A remark is anything that is not understood. */
export type BracketRead =
  | { is: "IN_PART" | "SERIES" | "REMARK"; next: number }
  | { is: "DATE"; date: DateRead; next: number }
  | { is: "CITATION" | "PINPOINT"; text: string; next: number };

const CITATION_WORDS = new Set(
  (
    "fr stat usc cfr app nt note notes prec sec secs section sections pub law public tias ust doc airspace " +
    "docket no comp p pp part chap title and et seq"
  ).split(" "),
);

/** Reads the brackets that open at a token. Those that never close say nothing for certain, except "(in part". */
export function readBrackets(scan: Scan, from: number): BracketRead | null {
  const close = scan.closers[from] ?? -1;
  if (!isOpener(scan, from)) return null;
  if (close < 0) return isInPart(scan, from + 1) > 0 ? { is: "IN_PART", next: isInPart(scan, from + 1) } : null;
  const next = close + 1;
  const inner = from + 1;
  if (isInPart(scan, inner) === close || isAlmostInPart(scan, inner, close)) return { is: "IN_PART", next };
  if (isSeries(scan, inner, close)) return { is: "SERIES", next };
  const date = readDate(scan, inner);
  if (date && date.next === close && date.iso) return { is: "DATE", date: { ...date, next }, next };
  const pinpoint = readPinpoint(scan, inner);
  if (pinpoint === close) return { is: "PINPOINT", text: textOf(scan, inner, close), next };
  if (beginsCitation(scan, inner) && isAllCitation(scan, inner, close)) {
    const only = readCitation(scan, inner);
    return { is: "CITATION", text: only?.next === close ? only.text : textOf(scan, inner, close), next };
  }
  return { is: "REMARK", next };
}

/** The index past "in part", "partially" or "in-part" at a token, or -1. */
export function isInPart(scan: Scan, from: number): number {
  if (at(scan, from) === "partially" || at(scan, from) === "partly") return from + 1;
  if (at(scan, from) !== "in") return -1;
  const part = at(scan, from + 1) === "-" ? from + 2 : from + 1;
  return at(scan, part) === "part" || at(scan, part) === "parts" ? part + 1 : -1;
}

/** "(part)", "(partial)", "(inpart)", "(n part)", "(in pt.)", "((in part))": in brackets of their own these say nothing else. */
function isAlmostInPart(scan: Scan, from: number, close: number): boolean {
  if (isOpener(scan, from)) return scan.closers[from] === close - 1 && isInPart(scan, from + 1) === close - 1;
  if (close - from > 4) return false;
  let letters = "";
  for (let index = from; index < close; index += 1) if (at(scan, index) !== ".") letters += at(scan, index);
  return /^(part|partial|npart|inpt|inpart|pt)$/.test(letters) || isNear(letters, "inpart");
}

/** "(unnumbered series)", also misspelled ("unnumbred"): it only repeats that the order has no number. */
function isSeries(scan: Scan, from: number, close: number): boolean {
  return (
    close - from <= 2 && /^un-?numb\w*$/.test(at(scan, from)) && (close === from + 1 || at(scan, from + 1) === "series")
  );
}

function beginsCitation(scan: Scan, from: number): boolean {
  if (readCitation(scan, from)) return true;
  return /^(pub|public|airspace|fr|docket)$/.test(at(scan, from)) && !/^papers$/.test(at(scan, from + 1));
}

/** Bounded, so that a long text in brackets costs one look. */
function isAllCitation(scan: Scan, from: number, close: number): boolean {
  if (close - from > 60) return false;
  let hasNumber = false;
  for (let index = from; index < close; index += 1) {
    if (isNumber(scan, index)) hasNumber = true;
    else if (isWord(scan, index) && !isCitationWord(scan, index)) return false;
  }
  return hasNumber;
}

/** Besides the words of citations: single letters, months, and the two capitals at most of "Airspace Docket 60-WA-128". */
function isCitationWord(scan: Scan, index: number): boolean {
  const word = at(scan, index);
  return (
    CITATION_WORDS.has(word) ||
    word.length === 1 ||
    readMonth(word) !== null ||
    /^\p{Lu}{1,2}$/u.test(asWritten(scan, index))
  );
}
