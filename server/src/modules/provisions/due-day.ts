import type { TimeLimit } from "./find-time-limits.ts";
import { isoDay, monthNumber } from "./written-date.ts";

const DAY_MS = 86_400_000;

/** The days from which an order's limits are counted. */
export interface OrderDays {
  signing: string | null;
  /** Where the text states it; a limit from "the effective date" is not computed without. */
  effective: string | null;
}

/**
 * The last day on which a limit is kept, as YYYY-MM-DD; null where it hangs on an event, on business days or on words that name no
 * day. The day of signing does not count; months and years end on the same day of the month, or on the month's last.
 */
export function dueDay(limit: TimeLimit, days: OrderDays): string | null {
  const { year, month, day } = limit;
  switch (limit.form) {
    case "SPAN": {
      const base = limit.from === "ORDER" ? days.signing : limit.from === "EFFECTIVE_DATE" ? days.effective : null;
      if (!base || !limit.count || limit.isBusinessDays || limit.isAhead) return null;
      return addSpan(base, limit.count, limit.unit);
    }
    case "DAY": {
      const named = isoDay(year ?? 0, monthNumber(month ?? "") ?? 0, day ?? 0);
      return named && limit.isAhead ? addSpan(named, -1, "day") : named;
    }
    case "FISCAL_YEAR":
      // Until 1976 the fiscal year ended in June.
      return day === null || year === null ? null : isoDay(year, year < 1977 ? 6 : 9, 30);
    case "CALENDAR_YEAR":
      return day === null || year === null ? null : isoDay(year, 12, 31);
    case "MONTH":
      return lastOfMonth(year ?? 0, monthNumber(month ?? "") ?? 0);
    case "YEARLY_DAY":
      return days.signing ? nextYearly(days.signing, monthNumber(month ?? "") ?? 0, day ?? 0) : null;
    default:
      return null;
  }
}

/** Adds days, weeks, months or years of the calendar; null beyond the calendar. */
export function addSpan(from: string, count: number, unit: TimeLimit["unit"]): string | null {
  if (unit === "day" || unit === "week") {
    const time = Date.parse(`${from}T00:00:00Z`) + count * (unit === "week" ? 7 : 1) * DAY_MS;
    const text = Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString() : "";
    return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
  }
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const months = month - 1 + count * (unit === "year" ? 12 : 1);
  const [toYear, toMonth] = [year + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return isoDay(toYear, toMonth, day) ?? lastOfMonth(toYear, toMonth);
}

function lastOfMonth(year: number, month: number): string | null {
  for (let day = 31; day >= 28; day -= 1) {
    const text = isoDay(year, month, day);
    if (text) return text;
  }
  return null;
}

/** The first such day after signing. */
function nextYearly(signing: string, month: number, day: number): string | null {
  const year = Number(signing.slice(0, 4));
  const same = isoDay(year, month, day);
  return same && same > signing ? same : isoDay(year + 1, month, day);
}
