import { setImmediate } from "node:timers/promises";

/** As many rows as are written at once: a few milliseconds of work. */
const BATCH = 200;

/**
 * Writes rows as one text, with a turn for everybody else after each batch: thousands of rows written at once would hold up all
 * other requests. Without rows there is one batch, an empty one.
 */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[], isFirst: boolean) => string,
): Promise<string> {
  const parts: string[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += BATCH) {
    parts.push(write(rows.slice(start, start + BATCH), start === 0));
    await setImmediate();
  }
  return parts.join("");
}
