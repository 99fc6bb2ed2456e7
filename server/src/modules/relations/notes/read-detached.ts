import type { Assertion } from "./assertion.ts";
import type { Target } from "./item.ts";
import { isEnd, readDate } from "./read-date.ts";
import { emptyTail, readTail, type Tail } from "./read-tail.ts";
import { at, spanOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/**
 * Reads what belongs to the item before but stands behind a separator: "; in part", "; (87 Stat. 790)", and the date
 * of an item that has none, "EO 5; May 4, 1981". It must stand by itself.
 */
export function readDetached(scan: Scan, from: number, last: Target): Tail | null {
  const date = last.tail.date ? null : readDate(scan, from);
  const rest = date ? readTail(scan, date.next, { ...emptyTail(date.next), date }) : readTail(scan, from);
  if (rest.remarks.length > 0 || rest.next === from || (!date && rest.date)) return null;
  const gained = date !== null || rest.inPart || rest.citations.length > 0;
  return gained && (isEnd(scan, rest.next) || /^[.,]$/.test(at(scan, rest.next))) ? rest : null;
}

/** Adds it to the assertions about the last document of an item. */
export function addToLast(scan: Scan, assertions: readonly Assertion[], last: Target, rest: Tail): void {
  const { end } = spanOf(scan, rest.next - 1, rest.next);
  for (const one of assertions) {
    if (one.target !== last.target) continue;
    one.inPart ||= rest.inPart;
    one.citations = [...one.citations, ...rest.citations];
    if (rest.date) {
      one.date = rest.date.iso;
      one.dateAsWritten = rest.date.asWritten;
      one.flags.push(...rest.date.flags, "DETACHED_DATE");
    }
    one.end = end;
    one.quote = scan.note.slice(one.start, end);
  }
  last.tail = { ...last.tail, date: rest.date ?? last.tail.date };
}
