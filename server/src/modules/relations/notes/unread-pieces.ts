import type { Unread, UnreadReason } from "./assertion.ts";
import { spanOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** The pieces of a note that became no assertion, joined where one piece of prose was cut by a semicolon. */
export class UnreadPieces {
  readonly #scan: Scan;
  readonly #pieces: Unread[] = [];

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Adds the tokens from one up to another. */
  add(from: number, next: number, reason: UnreadReason): void {
    const { note } = this.#scan;
    const { start, end } = spanOf(this.#scan, from, next);
    const last = this.#pieces.at(-1);
    if (last && this.#runsOn(last, start, reason)) {
      last.end = end;
      last.text = note.slice(last.start, end);
    } else {
      this.#pieces.push({ text: note.slice(start, end), start, end, reason });
    }
  }

  /** In the order of the note. */
  inOrder(): Unread[] {
    return this.#pieces.sort((left, right) => left.start - right.start || left.end - right.end);
  }

  /** "Note: …; …" is one text; elsewhere each piece between semicolons is a matter of its own. */
  #runsOn(last: Unread, start: number, reason: UnreadReason): boolean {
    if ((reason !== "NOTE" && reason !== "UNKNOWN_LABEL") || last.reason !== reason) return false;
    return /^[^\S\r\n]*[;,.:&]+[^\S\r\n]*$/.test(this.#scan.note.slice(last.end, start));
  }
}
