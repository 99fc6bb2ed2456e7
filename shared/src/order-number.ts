/**
 * Order numbers as people and records write them, and the one form that we store and put in addresses.
 *
 * A number is digits and at most one letter suffix: "14060", "12154-A". Sources write "EO 14060", "14,060",
 * "12154-a", "11359A", "Executive Order No. 14060"; all of them are read here and nowhere else.
 */

const WRITTEN =
  /^(?:e\.?\s*o\.?|executive\s+orders?)?\s*(?:no\.?|number|#)?\s*(\d{1,3}(?:,\d{3})|\d{1,6})\s*[-‐‑–]?\s*([a-z])?$/i;

/**
 * Reads an order number in any of its written forms.
 *
 * @returns the canonical form ("14060", "12154-A"), or null when the text is no order number. Zero is none.
 */
export function parseOrderNumber(text: string): string | null {
  // Longer than any written form; a longer text would only cost time.
  if (text.length > 100) return null;
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const digits = String(Number(match[1]?.replace(",", "")));
  if (digits === "0") return null;
  const suffix = match[2]?.toUpperCase();
  return suffix ? `${digits}-${suffix}` : digits;
}

/**
 * The number by which orders sort: the digits times 100, plus 1 to 26 for a suffix A to Z.
 *
 * @throws RangeError when the number is not canonical.
 */
export function numberSortKey(number: string): number {
  const match = /^([1-9]\d{0,5})(?:-([A-Z]))?$/.exec(number);
  if (!match) throw new RangeError(`"${number}" is not a canonical order number`);
  return Number(match[1]) * 100 + (match[2] ? match[2].charCodeAt(0) - 64 : 0);
}
