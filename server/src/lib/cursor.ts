import { badInput } from "./api-error.ts";
import { isDay } from "./day.ts";

/** Where a page ended: the sort it belongs to and the key of its last row. Opaque to clients. */
export function formatCursor(sort: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([sort, ...key])).toString("base64url");
}

/**
 * Reads a cursor of the sort.
 *
 * @param shape one test for each part of the key.
 * @throws BAD_INPUT when it is none, or belongs to another sort.
 */
export function parseCursor(cursor: string, sort: string, shape: ((part: unknown) => boolean)[]): (string | number)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {}
  const isOurs =
    Array.isArray(parts) &&
    parts.length === shape.length + 1 &&
    parts[0] === sort &&
    shape.every((test, index) => test((parts as unknown[])[index + 1]));
  if (!isOurs)
    throw badInput(
      "after",
      "`after` is no cursor of this list; give the endCursor of a page with the same sort, or leave it out",
    );
  return (parts as (string | number)[]).slice(1);
}

export const isWholeNumber = (part: unknown) => Number.isSafeInteger(part) && Math.abs(part as number) <= 2_147_483_647;
export const isDayPart = (part: unknown) => typeof part === "string" && isDay(part);

/** @throws BAD_INPUT when `first` is not between 1 and `most`. */
export function pageSize(first: number | null | undefined, initial: number, most: number): number {
  const size = first ?? initial;
  if (!Number.isInteger(size) || size < 1 || size > most)
    throw badInput("first", `\`first\` must be between 1 and ${most}, not ${size}`);
  return size;
}
