import type { TargetKind } from "./assertion.ts";
import type { Item } from "./item.ts";
import { readDate } from "./read-date.ts";
import { readTail } from "./read-tail.ts";
import { asWritten, at, isDash, isGlued, isNumber, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** How many words may name the issuer in "Order 40 of the Secretary of Defense dated July 22, 1949". */
const MOST_ISSUER_WORDS = 10;

/** Reads on where a noun has a number or a code: "Order No. 4", "regulations FRL 366-8", "Decision 7267", "Memo. 3". */
export function readDocumentId(
  scan: Scan,
  from: number,
  index: number,
  kind: TargetKind,
  title: string,
  noun: string,
): Item | null {
  let start = index;
  const named = /^(no|nos|number)$/.test(at(scan, start));
  if (named) start += at(scan, start + 1) === "." ? 2 : 1;
  else if (isDash(scan, start) && isNumber(scan, start + 1)) start += 1;
  const slash = at(scan, start) === "/";
  if (slash) start += 1;
  const end = endOfId(scan, start);
  if (end < 0) return null;
  const id = `${named ? " No. " : slash ? "/" : " "}${textOf(scan, start, end).replace(/[‐‑‒–—]/g, "-")}`;
  const issuer = endOfIssuer(scan, end);
  const tail = readTail(scan, issuer);
  const issued = issuer > end ? ` ${textOf(scan, end, issuer)}` : "";
  // "Treasury Decision 7267" keeps its own case; a plural noun with one number stays as it stands.
  const name = /s$/i.test(noun) && !/s$/i.test(title) ? title.replace(/\w+$/, noun) : title;
  return {
    targets: [{ kind, target: `${name}${id}${issued}`, tail, flags: [], from, to: tail.next }],
    next: tail.after,
  };
}

/** Past "4", "491-72", "IV-2", "FRL 366-8", "FRL366-8"; -1 where there is none or it begins a date or a citation. */
function endOfId(scan: Scan, from: number): number {
  const code = isWord(scan, from) && /^[A-Z]{1,5}$/.test(asWritten(scan, from));
  const number = code ? (isDash(scan, from + 1) ? from + 2 : from + 1) : from;
  if (!isNumber(scan, number) || readDate(scan, from) || readDate(scan, number)) return -1;
  if (/^(fr|f|stat|usc|u|cfr|c|ust)$/.test(at(scan, number + 1))) return -1;
  let next = number + 1;
  while (isGluedPart(scan, next)) next += 2;
  return next;
}

/** "-8", "-WA", ".1" right behind: "5240.1-R" is one code. */
function isGluedPart(scan: Scan, index: number): boolean {
  if (!isGlued(scan, index) || !isGlued(scan, index + 1)) return false;
  if (at(scan, index) === ".") return isNumber(scan, index + 1);
  return isDash(scan, index) && (isNumber(scan, index + 1) || isWord(scan, index + 1));
}

function endOfIssuer(scan: Scan, from: number): number {
  if (at(scan, from) !== "of" && at(scan, from) !== "by") return from;
  if (readDate(scan, from + 1)) return from;
  for (let index = from + 1; index < from + MOST_ISSUER_WORDS; index += 1) {
    if (at(scan, index) === "dated" || at(scan, index) === ",") {
      const dated = at(scan, index) === "," && at(scan, index + 1) === "dated" ? index + 2 : index + 1;
      return readDate(scan, dated) ? index : from;
    }
    if (!isWord(scan, index)) return from;
  }
  return from;
}
