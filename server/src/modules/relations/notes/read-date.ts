import type { Flag } from "./assertion.ts";
import { isoDate, readMonth } from "./calendar.ts";
import { at, isCapital, isDash, isGlued, isLineStart, isNumber, isOpener, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** A date of a note: the ISO form where it has one, and what to say about it where it does not. */
export interface DateRead {
  asWritten: string;
  iso: string | null;
  flags: Flag[];
  next: number;
}

/**
 * Reads a date that begins at a token: "May 4, 1981", "4 May 1981", "5/4/1981", "1981-05-04", also with commas lost or
 * added, and parts of one: "May 4," or "May" at the end of a note that was cut off, "February 1982".
 *
 * Impossible days are kept as written: the number is the key, the date never is.
 */
export function readDate(scan: Scan, from: number): DateRead | null {
  return readMonthFirst(scan, from) ?? readDayFirst(scan, from) ?? readFigures(scan, from);
}

/** A year alone, "1981" in "EO 12291, 1981": only where it can be nothing else. */
export function readYearAlone(scan: Scan, from: number): DateRead | null {
  if (!isYear(scan, from) || !isEnd(scan, from + 1)) return null;
  return partial(scan, from, from + 1);
}

function readMonthFirst(scan: Scan, from: number): DateRead | null {
  if (!isWord(scan, from) || !isCapital(scan, from)) return readLowerMonth(scan, from);
  const month = readMonth(at(scan, from));
  let index = skip(scan, from + 1, ".,");
  if (!isNumber(scan, index)) return month && isEnd(scan, from + 1) ? partial(scan, from, from + 1) : null;
  if (at(scan, index).length === 4) return month ? partial(scan, from, index + 1) : null;
  if (at(scan, index).length > 2) return null;
  const day = Number(at(scan, index));
  if (/^(st|nd|rd|th)$/.test(at(scan, index + 1)) && isGlued(scan, index + 1)) index += 1;
  const year = skip(scan, index + 1, ",.");
  const yearEnd = endOfYear(scan, year);
  if (yearEnd === null) return month ? partial(scan, from, index + 1) : null;
  if (!month && at(scan, year).length !== 4) return null;
  return whole(scan, from, yearEnd, at(scan, year), month?.month ?? 0, day, month?.misspelled ?? false);
}

/** "may 4, 1981": a month in lower case must have all its parts, for "may" is a verb besides. */
function readLowerMonth(scan: Scan, from: number): DateRead | null {
  const month = isWord(scan, from) ? readMonth(at(scan, from)) : null;
  const year = skip(scan, from + 2, ",.");
  if (!month || month.misspelled || !isNumber(scan, from + 1) || !isYear(scan, year)) return null;
  return whole(scan, from, year + 1, at(scan, year), month.month, Number(at(scan, from + 1)), false);
}

function readDayFirst(scan: Scan, from: number): DateRead | null {
  if (!isNumber(scan, from) || at(scan, from).length > 2 || !isWord(scan, from + 1)) return null;
  const month = readMonth(at(scan, from + 1));
  const year = skip(scan, from + 2, ",.");
  if (!month || !isYear(scan, year)) return null;
  return whole(scan, from, year + 1, at(scan, year), month.month, Number(at(scan, from)), month.misspelled);
}

function readFigures(scan: Scan, from: number): DateRead | null {
  const [first, second, third] = [at(scan, from), at(scan, from + 2), at(scan, from + 4)];
  if (![0, 2, 4].every((step) => isNumber(scan, from + step))) return null;
  const slashes = at(scan, from + 1) === "/" && at(scan, from + 3) === "/";
  const dashes = isDash(scan, from + 1) && isDash(scan, from + 3);
  if (!slashes && !dashes) return null;
  if (first.length === 4 && second.length <= 2 && third.length <= 2) {
    return whole(scan, from, from + 5, first, Number(second), Number(third), false);
  }
  if (first.length > 2 || second.length > 2 || third.length > 4) return null;
  return whole(scan, from, from + 5, third, Number(first), Number(second), false);
}

function whole(
  scan: Scan,
  from: number,
  next: number,
  year: string,
  month: number,
  day: number,
  misspelled: boolean,
): DateRead {
  const asWritten = textOf(scan, from, next);
  const broken =
    month === 0 || !/^\d+$/.test(year) || year.length === 3 || year.length < 2 || isGluedLetter(scan, next - 1);
  if (broken) return { asWritten, iso: null, flags: ["UNREADABLE_DATE"], next };
  // "10/1/93" could be of two centuries: the orders span more than one.
  if (year.length === 2) return { asWritten, iso: null, flags: ["AMBIGUOUS_YEAR"], next };
  const iso = isoDate(Number(year), month, day);
  const flags: Flag[] = iso ? [] : ["IMPOSSIBLE_DATE"];
  if (iso && misspelled) flags.push("MISSPELLED_DATE");
  if (iso && (Number(year) < 1789 || Number(year) > 2100)) flags.push("UNLIKELY_YEAR");
  return { asWritten, iso, flags, next };
}

function partial(scan: Scan, from: number, next: number): DateRead {
  return { asWritten: textOf(scan, from, next), iso: null, flags: ["PARTIAL_DATE"], next };
}

function skip(scan: Scan, from: number, marks: string): number {
  let index = from;
  while (index < from + 2 && at(scan, index) !== "" && marks.includes(at(scan, index))) index += 1;
  return index;
}

/** The index past a year of up to four figures and a letter typed for a figure ("195l", "l987"), or null. */
function endOfYear(scan: Scan, index: number): number | null {
  if (/^[lio]$/.test(at(scan, index)) && isNumber(scan, index + 1) && isGlued(scan, index + 1)) return index + 2;
  if (!isNumber(scan, index) || at(scan, index).length > 4 || at(scan, index).length < 2) return null;
  return isGluedLetter(scan, index + 1) ? index + 2 : index + 1;
}

function isGluedLetter(scan: Scan, index: number): boolean {
  return isWord(scan, index) && at(scan, index).length === 1 && isGlued(scan, index);
}

function isYear(scan: Scan, index: number): boolean {
  return isNumber(scan, index) && /^(1[6-9]|20)\d\d$/.test(at(scan, index));
}

/** Nothing more of the item can follow: a separator, a line break, a bracket or the end. */
export function isEnd(scan: Scan, index: number): boolean {
  return (
    isEndOrBreak(scan, index) || isOpener(scan, index) || (at(scan, index) === "," && isEndOrBreak(scan, index + 1))
  );
}

export function isEndOrBreak(scan: Scan, index: number): boolean {
  return index >= scan.count || isLineStart(scan, index) || at(scan, index) === ";";
}
