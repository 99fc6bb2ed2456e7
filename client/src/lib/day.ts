const MONTHS = [
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
];
const NBSP = "\u00a0";

interface Parts {
  year: number;
  month: number;
  day: number;
}

function parse(day: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match ? { year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) } : null;
}

/** "2025-01-20" as "January 20, 2025", with spaces that do not break. What is no day comes back as it is. */
export function formatDay(day: string): string {
  const parts = parse(day);
  return parts ? `${MONTHS[parts.month]}${NBSP}${parts.day},${NBSP}${parts.year}` : day;
}

/** "2025-01-20" as "Jan 20, 2025", for tables. */
export function formatShortDay(day: string): string {
  const parts = parse(day);
  return parts ? `${MONTHS[parts.month]?.slice(0, 3)}${NBSP}${parts.day},${NBSP}${parts.year}` : day;
}

/** The moment of an ISO timestamp in the reader's own zone, as "April 2, 2025 at 10:42". */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return `${formatDay(localDay(date))} at${NBSP}${timeOf(date)}`;
}

/** The same for tables, as "Apr 2, 2025, 10:42". */
export function formatShortMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return `${formatShortDay(localDay(date))}, ${timeOf(date)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
const timeOf = (date: Date) => `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
const localDay = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, "0")}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

const utc = ({ year, month, day }: Parts) => Date.UTC(year, month, day);
const DAY_MS = 86_400_000;

/** Whole days from the first day to the second; null when either is no day or the second comes first. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [parse(from), parse(to)];
  if (!a || !b) return null;
  const days = Math.round((utc(b) - utc(a)) / DAY_MS);
  return days < 0 ? null : days;
}

/** The time between two days in whole years and the days that remain: "3 years and 36 days". */
export function spanInWords(from: string, to: string): string | null {
  const [a, b] = [parse(from), parse(to)];
  if (!a || !b || utc(b) < utc(a)) return null;
  let years = b.year - a.year;
  if (utc({ ...a, year: a.year + years }) > utc(b)) years -= 1;
  const days = Math.round((utc(b) - utc({ ...a, year: a.year + years })) / DAY_MS);
  const words = [years > 0 && plural(years, "year"), (days > 0 || years === 0) && plural(days, "day")];
  return words.filter(Boolean).join(" and ");
}

/** "1 order", "77 orders", "1,132 days". */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : many}`;
}

/** 6900 as "6,900". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The time of day in the reader's own zone, to the second, as "10:42:07". */
export function formatTime(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}
