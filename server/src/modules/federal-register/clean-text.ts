/**
 * Characters that no title or note needs and that can hurt where they are shown: control characters other than tab and line
 * ends, marks that turn the reading direction, byte order marks.
 */
const UNWANTED = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** UTF-8 read as windows-1251 or windows-1252, as three old titles of the Federal Register have it: "SoulГ©", "вЂ”", "Ã©". */
const MISREAD = /[ВГ][\u00a0-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491]|вЂ|[ÂÃ][\u00a0-\u00bf]|â€/;

/**
 * Takes unwanted characters out of a text and leaves the rest as it stands.
 *
 * A NUL is not taken out: Postgres cannot hold one, and a file that has one is damaged or hostile, so the row is refused.
 *
 * @returns the text with what was done to it or is odd about it, or null when it holds a NUL.
 */
export function cleanText(text: string): { text: string; doubt: string | null } | null {
  if (text.includes("\0")) return null;
  const doubts: string[] = [];
  const clean = text.replace(UNWANTED, "");
  if (clean.length < text.length)
    doubts.push(
      `${text.length - clean.length} control character${text.length - clean.length === 1 ? " was" : "s were"} taken out`,
    );
  const formed = clean.toWellFormed();
  if (formed.includes("\ufffd")) doubts.push("holds a character that could not be decoded");
  if (MISREAD.test(formed)) doubts.push("looks like text that was decoded wrongly; kept as it stands");
  return { text: formed, doubt: doubts.length > 0 ? doubts.join("; ") : null };
}

/** A text on one line: white space of any kind and length becomes one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
