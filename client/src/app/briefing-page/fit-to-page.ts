/**
 * What fits onto one printed page, counted in lines of the body's text.
 *
 * The page is the smaller of Letter and A4 in each direction, with the margins and sizes of styles/briefing.css. Letters of a line
 * are fewer than a line holds on average, so that a page is rather left short than run over.
 */
const LETTERS = { text: 82, table: 60, lead: 60, title: 40 };
/** Letters of a line of text. */
export const LINE = LETTERS.text;
/** Lines of text that one line of each takes. */
const HEIGHT = { text: 1, table: 1, lead: 1.3, title: 1.8 };
/** Lines that a page has between its head line and its foot. */
export const ROOM = 47;
/** Lines of the space before a part and of its sentence on what is left out. */
const PART = 2.2;
const ROW = 0.3;

/** Lines of text that so many letters take. */
export function linesOf(letters: number, as: keyof typeof LETTERS): number {
  return Math.ceil(letters / LETTERS[as]) * HEIGHT[as];
}

interface Sized {
  look: "lead" | "text" | "table";
  /** Letters of each row. */
  rows: readonly number[];
}

/**
 * How many rows of each part are shown within the room: each part gets its first row before any gets its second, in the sequence
 * given, so that a long list does not push out the others. Of a part, never a later row without the ones before it.
 */
export function fitToPage(parts: readonly Sized[], room: number): number[] {
  const shown = parts.map(() => 0);
  const open = new Set(parts.keys());
  let left = room;
  while (open.size > 0) {
    for (const at of [...open]) {
      const { look, rows } = parts[at] as Sized;
      const next = shown[at] as number;
      const letters = rows[next];
      const lines = letters === undefined ? 0 : linesOf(letters, look) + ROW + (next === 0 ? PART : 0);
      if (letters === undefined || lines > left) {
        open.delete(at);
        continue;
      }
      shown[at] = next + 1;
      left -= lines;
    }
  }
  return shown;
}
