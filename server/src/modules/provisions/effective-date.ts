import { addSpan } from "./due-day.ts";
import { findTimeLimits } from "./find-time-limits.ts";
import type { OrderText } from "./order-text.ts";
import { readWrittenDate } from "./written-date.ts";

const EFFECT =
  /\bthis (?:executive )?order (?:shall (?:be(?:come)?|take)|is|becomes|takes|will (?:be(?:come)?|take)) effect(?:ive)?\b((?:[ap]\.m\.|[^.;]){0,120})/i;

/** The day on which an order says that it takes effect, as a whole; null where it does not say. */
export function effectiveDate(order: OrderText): string | null {
  for (const provision of order.provisions) {
    for (const paragraph of provision.paragraphs) {
      const match = paragraph.quoted ? null : EFFECT.exec(paragraph.text);
      if (!match?.[1]) continue;
      if (/^\s*,?\s*(?:immediately|upon)/i.test(match[1])) return order.signingDate;
      const limit = findTimeLimits(
        match[1].replace(/\bits (?:execution|issuance|signing|date)\b/i, "the date of this order"),
      ).find((one) => one.from === "ORDER");
      if (limit?.count && order.signingDate) return addSpan(order.signingDate, limit.count, limit.unit);
      const day = readWrittenDate(match[1]);
      if (day) return day;
    }
  }
  return null;
}
