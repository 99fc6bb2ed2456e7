/** A day or month that stands by itself. Document numbers ("2025-06162") and spans of years ("1937-2025") do not. */
const DATED = /(?<!\d)(\d{4})(?:([-_.]?)(\d{2})\2(\d{2})(?!\d)|[-_.](\d{2})(?!\d|-\d))/g;

/** The Federal Register's site opened in 2010; a name with an earlier year says what the file is about, not when it was taken. */
const FIRST_YEAR = 2010;

/**
 * Reads from a file's name the day on which its statements were true: "orders.2025-04-10.csv", "20250410.json".
 *
 * A month ("executive-orders.2024-10.csv") means its last day, the only one that nothing in the file is later than. Where a
 * name has two dates, the later one counts.
 *
 * @param today the ISO day that nothing can be later than; a later date in a name counts as today.
 * @returns an ISO day, or null when the name has no date. A year alone is none.
 */
export function asOfFromFileName(name: string, today: string = new Date().toISOString().slice(0, 10)): string | null {
  let latest: string | null = null;
  for (const [, year = "", , month, day, monthAlone] of name.slice(-1000).matchAll(DATED)) {
    const found = dayOf(Number(year), Number(month ?? monthAlone), day === undefined ? null : Number(day));
    if (found && (!latest || found > latest)) latest = found;
  }
  return latest && latest > today ? today : latest;
}

function dayOf(year: number, month: number, day: number | null): string | null {
  if (year < FIRST_YEAR || year > 2199 || month < 1 || month > 12) return null;
  // Day 0 of the next month is the last of this one.
  const date = day === null ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, month - 1, day));
  return day === null || (day > 0 && date.getUTCDate() === day) ? date.toISOString().slice(0, 10) : null;
}
