import type { TargetKind } from "./assertion.ts";
import { DOCUMENT_ACRONYMS, DOCUMENT_NOUNS } from "./document-nouns.ts";
import type { Item } from "./item.ts";
import { SENTENCE_WORDS } from "./lexicon.ts";
import { readBrackets } from "./read-brackets.ts";
import { readCitation } from "./read-citation.ts";
import { datedItem, isParticiple } from "./read-dates-of.ts";
import { readDocumentId } from "./read-document-id.ts";
import { readTail } from "./read-tail.ts";
import { at, isDash, isNumber, isOpener, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Words before the noun ("Department of Justice notice") and after it ("Letter of the President to …"); more is prose. */
const MOST_WORDS_BEFORE = 8;

/** Words that make a remark of what a document's name follows: "pursuant to Panama Canal Treaty of 1977". */
const NO_NAME = /^(executive|pursuant|to|under|by|in|on|as|with|for|from|per|at|into|a|an|effective|see|except)$/;

/**
 * Reads a document that is described rather than numbered in a series of its own: "Notice of March 1, 2021",
 * "Transfer Order 40 of the Secretary of Defense dated July 22, 1949", "Treasury decision, 41 FR 6068", "NSM-22".
 *
 * It must be dated, numbered or cited: a description alone names nothing that could be found.
 */
export function readDescribed(scan: Scan, from: number): Item | null {
  const acronym = readAcronym(scan, from);
  if (acronym) return acronym;
  const noun = findNoun(scan, from);
  if (noun < 0) return null;
  const known = DOCUMENT_NOUNS.get(at(scan, noun));
  if (!known) return null;
  const before = textOf(scan, at(scan, from) === "the" ? from + 1 : from, noun);
  const [kind, singular, plural] = known;
  const name =
    before === "" || kind === "MEMORANDUM" || kind === "PRESIDENTIAL_DETERMINATION"
      ? singular
      : plural
        ? singular.toLowerCase()
        : textOf(scan, noun, noun + 1);
  const title = capitalised(before ? `${before} ${name}` : name);
  const next = at(scan, noun + 1) === "." ? noun + 2 : noun + 1;
  return (
    readDocumentId(scan, from, next, kind, title, textOf(scan, noun, noun + 1)) ??
    datedItem(scan, from, next, kind, title, plural) ??
    readCited(scan, from, next, kind, title)
  );
}

function findNoun(scan: Scan, from: number): number {
  for (let index = from; index < from + MOST_WORDS_BEFORE; index += 1) {
    const word = at(scan, index);
    if (!isWord(scan, index) || SENTENCE_WORDS.has(word) || NO_NAME.test(word)) return -1;
    if (DOCUMENT_NOUNS.has(word)) return index;
    if (isParticiple(word)) return -1;
  }
  return -1;
}

function readAcronym(scan: Scan, from: number): Item | null {
  const kind = DOCUMENT_ACRONYMS.get(at(scan, from));
  const number = isDash(scan, from + 1) ? from + 2 : from + 1;
  if (!kind || !isNumber(scan, number)) return null;
  const tail = readTail(scan, number + 1);
  const target = `${at(scan, from).toUpperCase()}-${at(scan, number)}`;
  return { targets: [{ kind, target, tail, flags: [], from, to: tail.next }], next: tail.after };
}

/** "Treasury decision, 41 FR 6068", "Federal Acquisition Regulation (48 CFR 9.4)": the citation is the only name it has. */
function readCited(scan: Scan, from: number, index: number, kind: TargetKind, title: string): Item | null {
  const brackets = isOpener(scan, index) ? readBrackets(scan, index) : null;
  const start = /^(,|at)$/.test(at(scan, index)) ? index + 1 : index;
  const citation = brackets?.is === "CITATION" ? brackets : readCitation(scan, start);
  if (!citation) return null;
  const tail = readTail(scan, citation.next);
  tail.citations.unshift(citation.text);
  return {
    targets: [{ kind, target: `${title}, ${citation.text}`, tail, flags: [], from, to: tail.next }],
    next: tail.after,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
