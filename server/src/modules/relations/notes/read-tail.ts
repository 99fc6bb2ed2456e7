import type { Flag } from "./assertion.ts";
import { readHead } from "./document-heads.ts";
import { exactVerb } from "./lexicon.ts";
import { isInPart, readBrackets } from "./read-brackets.ts";
import { readCitation } from "./read-citation.ts";
import { type DateRead, readDate, readYearAlone } from "./read-date.ts";
import { readPinpoint } from "./read-pinpoint.ts";
import { at, isDash, isNumber, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Everything that belongs to an item after its number: date, "(in part)", parallel citations, remarks in brackets. */
export interface Tail {
  date: DateRead | null;
  inPart: boolean;
  provision: boolean;
  citations: string[];
  flags: Flag[];
  /** Token ranges of bracketed remarks, to be handed to an editor. */
  remarks: [number, number][];
  /** The index past what was read, remarks at the very end not counted. */
  next: number;
  /** The index past those remarks too. */
  after: number;
}

const BEFORE_DATE = new Set([",", ".", "of", "dated", "on"]);

export function emptyTail(next: number): Tail {
  return { date: null, inPart: false, provision: false, citations: [], flags: [], remarks: [], next, after: next };
}

/** Reads on from a token for as long as the words belong to the item. Never crosses a semicolon. */
export function readTail(scan: Scan, from: number, start = emptyTail(from)): Tail {
  const tail: Tail = {
    ...start,
    citations: [...start.citations],
    remarks: [...start.remarks],
    next: from,
    after: from,
  };
  while (readBracket(scan, tail) || readInPart(scan, tail) || readTailDate(scan, tail) || readCited(scan, tail)) {
    // Each turn moves `after` on.
  }
  return tail;
}

function take(tail: Tail, next: number): true {
  tail.next = next;
  tail.after = next;
  return true;
}

function readBracket(scan: Scan, tail: Tail): boolean {
  const from = at(scan, tail.after) === "," ? tail.after + 1 : tail.after;
  const read = readBrackets(scan, from);
  if (!read) return false;
  if (read.is === "REMARK") {
    // After a comma it is no part of this item; and one remark is enough to end the talk of a date.
    tail.remarks.push([from, read.next]);
    // "(in part, section 3 only)" says so before it says more; "(partially superseded)" tells what became of the other.
    const part = isInPart(scan, from + 1);
    tail.inPart ||= part > 0 && !exactVerb(at(scan, part));
    tail.after = read.next;
    return true;
  }
  if (read.is === "DATE" && tail.date) return false;
  if (read.is === "IN_PART") tail.inPart = true;
  if (read.is === "DATE") tail.date = read.date;
  if (read.is === "PINPOINT") tail.provision = true;
  if (read.is === "CITATION" || read.is === "PINPOINT") tail.citations.push(read.text);
  return take(tail, read.next);
}

function readInPart(scan: Scan, tail: Tail): boolean {
  const from = at(scan, tail.after) === "," || isDash(scan, tail.after) ? tail.after + 1 : tail.after;
  const next = at(scan, from) === "in" ? isInPart(scan, from) : -1;
  // "In part revoked by:" and "partially supersedes:" begin the next label; "in part by EO 6" is about EO 6.
  if (next < 0 || exactVerb(at(scan, next)) || at(scan, next) === "by") return false;
  tail.inPart = true;
  return take(tail, at(scan, next) === ")" ? next + 1 : next);
}

function readTailDate(scan: Scan, tail: Tail): boolean {
  if (tail.date) return false;
  let from = tail.after;
  for (let turn = 0; turn < 3 && (BEFORE_DATE.has(at(scan, from)) || isDash(scan, from)); turn += 1) from += 1;
  const date = readDate(scan, from) ?? (from > tail.after ? readYearAlone(scan, from) : null);
  if (!date) return false;
  tail.date = date;
  return take(tail, date.next);
}

/** ", 58 FR 50626", ", FR Doc. 88-5617", ", sec. 717". */
function readCited(scan: Scan, tail: Tail): boolean {
  const comma = at(scan, tail.after) === ",";
  const from = comma ? tail.after + 1 : tail.after;
  const pinpoint = readPinpoint(scan, from);
  if (pinpoint > 0 && at(scan, pinpoint) !== "of") {
    tail.provision = true;
    tail.citations.push(textOf(scan, from, pinpoint));
    return take(tail, pinpoint);
  }
  const citation = comma ? readCitation(scan, from) : null;
  if (citation) {
    tail.citations.push(citation.text);
    return take(tail, citation.next);
  }
  const head = comma ? readHead(scan, from) : null;
  if (head?.kind !== "FEDERAL_REGISTER_DOCUMENT" || !isNumber(scan, head.next)) return false;
  const next = isDash(scan, head.next + 1) ? head.next + 3 : head.next + 1;
  tail.citations.push(textOf(scan, from, next));
  return take(tail, next);
}
