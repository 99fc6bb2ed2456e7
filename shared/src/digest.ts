/** How often a reader is told by mail what happened. */
export const DIGEST_FREQUENCIES = ["OFF", "DAILY", "WEEKLY"] as const;
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number];

/** By the number of ISO 8601, less one: Monday is 1. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Until the reader says otherwise: seven in the morning, Monday. */
export const DIGEST_DEFAULTS = { hour: 7, weekday: 1 } as const;

/** "every day at 07:00", "every Monday at 07:00"; null where there is none. */
export function scheduleWords(frequency: DigestFrequency, hour: number, weekday: number): string | null {
  if (frequency === "OFF") return null;
  return `every ${frequency === "DAILY" ? "day" : WEEKDAYS[weekday - 1]} at ${String(hour).padStart(2, "0")}:00`;
}
