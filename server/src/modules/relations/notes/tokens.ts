/**
 * A note cut into tokens once, so that every reader looks ahead by index and never scans the text again.
 *
 * A token is a word, a run of digits, or any other single character; white space is none, but is remembered. The columns
 * run side by side instead of one object per token: a megabyte of semicolons is a million tokens. Read them with
 * `token-tests.ts`.
 */
export interface Scan {
  note: string;
  /** How many tokens there are. */
  count: number;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What stands before a token: nothing, white space, or a line break. */
  before: Uint8Array;
  /** Lower case, with typographic apostrophes made plain. */
  lower: string[];
  /** For an opening bracket the index of the one that closes it, else -1. */
  closers: Int32Array;
  /** How many ranges may yet be spelled out: "EO 1-100" a hundred thousand times over would be ten million orders. */
  rangesLeft: number;
}

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
const SPACE = 4;

export const GLUED = 0;
export const GAP = 1;
export const LINE = 2;

const MOST_RANGES = 500;
const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]*)*/uy;
const DIGITS = /[0-9]+/y;
const SPACES = /\s+/y;
const CLOSES: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Cuts a note into tokens; brackets that never close are left without a partner. Linear in the note's length. */
export function scanNote(note: string): Scan {
  const kinds = new Uint8Array(note.length);
  const starts = new Int32Array(note.length);
  const ends = new Int32Array(note.length);
  const before = new Uint8Array(note.length);
  const lower: string[] = [];
  const words = new Map<string, string>();
  let count = 0;
  let space = GLUED;
  for (let start = 0; start < note.length; ) {
    const kind = kindAt(note, start);
    const end = endOf(note, start, kind);
    if (kind === SPACE) {
      space = Math.max(space, hasBreak(note, start, end) ? LINE : GAP);
    } else {
      kinds[count] = kind;
      starts[count] = start;
      ends[count] = end;
      before[count] = space;
      lower.push(kind === MARK ? note.slice(start, end) : lowered(note.slice(start, end), kind, words));
      count += 1;
      space = GLUED;
    }
    start = end;
  }
  return { note, count, kinds, starts, ends, before, lower, closers: matchBrackets(lower), rangesLeft: MOST_RANGES };
}

function kindAt(note: string, index: number): number {
  const code = note.charCodeAt(index);
  if (code >= 48 && code <= 57) return NUMBER;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return WORD;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  if (code < 128) return MARK;
  const char = String.fromCodePoint(note.codePointAt(index) ?? code);
  return /\s/.test(char) ? SPACE : /[\p{L}\p{M}]/u.test(char) ? WORD : MARK;
}

function endOf(note: string, start: number, kind: number): number {
  if (kind === MARK) return start + ((note.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const pattern = kind === WORD ? WORDS : kind === NUMBER ? DIGITS : SPACES;
  pattern.lastIndex = start;
  pattern.test(note);
  return pattern.lastIndex;
}

function hasBreak(note: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = note.charCodeAt(index);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

/** Equal words share one string: notes repeat themselves. */
function lowered(text: string, kind: number, words: Map<string, string>): string {
  const known = words.get(text);
  if (known !== undefined) return known;
  const lower = kind === WORD ? text.toLowerCase().replaceAll("’", "'") : text;
  if (words.size < 5000) words.set(text, lower);
  return lower;
}

function matchBrackets(lower: readonly string[]): Int32Array {
  const closers = new Int32Array(lower.length).fill(-1);
  const open: number[] = [];
  for (let index = 0; index < lower.length; index += 1) {
    const mark = lower[index] ?? "";
    if (mark.length !== 1) continue;
    if (mark === "(" || mark === "[" || mark === "{") open.push(index);
    const last = open.at(-1);
    const opener = last === undefined ? undefined : CLOSES[mark];
    if (last !== undefined && opener !== undefined && lower[last] === opener) closers[open.pop() as number] = index;
  }
  return closers;
}
