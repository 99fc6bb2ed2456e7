import { formatDay, formatShortDay } from "../lib/day.ts";

export function Day({ day, short = false }: { day: string; short?: boolean }) {
  return <time dateTime={day}>{short ? formatShortDay(day) : formatDay(day)}</time>;
}
