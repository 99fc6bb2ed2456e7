import { readHead } from "./document-heads.ts";
import { exactVerb, SENTENCE_WORDS } from "./lexicon.ts";
import { at, isCapital, isLineStart, isNumber, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const MOST_WORDS = 10;

/**
 * Words between the verb and the colon, which must come: "to extent inconsistent by", "effective October 1, 1988 by".
 *
 * "Established by" at their end names no agent; a document among them makes a sentence of the whole.
 */
export function readQualifier(scan: Scan, from: number): { text: string; passive: boolean; next: number } | null {
  let index = from;
  while (index < from + MOST_WORDS && at(scan, index) !== ":") {
    const close = scan.closers[index] ?? -1;
    const word = at(scan, index);
    // A capital at the head of a line, or another verb, begins another label.
    if ((isLineStart(scan, index) && isCapital(scan, index)) || exactVerb(word)) return null;
    const plain = isNumber(scan, index) || word === ",";
    if (close > 0 && close - index <= MOST_WORDS) index = close;
    else if (!plain && (!isWord(scan, index) || SENTENCE_WORDS.has(word) || readHead(scan, index))) return null;
    index += 1;
  }
  if (index === from || at(scan, index) !== ":") return null;
  const byAgent =
    at(scan, index - 1) === "by" && !/^(established|created|made|issued|authorized)$/.test(at(scan, index - 2));
  return { text: textOf(scan, from, byAgent ? index - 1 : index), passive: byAgent, next: index };
}
