import { FR_FIELDS, type FrFacts, type FrField, type FrValue } from "./fr-field.ts";

/** What is stored of an order: each fact with the day as of which it was true. */
export type StoredFacts = {
  [F in FrField]?: { value: NonNullable<FrFacts[F]> | Extract<FrFacts[F], null>; asOf: string };
};

/**
 * Takes the statements of one file into what is stored: what was true later wins, field by field.
 *
 * The result depends on the statements alone. Files can come in any order, any number of times, and merged results can be
 * merged again. Two different values of one day are settled by `compareValues`, not by which came first.
 *
 * @param asOf the ISO day on which the file's statements were true.
 * @returns the facts to store, and the fields whose value differs from what was stored. The same value of a later day moves
 * `asOf` forward and changes nothing.
 */
export function mergeFacts(
  stored: StoredFacts,
  incoming: FrFacts,
  asOf: string,
): { facts: StoredFacts; changed: FrField[] } {
  const facts: Partial<Record<FrField, { value: FrValue; asOf: string }>> = { ...stored };
  const changed: FrField[] = [];
  for (const field of FR_FIELDS) {
    const value: FrValue | undefined = incoming[field];
    if (value === undefined) continue;
    const held = facts[field];
    if (held && (held.asOf > asOf || (held.asOf === asOf && compareValues(held.value, value) >= 0))) continue;
    facts[field] = { value, asOf };
    if (!held || held.value !== value) changed.push(field);
  }
  return { facts: facts as StoredFacts, changed };
}

/**
 * The total order by which two values of one field and one day are settled; the greater one is kept.
 *
 * Null is least, so that a text outlives a gap; false is less than true; numbers are compared as numbers, texts by their UTF-8
 * bytes, which is `COLLATE "C"` in Postgres. Which of two texts is right cannot be known: it matters only that the answer is
 * the same whichever file comes first.
 */
export function compareValues(a: FrValue, b: FrValue): number {
  if (typeof a === "string" && typeof b === "string")
    return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (typeof a === typeof b && a !== null && b !== null) return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function rank(value: FrValue): number {
  return value === null ? 0 : typeof value === "boolean" ? 1 : typeof value === "number" ? 2 : 3;
}
