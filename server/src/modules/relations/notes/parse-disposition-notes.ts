import type { Assertion, Unread } from "./assertion.ts";
import { canonicalOrderNumber } from "./canonical-order-number.ts";
import { NoteReader } from "./note-reader.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import { scanNote } from "./tokens.ts";

export interface ParseOptions {
  /** The number of the order that carries the note, in any spelling: notes that name it get the flag SELF_REFERENCE. */
  sourceNumber?: string | undefined;
}

export interface ParsedNotes {
  /** In the order of the note. */
  assertions: Assertion[];
  /** In the order of the note. A remark may lie inside the span of the item that it interrupts. */
  unread: Unread[];
}

/**
 * Reads the disposition notes of an executive order, such as
 * "Amends: EO 99901, May 4, 2031 (in part); EO 99902\nRevoked by: EO 99911 of June 1, 2031".
 *
 * A label holds for the items behind it until the next label. What cannot be read for certain comes back in `unread`,
 * verbatim and with its place; the two together with semicolons, commas and "and" are the whole note. Numbers are not
 * looked up, so a target may not exist; dates are what the note says, so they may be wrong. Never throws; linear in the
 * note's length.
 */
export function parseDispositionNotes(note: string, options: ParseOptions = {}): ParsedNotes {
  const published = String(note ?? "");
  const plain = plainText(published);
  const source = options.sourceNumber == null ? null : canonicalOrderNumber(options.sourceNumber);
  const read = new NoteReader(scanNote(plain.text), source).read();
  return plain.places ? asPublished(read, published, plain.places) : read;
}

/** Quotes and places as the published note has them, entities and all. */
function asPublished(
  { assertions, unread }: ParsedNotes,
  note: string,
  { starts, ends }: NonNullable<PlainText["places"]>,
): ParsedNotes {
  const spanOf = (one: { start: number; end: number }) => {
    const start = starts[one.start] ?? 0;
    const end = ends[one.end - 1] ?? start;
    return { start, end, words: note.slice(start, end) };
  };
  return {
    assertions: assertions.map((one) => {
      const { start, end, words } = spanOf(one);
      return { ...one, start, end, itemStart: starts[one.itemStart] ?? start, quote: words };
    }),
    unread: unread.map((one) => {
      const { start, end, words } = spanOf(one);
      return { ...one, start, end, text: words };
    }),
  };
}
