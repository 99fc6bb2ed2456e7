import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { badInput } from "./api-error.ts";
import { isDay } from "./day.ts";

let sealKey: Buffer = randomBytes(32);

/** Tells the key with which cursors are signed, so that all servers and later starts accept them; without, one of this process alone. */
export function sealCursorsWith(secret: string): void {
  sealKey = createHmac("sha256", secret).update("cursors").digest();
}

const seal = (payload: string) => createHmac("sha256", sealKey).update(payload).digest().subarray(0, 12);

/** Where a page ended: the sort it belongs to and the key of its last row, signed. Opaque to clients. */
export function formatCursor(sort: string, key: readonly (string | number)[]): string {
  const payload = JSON.stringify([sort, ...key]);
  return Buffer.concat([seal(payload), Buffer.from(payload)]).toString("base64url");
}

/** What a cursor holds; undefined where its seal is not ours. */
function unsealed(cursor: string): unknown {
  const bytes = Buffer.from(cursor, "base64url");
  const payload = bytes.subarray(12).toString();
  const given = bytes.subarray(0, 12);
  if (given.length < 12 || !timingSafeEqual(given, seal(payload))) return undefined;
  return JSON.parse(payload);
}

/**
 * Reads a cursor of the sort.
 *
 * @param shape one test for each part of the key.
 * @throws BAD_INPUT when it is none of ours, or belongs to another sort.
 */
export function parseCursor(cursor: string, sort: string, shape: ((part: unknown) => boolean)[]): (string | number)[] {
  const parts = unsealed(cursor);
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
