import type { Flag } from "./assertion.ts";
import type { Head } from "./document-heads.ts";
import { readHead } from "./document-heads.ts";
import type { Item, Target } from "./item.ts";
import { type DateRead, readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readTail } from "./read-tail.ts";
import { at, isNumber } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** A document of a run, and how it is tied to the one before: by "and", by a comma, with or without its own "EO". */
interface Member extends Target {
  hasHead: boolean;
  joinedByAnd: boolean;
}

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
  at_: number,
  flags: Flag[],
  hasHead: boolean,
  joinedByAnd: boolean,
): Member[] | null {
  const read = readNumber(scan, at_, head);
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
  const and = at(scan, index) === "and" || at(scan, index) === "&";
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

/**
 * Reads "EOs 12522 and 12608, June 24, 1985 and September 9, 1987", a date for each number.
 *
 * @returns the index past the dates; 0 where there is one date only; -1 where the dates do not fit the numbers.
 */
function readRespectiveDates(scan: Scan, members: Member[]): number {
  const last = members.at(-1);
  const dates = last?.tail.date ? [last.tail.date] : [];
  if (!last || dates.length === 0 || members.every((member) => member.hasHead)) return 0;
  let next = last.tail.after;
  for (let date = readNextDate(scan, next); date; date = readNextDate(scan, next)) {
    dates.push(date);
    next = date.next;
  }
  if (dates.length === 1) return 0;
  if (dates.length !== members.length || members.some((member) => member !== last && member.tail.date)) return -1;
  members.forEach((member, index) => {
    member.tail = { ...member.tail, date: dates[index] ?? null };
    member.from = members[0]?.from ?? member.from;
    member.to = next;
  });
  return next;
}

function readNextDate(scan: Scan, index: number): DateRead | null {
  const comma = at(scan, index) === "," ? index + 1 : index;
  const start = at(scan, comma) === "and" ? comma + 1 : comma;
  return start > index ? readDate(scan, start) : null;
}

function shareDate(members: Member[], plural: boolean): void {
  const last = members.at(-1);
  if (!last || members.length < 2) return;
  const bare = members.some((member) => !member.hasHead);
  const shares = last.tail.date !== null && (last.joinedByAnd || (plural && bare));
  for (let index = members.length - 2; index >= 0; index -= 1) {
    const member = members[index];
    if (!member || member.tail.date || !shares) break;
    member.tail = { ...member.tail, date: last.tail.date };
    member.flags = [...member.flags, "SHARED_DATE"];
  }
  const together = bare || members.some((member) => member.flags.includes("SHARED_DATE"));
  if (!together) return;
  // Bare numbers and shared dates are no evidence by themselves: all members of such a run are quoted whole.
  const from = members[0]?.from ?? last.from;
  const to = last.to;
  for (const member of members) {
    member.from = from;
    member.to = to;
  }
}
