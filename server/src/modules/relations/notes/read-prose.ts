import { exactVerb, PARTIAL_ADVERBS, SENTENCE_WORDS } from "./lexicon.ts";
import { readLabel } from "./read-label.ts";
import { at, isCapital, isLineStart, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Words that cannot end a sentence: a line that ends with one goes on below. */
const DANGLING = /^(with|by|of|to|and|or|in|the|from|for|on|under|as|an|a|eo)$/;

/**
 * The index where words that are no item end: at a semicolon, at the end of the line, or where a label begins in
 * mid-line ("… in HUD. See 33 FR 15903"). Brackets are passed over whole.
 */
export function endOfProse(scan: Scan, from: number): number {
  let index = from;
  while (index < scan.count) {
    if (at(scan, index) === ";") break;
    if (index > from && isLineStart(scan, index) && !DANGLING.test(at(scan, index - 1))) break;
    if (index > from && beginsLabel(scan, index)) break;
    const close = scan.closers[index] ?? -1;
    index = close > index ? close + 1 : index + 1;
  }
  return Math.max(index, from + 1);
}

function beginsLabel(scan: Scan, index: number): boolean {
  if (!isCapital(scan, index)) return false;
  const word = at(scan, index);
  if (word !== "see" && !exactVerb(word) && !PARTIAL_ADVERBS.has(word)) return false;
  const label = readLabel(scan, index, false);
  if (label?.is !== "RELATION") return false;
  return at(scan, index - 1) === "." || at(scan, label.next - 1) === ":";
}

/**
 * Whether an item is the subject of a sentence and no target: "EO 5 of May 4, 1981 extended the term",
 * "EO 6 was never published". A participle decides only at the head of a line, where no list runs on.
 */
export function isSentence(scan: Scan, next: number, lineStart: boolean): boolean {
  const verb = at(scan, next) === "," ? next + 1 : next;
  const word = at(scan, verb);
  if (isLineStart(scan, verb) || !isWord(scan, verb)) return false;
  if (/^(is|was|are|were|has|had|have|shall|will)$/.test(word) && SENTENCE_WORDS.has(word)) return true;
  return lineStart && verb === next && !isCapital(scan, verb) && /[a-z]{3}ed$/.test(word) && word !== "dated";
}
