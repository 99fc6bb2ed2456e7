import type { ParsedNotes } from "./parse-disposition-notes.ts";
import { plainText } from "./plain-text.ts";

/**
 * The characters of a note that no span covers and that separate nothing: "" when nothing was lost.
 *
 * Semicolons, commas, full stops, colons, ampersands, white space and "and" separate, and so do marks that set off
 * (`loose-marks.ts`).
 */
export function lostCharacters(note: string, { assertions, unread }: ParsedNotes): string {
  const spans = [...assertions, ...unread].sort((left, right) => left.start - right.start);
  let lost = "";
  let covered = 0;
  for (const { start, end } of spans) {
    if (start > covered) lost += ` ${note.slice(covered, start)}`;
    covered = Math.max(covered, end);
  }
  return plainText(`${lost} ${note.slice(covered)}`).text.replace(/[\s;,.:&()[\]{}•·▪●‣◦|¦*"“”„/‐‑‒–—-]|\band\b/g, "");
}
