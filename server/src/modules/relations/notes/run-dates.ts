import type { Target } from "./item.ts";
import { type DateRead, readDate } from "./read-date.ts";
import { at } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** A document of a run, and how it is tied to the one before: by "and", by a comma, with or without its own "EO". */
export interface Member extends Target {
  hasHead: boolean;
  joinedByAnd: boolean;
}

/**
 * Reads "EOs 12522 and 12608, June 24, 1985 and September 9, 1987", a date for each number.
 *
 * @returns the index past the dates; 0 where there is one date only; -1 where the dates do not fit the numbers.
 */
export function readRespectiveDates(scan: Scan, members: Member[]): number {
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

/** Gives the date of a run's last member to those before it that have none and are tied to it by "and" or a shared "EOs". */
export function shareDate(members: Member[], plural: boolean): void {
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
