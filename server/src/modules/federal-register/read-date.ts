import { MONTH_NAMES } from "../provisions/written-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?)?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const WRITTEN = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const DAY_FIRST = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/;

/**
 * Reads a day in the forms in which the Federal Register and spreadsheets write it: "2021-12-15", "12/15/2021", "12/15/21",
 * "December 15, 2021", "15-Dec-2021".
 *
 * Numbers between slashes are month first, always. A two-digit year lies between 1937 and 2036: the orders begin with 1937.
 *
 * @returns the ISO day, or null when the text is no date, no day of the calendar, or outside 1789 to 2199.
 */
export function readDate(text: string): string | null {
  if (text.length > 40) return null;
  const folded = text.replace(/\s+/g, " ").trim();
  let match = ISO.exec(folded);
  if (match) return isoDay(match[1], Number(match[2]), match[3]);
  match = AMERICAN.exec(folded);
  if (match) return isoDay(match[3], Number(match[1]), match[2]);
  match = WRITTEN.exec(folded);
  if (match) return isoDay(match[3], monthOf(match[1]), match[2]);
  match = DAY_FIRST.exec(folded);
  if (match) return isoDay(match[3], monthOf(match[2]), match[1]);
  return null;
}

/** 1 to 12, or 0 for a word that is no month. "Sept" is one. */
function monthOf(word = ""): number {
  const lower = word.toLowerCase();
  return MONTH_NAMES.indexOf(lower) + 1 || MONTHS.indexOf(lower === "sept" ? "sep" : lower) + 1;
}

function isoDay(yearText = "", month: number, dayText = ""): string | null {
  let year = Number(yearText);
  if (yearText.length === 2) year += year >= 37 ? 1900 : 2000;
  const day = Number(dayText);
  if (year < 1789 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
