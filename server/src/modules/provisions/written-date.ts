import { isDay } from "../../lib/day.ts";

/** In English, in lower case, from January. */
export const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A date as orders write it, anywhere in a text; group 1 the month, 2 the day, 3 the year. */
export const WRITTEN_DATE =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{1,2})(?:st|nd|rd|th)?\s*,\s*(\d{4})\b/i;

/** "December 31, 2003" → "2003-12-31"; null where there is none, or one that the calendar lacks. Takes the first. */
export function readWrittenDate(text: string): string | null {
  const match = WRITTEN_DATE.exec(text);
  return match
    ? isoDay(Number(match[3]), MONTH_NAMES.indexOf(String(match[1]).toLowerCase()) + 1, Number(match[2]))
    : null;
}

/** YYYY-MM-DD, or null for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** A month's number, 1 to 12, from its English name; null for anything else. */
export function monthNumber(name: string): number | null {
  const at = MONTH_NAMES.indexOf(name.toLowerCase());
  return at < 0 ? null : at + 1;
}
