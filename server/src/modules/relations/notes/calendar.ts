import { isNear } from "./misspelling.ts";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const FULL = MONTHS.map((month) => month.toLowerCase());
const EXACT = new Map(
  FULL.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
);
EXACT.set("sept", 9);

/** A month named in a note: 1 to 12, and whether its spelling had to be mended ("Setember"). */
export interface MonthRead {
  month: number;
  misspelled: boolean;
}

/**
 * Reads the name of a month, in full or shortened ("Sept"), one slip allowed in a full name.
 *
 * Short names get no such allowance: "Mae" is as near to March as to May.
 */
export function readMonth(lower: string): MonthRead | null {
  const exact = EXACT.get(lower);
  if (exact !== undefined) return { month: exact, misspelled: false };
  if (lower.length < 5 || lower.length > 11) return null;
  const near = FULL.flatMap((name, index) => (name.length > 4 && isNear(lower, name) ? [index + 1] : []));
  return near.length === 1 && near[0] !== undefined ? { month: near[0], misspelled: true } : null;
}

/** "1987-02-28", or null for a day that the calendar lacks. Needs no clock and no time zone. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The office's way of writing an ISO date: "February 28, 1987". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
