import type { TargetKind } from "./assertion.ts";
import { type Head, readHead } from "./document-heads.ts";
import { type OrderNumberRead, readOrderNumber, readRangeEnd } from "./read-order-number.ts";
import { at, isDash, isGlued, isNumber, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** The documents that a number or a range of them names. */
export interface NumberRead {
  targets: { kind: TargetKind; target: string }[];
  next: number;
}

/** A longer range is more likely a slip than a statement, and is left to an editor. */
const LONGEST_RANGE = 100;

/** Reads the number after a head, in the form that its kind has. */
export function readNumber(scan: Scan, from: number, head: Head): NumberRead | null {
  if (head.kind === "PUBLIC_LAW" || head.kind === "STATUTE") return readLaw(scan, from, head);
  if (head.kind === "PRESIDENTIAL_DETERMINATION" || head.kind === "FEDERAL_REGISTER_DOCUMENT")
    return readDouble(scan, from, head);
  const first = readOrderNumber(scan, from);
  if (!first) return null;
  const isOrder = head.kind === "EXECUTIVE_ORDER";
  if (first.irregular) {
    return isOrder
      ? { targets: [{ kind: "EXECUTIVE_ORDER_IRREGULAR", target: `EO ${first.number}` }], next: first.next }
      : null;
  }
  const last = readRangeEnd(scan, first, (index) => {
    const again = readHead(scan, index);
    return again?.kind === head.kind ? again.next : index;
  });
  return last ? readRange(scan, head, first, last) : only(head, first.number, first.next);
}

function readRange(scan: Scan, head: Head, first: OrderNumberRead, last: OrderNumberRead): NumberRead | null {
  const low = Number(first.number);
  const length = Number(last.number) - low + 1;
  if (length > LONGEST_RANGE || scan.rangesLeft <= 0) return null;
  scan.rangesLeft -= 1;
  const targets = Array.from({ length }, (_, index) => ({ kind: head.kind, target: `${head.prefix}${low + index}` }));
  return { targets, next: skipInclusive(scan, last.next) };
}

/** Past "inclusive", ", inclusive", "(inclusive)" behind a range. */
function skipInclusive(scan: Scan, from: number): number {
  const start = /^[,(]$/.test(at(scan, from)) ? from + 1 : from;
  if (!/^incl(usive)?$/.test(at(scan, start))) return from;
  const closes = at(scan, from) === "(" ? ")" : ".";
  return at(scan, start + 1) === closes ? start + 2 : start + 1;
}

/** "93-198", "212", and the Congress that the number needs: "11, 80th Congress". */
function readLaw(scan: Scan, from: number, head: Head): NumberRead | null {
  if (!isNumber(scan, from) || at(scan, from).length > 4) return null;
  const double = isDash(scan, from + 1) && isNumber(scan, from + 2) && at(scan, from + 2).length <= 4;
  if (double) return only(head, `${at(scan, from)}-${at(scan, from + 2)}`, from + 3);
  const congress = at(scan, from + 1) === "," ? from + 2 : from + 1;
  const isCongress =
    isNumber(scan, congress) && /^(st|nd|rd|th)$/.test(at(scan, congress + 1)) && at(scan, congress + 2) === "congress";
  if (!isCongress) return only(head, at(scan, from), from + 1);
  return only(head, `${at(scan, from)}, ${at(scan, congress)}${at(scan, congress + 1)} Congress`, congress + 3);
}

function readDouble(scan: Scan, from: number, head: Head): NumberRead | null {
  if (!isNumber(scan, from) || !isDash(scan, from + 1) || !isNumber(scan, from + 2)) return null;
  const letter =
    isWord(scan, from + 3) && isGlued(scan, from + 3) && at(scan, from + 3).length === 1 ? at(scan, from + 3) : "";
  return only(head, `${at(scan, from)}-${at(scan, from + 2)}${letter}`, from + (letter ? 4 : 3));
}

function only(head: Head, number: string, next: number): NumberRead {
  return { targets: [{ kind: head.kind, target: head.prefix + number }], next };
}
