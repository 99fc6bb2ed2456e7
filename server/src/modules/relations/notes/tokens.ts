/** A word, a run of digits, or any other single character. White space is not a token; `gap` and `line` remember it. */
export interface Token {
  kind: "word" | "number" | "mark";
  text: string;
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
}

const TOKEN = /(\s+)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]*)*)|([0-9]+)|([\s\S])/uy;
const PAIRS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Cuts a note into tokens; brackets that never close are left without a partner. Linear in the note's length. */
export function scanNote(note: string): Scan {
  const tokens: Token[] = [];
  let gap = false;
  let line = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(note); match; match = TOKEN.exec(note)) {
    const text = match[0];
    if (match[1] !== undefined) {
      gap = true;
      line ||= /[\n\r\u2028\u2029]/.test(text);
      continue;
    }
    const kind = match[2] !== undefined ? "word" : match[3] !== undefined ? "number" : "mark";
    const lower = kind === "word" ? text.toLowerCase().replaceAll("’", "'") : text;
    tokens.push({ kind, text, lower, start: TOKEN.lastIndex - text.length, end: TOKEN.lastIndex, gap, line });
    gap = false;
    line = false;
  }
  return { note, tokens, closers: matchBrackets(tokens) };
}

function matchBrackets(tokens: readonly Token[]): Int32Array {
  const closers = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "mark") return;
    if (token.text === "(" || token.text === "[" || token.text === "{") open.push(index);
    const opener = PAIRS[token.text];
    const last = open.at(-1);
    if (opener && last !== undefined && tokens[last]?.text === opener) closers[open.pop() as number] = index;
  });
  return closers;
}

/** The lower-case text of a token, "" past the end. */
export function at(scan: Scan, index: number): string {
  return scan.tokens[index]?.lower ?? "";
}

export function isNumber(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === "number";
}

export function isWord(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === "word";
}

/** True where the token touches the one before it. */
export function isGlued(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && !token.gap;
}

export function isDash(scan: Scan, index: number): boolean {
  return /^[-‐‑‒–—]$/.test(at(scan, index));
}

export function isOpener(scan: Scan, index: number): boolean {
  const text = at(scan, index);
  return text === "(" || text === "[";
}

/** The words from one token up to another, white space collapsed: "EO      11948" becomes "EO 11948". */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last && to > from ? scan.note.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
