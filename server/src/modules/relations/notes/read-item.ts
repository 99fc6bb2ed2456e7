import { type Head, readHead } from "./document-heads.ts";
import type { Item } from "./item.ts";
import { isInPart, readBrackets } from "./read-brackets.ts";
import { readCitation } from "./read-citation.ts";
import { isEnd, readDate } from "./read-date.ts";
import { dated, datedItem } from "./read-dates-of.ts";
import { readDescribed } from "./read-described.ts";
import { readNumbered } from "./read-numbered.ts";
import { skipProvision } from "./read-pinpoint.ts";
import { readReorganizationPlan } from "./read-reorganization-plan.ts";
import { readTail } from "./read-tail.ts";
import { asWritten, at, isLineStart, isNumber, isOpener, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Which order a bare number would be one of: "12345, May 4, 1981" where the list before it is of orders. */
const LOST_HEAD: Head = { kind: "EXECUTIVE_ORDER", prefix: "", plural: false, misspelled: false, next: 0 };
/** Four or five digits and no year: even without a date nothing else than an order in a list of orders. */
const LIKELY_ORDER = /^(?!(1[6-9]|20)\d\d$)\d{4,5}(-[A-Z])?$/;

/**
 * Reads the document or run of documents that begins at a token, or null where none can be named for certain.
 *
 * @param bareOrders whether a number, dated or alone, may be an order that lost its "EO": after a label and after orders.
 */
export function readItem(scan: Scan, from: number, bareOrders: boolean): Item | null {
  const leading = isOpener(scan, from) ? readBrackets(scan, from) : null;
  if (leading?.is === "IN_PART") return readLeadingPart(scan, from, leading.next, bareOrders);
  const listed = skipEnumerator(scan, from);
  if (listed > from) return beginningAt(readItem(scan, listed, false), from);
  const provision = skipProvision(scan, from);
  if (provision > 0) return readProvision(scan, from, provision);
  const head = readHead(scan, from);
  if (head) {
    const item = readNumbered(scan, from, head) ?? readUnnumbered(scan, from, head);
    if (item || head.kind !== "PRESIDENTIAL_DETERMINATION") return item;
  }
  if (/^unnumbered$/.test(at(scan, from))) {
    const next = readHead(scan, from + 1);
    return next ? readUnnumbered(scan, from, next) : null;
  }
  return (
    readReorganizationPlan(scan, from) ??
    readCited(scan, from) ??
    (bareOrders ? readBare(scan, from) : null) ??
    readDescribed(scan, from)
  );
}

/** Past "the", "(1)", "(b)" or, at the head of a line, "1." before a document's name; else the same token. */
function skipEnumerator(scan: Scan, from: number): number {
  const bracketed =
    isOpener(scan, from) && scan.closers[from] === from + 2 && /^(\d\d?|[a-z])$/.test(at(scan, from + 1));
  const numbered = isLineStart(scan, from) && /^\d\d?$/.test(at(scan, from)) && at(scan, from + 1) === ".";
  const next = bracketed ? from + 3 : numbered ? from + 2 : asWritten(scan, from) === "the" ? from + 1 : from;
  return next > from && readHead(scan, next) ? next : from;
}

/** The item, what stands before it counted in. */
function beginningAt(item: Item | null, from: number): Item | null {
  const first = item?.targets[0];
  if (first) first.from = from;
  return item;
}

/**
 * Reads an item and the "by" or "in part by" that repeats the label's: "Amended by EO 5, May 4, 1981, and by EO 6".
 */
export function readAgentAgain(scan: Scan, from: number): Item | null {
  const part = isInPart(scan, from);
  const by = part > 0 ? part : from;
  const item = at(scan, by) === "by" ? readItem(scan, by + 1, false) : null;
  return beginningAt(part > 0 ? inPartFirst(item) : item, from);
}

function inPartFirst(item: Item | null): Item | null {
  const first = item?.targets[0];
  if (first) first.tail = { ...first.tail, inPart: true };
  return item;
}

/** "(in part) EO 5, May 4, 1981": the words that mostly follow an item, before it. */
function readLeadingPart(scan: Scan, from: number, next: number, bareOrders: boolean): Item | null {
  return beginningAt(inPartFirst(isOpener(scan, next) ? null : readItem(scan, next, bareOrders)), from);
}

/** "sections 2 and 3 of EO 5": the target is the order, of which only a part is meant. */
function readProvision(scan: Scan, from: number, next: number): Item | null {
  const head = readHead(scan, next);
  const item = head ? readNumbered(scan, next, head) : null;
  const first = item?.targets[0];
  if (!item || !first) return null;
  first.tail = { ...first.tail, provision: true, citations: [textOf(scan, from, next - 1), ...first.tail.citations] };
  first.from = from;
  return item;
}

/** "EO of July 20, 1899", "Proclamation of December 18, 1907", "Executive orders of May 3, 1909 and June 1, 1910". */
function readUnnumbered(scan: Scan, from: number, head: Head): Item | null {
  if (head.kind !== "EXECUTIVE_ORDER" && head.kind !== "PROCLAMATION") return null;
  const start = /^(of|,|dated)$/.test(at(scan, head.next)) ? head.next + 1 : head.next;
  if (start === head.next || !readDate(scan, start)) return null;
  const isOrder = head.kind === "EXECUTIVE_ORDER";
  return datedItem(
    scan,
    from,
    head.next,
    isOrder ? "EXECUTIVE_ORDER_UNNUMBERED" : "PROCLAMATION",
    "Proc.",
    head.plural,
  );
}

function readCited(scan: Scan, from: number): Item | null {
  const citation = readCitation(scan, from);
  if (!citation) return null;
  const tail = readTail(scan, citation.next);
  const next = at(scan, tail.after) === "and" ? tail.after + 1 : tail.after;
  const target = { kind: citation.kind, target: citation.text, tail, flags: [], from, to: tail.next };
  return { targets: [target], next: next > tail.after && readCitation(scan, next) ? next : tail.after };
}

function readBare(scan: Scan, from: number): Item | null {
  if (!isNumber(scan, from) || at(scan, from).length < 3) return null;
  const item = readNumbered(scan, from, { ...LOST_HEAD, next: from }, true);
  if (!item) return null;
  const alone = isEnd(scan, item.next) && item.targets.every(({ target }) => LIKELY_ORDER.test(target));
  return alone || item.targets.every((target) => target.tail.date?.iso) ? item : null;
}

/** A date by itself, as a further document of "Memorandums of May 7, 1959; March 9, 1960". */
export function readAnotherDate(scan: Scan, from: number, before: Item): Item | null {
  const first = before.targets[0];
  const date = before.another && first ? readDate(scan, from) : null;
  if (!date || !before.another || !first) return null;
  const target = dated(scan, from, date, first.kind, before.another);
  return { targets: [target], next: target.tail.after, another: before.another };
}
