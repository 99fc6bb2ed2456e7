import { readHead } from "./document-heads.ts";
import { readOrderNumber } from "./read-order-number.ts";
import { at } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/**
 * The index past words for the order that carries the note: "This order", "Executive order", "the order", "EO 4"; -1 where
 * something else is spoken of.
 *
 * @param source its number; null where it is not known, and then no number is its own.
 */
export function pastOrderItself(scan: Scan, from: number, source: string | null): number {
  const head = readHead(scan, from);
  const number = head?.kind === "EXECUTIVE_ORDER" ? readOrderNumber(scan, head.next) : null;
  if (number) return number.number === source ? number.next : -1;
  const article = /^(the|this|said)$/.test(at(scan, from)) ? from + 1 : from;
  const noun = at(scan, article) === "executive" ? article + 1 : article;
  return at(scan, noun) === "order" ? noun + 1 : -1;
}
