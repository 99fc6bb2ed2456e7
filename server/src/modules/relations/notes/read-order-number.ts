import { at, isDash, isGlued, isNumber, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const THROUGH = new Set(["through", "thru", "to"]);

/** A number of an order: canonical ("12154-A"), or irregular ("9-2", "396 1/2") where the canonical form cannot hold it. */
export interface OrderNumberRead {
  number: string;
  irregular: boolean;
  next: number;
}

/**
 * Reads an order's number: up to six digits, a thousands comma allowed, and a letter: "12,345", "11359A", "9744-a".
 *
 * Zero and longer numbers are none. A small number after a dash belongs to the number ("9-2"); a larger one is the end
 * of a range, which is not read here.
 */
export function readOrderNumber(scan: Scan, from: number): OrderNumberRead | null {
  if (!isNumber(scan, from)) return null;
  let digits = at(scan, from);
  let next = from + 1;
  if (digits.length <= 3 && at(scan, next) === "," && isGlued(scan, next) && isGluedThousand(scan, next + 1)) {
    digits += at(scan, next + 1);
    next += 2;
  }
  const number = digits.replace(/^0+/, "");
  if (digits.length > 6 || number === "") return null;
  return readFraction(scan, number, next) ?? readSuffix(scan, number, next) ?? { number, irregular: false, next };
}

/**
 * The last number of "10996-11005" or "10996 through 11005", where it is the larger one; else null.
 *
 * @param skipHead past the words that name the kind, should they be said again: "EO 10996 through EO 11005".
 */
export function readRangeEnd(
  scan: Scan,
  first: OrderNumberRead,
  skipHead: (index: number) => number,
): OrderNumberRead | null {
  const joined = isDash(scan, first.next) || THROUGH.has(at(scan, first.next));
  const number = skipHead(first.next + 1);
  if (!joined || !/^\d+$/.test(first.number) || !isNumber(scan, number)) return null;
  const last = readOrderNumber(scan, number);
  return last && /^\d+$/.test(last.number) && Number(last.number) > Number(first.number) ? last : null;
}

function isGluedThousand(scan: Scan, index: number): boolean {
  return isNumber(scan, index) && isGlued(scan, index) && at(scan, index).length === 3;
}

function readSuffix(scan: Scan, number: string, index: number): OrderNumberRead | null {
  const dashed = isDash(scan, index);
  const letter = dashed ? index + 1 : index;
  const isLetter = isWord(scan, letter) && /^[a-z]$/.test(at(scan, letter)) && isGlued(scan, letter);
  if (isLetter && !isGluedToMore(scan, letter + 1)) {
    return { number: `${number}-${at(scan, letter).toUpperCase()}`, irregular: false, next: letter + 1 };
  }
  const isPart =
    dashed && isGlued(scan, index) && isNumber(scan, letter) && isGlued(scan, letter) && at(scan, letter).length <= 2;
  if (!isPart || number.length > 3 || Number(at(scan, letter)) > Number(number)) return null;
  return { number: `${number}-${at(scan, letter)}`, irregular: true, next: letter + 1 };
}

function readFraction(scan: Scan, number: string, index: number): OrderNumberRead | null {
  if (at(scan, index) === "½") return { number: `${number} 1/2`, irregular: true, next: index + 1 };
  const start = isDash(scan, index) ? index + 1 : index;
  const isHalf =
    at(scan, start) === "1" &&
    at(scan, start + 1) === "/" &&
    at(scan, start + 2) === "2" &&
    at(scan, start + 3) !== "/";
  return isHalf ? { number: `${number} 1/2`, irregular: true, next: start + 3 } : null;
}

function isGluedToMore(scan: Scan, index: number): boolean {
  return isGlued(scan, index) && (isWord(scan, index) || isNumber(scan, index));
}
