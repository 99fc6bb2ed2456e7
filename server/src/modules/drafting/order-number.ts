/** "EO 14060" and "14060" are one. What is no number finds nothing. */
export function parseOrderNumber(text: string): string {
  return text
    .replaceAll("\0", "")
    .trim()
    .replace(/^EO\s+/i, "");
}
