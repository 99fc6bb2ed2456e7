/** A word, a run of digits, or any other single character. White space is not a token; `gap` and `line` remember it. */
export interface Token {
  kind: "word" | "number" | "mark";
  /** Lower case, with typographic apostrophes made plain. */
  lower: string;
  start: number;
  end: number;
  /** White space stands before it. */
  gap: boolean;
  /** A line break stands before it. */
  line: boolean;
}

/** A note cut into tokens once, so that every reader looks ahead by index and never scans the text again. */
export interface Scan {
  note: string;
  tokens: readonly Token[];
  /** For an opening bracket the index of the one that closes it, else -1. */
  closers: Int32Array;
  /** How many ranges may yet be spelled out: "EO 1-100" a hundred thousand times over would be ten million orders. */
  rangesLeft: number;
}

const MOST_RANGES = 500;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]*)*/uy;
const NUMBER = /[0-9]+/y;
const SPACE = /\s+/y;
const CLOSES: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Cuts a note into tokens; brackets that never close are left without a partner. Linear in the note's length. */
export function scanNote(note: string): Scan {
  const tokens: Token[] = [];
  const words = new Map<string, string>();
  let gap = false;
  let line = false;
  let start = 0;
  while (start < note.length) {
    const kind = kindAt(note, start);
    const end = endOf(note, start, kind);
    if (kind === "space") {
      gap = true;
      line ||= hasBreak(note, start, end);
    } else {
      tokens.push({ kind, lower: lowered(note.slice(start, end), kind, words), start, end, gap, line });
      gap = false;
      line = false;
    }
    start = end;
  }
  return { note, tokens, closers: matchBrackets(tokens), rangesLeft: MOST_RANGES };
}

function kindAt(note: string, index: number): Token["kind"] | "space" {
  const code = note.charCodeAt(index);
  if (code >= 48 && code <= 57) return "number";
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return "word";
  if (code === 32 || (code >= 9 && code <= 13)) return "space";
  if (code < 128) return "mark";
  const char = String.fromCodePoint(note.codePointAt(index) ?? code);
  return /\s/.test(char) ? "space" : /[\p{L}\p{M}]/u.test(char) ? "word" : "mark";
}

function endOf(note: string, start: number, kind: Token["kind"] | "space"): number {
  if (kind === "mark") return start + ((note.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const pattern = kind === "word" ? WORD : kind === "number" ? NUMBER : SPACE;
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
function lowered(text: string, kind: Token["kind"], words: Map<string, string>): string {
  if (kind === "mark") return text;
  const known = words.get(text);
  if (known !== undefined) return known;
  const lower = kind === "word" ? text.toLowerCase().replaceAll("’", "'") : text;
  if (words.size < 5000) words.set(text, lower);
  return lower;
}

function matchBrackets(tokens: readonly Token[]): Int32Array {
  const closers = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const mark = tokens[index]?.lower ?? "";
    if (mark === "(" || mark === "[" || mark === "{") open.push(index);
    const last = open.at(-1);
    if (last === undefined || mark.length !== 1 || CLOSES[mark] === undefined) continue;
    if (tokens[last]?.lower === CLOSES[mark]) closers[open.pop() as number] = index;
  }
  return closers;
}
