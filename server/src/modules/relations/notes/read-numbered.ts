import type { Flag } from "./assertion.ts";
import type { Head } from "./document-heads.ts";
import { readHead, skipNumberWord } from "./document-heads.ts";
import type { Item } from "./item.ts";
import { readNumber } from "./read-number.ts";
import { readTail } from "./read-tail.ts";
import { type Member, readRespectiveDates, shareDate } from "./run-dates.ts";
import { at, isNumber } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Members of a run share its words and its date, so that its length must have a limit. */
const MOST_MEMBERS = 400;

/**
 * Reads documents known by number, with all that stand with the first in one run: "EO 5, May 4, 1981",
 * "EOs 5, 6 and 7, May 4, 1981", "EO 5 and EO 6", "EO's 10996-11005, February 16, 1962".
 *
 * Members without a date of their own take the date of the run's last one, where "and" or a shared "EOs" ties them.
 */
export function readNumbered(scan: Scan, from: number, first: Head, headless = false): Item | null {
  const flags: Flag[] = headless ? ["MISSING_KIND"] : first.misspelled ? ["MISSPELLED_KIND"] : [];
  const members = readMembers(scan, from, first, first.next, flags, true, false);
  if (!members) return null;
  while (members.length < MOST_MEMBERS) {
    const last = members.at(-1) as Member;
    const more = readJoined(scan, last, first);
    if (!more) break;
    members.push(...more);
  }
  const next = readRespectiveDates(scan, members);
  if (next < 0) return null;
  if (next === 0) shareDate(members, first.plural);
  return { targets: members, next: next || (members.at(-1) as Member).tail.after };
}

function readMembers(
  scan: Scan,
  from: number,
  head: Head,
  index: number,
  flags: Flag[],
  hasHead: boolean,
  joinedByAnd: boolean,
): Member[] | null {
  const read = readNumber(scan, index, head);
  if (!read) return null;
  const tail = readTail(scan, read.next);
  const rangeFlags: Flag[] = read.targets.length > 1 ? ["RANGE", "SHARED_DATE"] : [];
  return read.targets.map(({ kind, target }) => ({
    kind,
    target,
    tail,
    flags: tail.date ? [...flags, ...rangeFlags] : [...flags, ...rangeFlags.slice(0, 1)],
    from,
    to: tail.next,
    hasHead,
    joinedByAnd,
  }));
}

/** The next member of a run: after a comma or "and", with its own head, or bare where the run allows it. */
function readJoined(scan: Scan, last: Member, first: Head): Member[] | null {
  let index = last.tail.after;
  const comma = at(scan, index) === ",";
  if (comma) index += 1;
  // "EOs 11246/11375".
  const slash = !comma && first.plural && at(scan, index) === "/" && isLikelyNumber(at(scan, index + 1), false);
  const and = at(scan, index) === "and" || at(scan, index) === "&" || slash;
  if (and) index += 1;
  if (!comma && !and) return null;
  const head = readHead(scan, index);
  const dated = last.tail.date !== null;
  if (head) {
    const joins = !dated && head.kind === first.kind;
    return joins
      ? readMembers(scan, index, head, head.next, head.misspelled ? ["MISSPELLED_KIND"] : [], true, and)
      : null;
  }
  // "EO No. 5000, No. 5001".
  const numbered = skipNumberWord(scan, index);
  if (numbered > index && isLikelyNumber(at(scan, numbered), true)) index = numbered;
  const looksNumbered = isNumber(scan, index) && (first.plural || (!dated && isLikelyNumber(at(scan, index), and)));
  return looksNumbered && !isOtherNumber(scan, index) ? readMembers(scan, index, first, index, [], false, and) : null;
}

/** Four or five digits that are no year: "EO 12345, 1982" has a date, "EO 12345, 12346" has two orders. */
function isLikelyNumber(digits: string, and: boolean): boolean {
  return (digits.length === 4 || digits.length === 5) && (and || !/^(1[789]|20)\d\d$/.test(digits));
}

/** A figure that belongs to a citation or a date: "58 FR 50626", "3 CFR", "4/18/2017". */
function isOtherNumber(scan: Scan, index: number): boolean {
  return /^(fr|f|stat|usc|u|cfr|c|ust|\/)$/.test(at(scan, index + 1));
}
