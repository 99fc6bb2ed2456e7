/**
 * Blanks quotations, save short ones, within a paragraph, which hold new wording of other documents ("the preamble is replaced with: “By the
 * authority …”"), so that nothing in them is taken for this order's. The length stays, and so do places.
 */
export function maskQuotations(text: string): string {
  return text.replace(/“[^“”]{20,}”/g, (words) => `“${"x".repeat(words.length - 2)}”`);
}
