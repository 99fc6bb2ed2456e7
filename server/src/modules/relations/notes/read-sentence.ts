import type { Flag } from "./assertion.ts";
import { readHead } from "./document-heads.ts";
import type { RelationLabel } from "./label.ts";
import { exactVerb, SENTENCE_WORDS } from "./lexicon.ts";
import { pastOrderItself } from "./order-itself.ts";
import { isEndOrBreak } from "./read-date.ts";
import { readItem } from "./read-item.ts";
import { readPinpoint } from "./read-pinpoint.ts";
import { readVerbs } from "./read-verbs.ts";
import { at, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const MOST_SUBJECT_WORDS = 12;
const AUXILIARY = /^(is|was|were|are)$/;
const ADVERB = /^(hereby|thereby|later|since|subsequently|thereafter|expressly|effectively)$/;

/** Who a sentence is about: `qualifier` is null for the order that carries the note, else its authority, a body or a section. */
interface Subject {
  qualifier: string | null;
  ofSection: boolean;
  next: number;
}

/**
 * Reads a sentence that says in full what a label says in short, and nothing more: "This order was revoked by EO 5.",
 * "EO 4 is nullified in part by virtue of the Council being abolished by EO 5.", "The Board was terminated by EO 5."
 *
 * A sentence about another order is none of ours, and one that goes on after its document may take back what it said.
 *
 * @param source the number of the order that carries the note: only of that one does "EO 4 was …" speak.
 */
export function readSentence(scan: Scan, from: number, source: string | null): RelationLabel | null {
  const subject = readSubject(scan, from, source);
  if (!subject) return null;
  const start = pastAuxiliary(scan, subject);
  const verbs = start > 0 ? readVerbs(scan, start) : null;
  if (!verbs?.passive || verbs.parts.some((part) => part.form !== "PARTICIPLE" || part.misspelled)) return null;
  const item = readItem(scan, verbs.next, true);
  if (!item || !endsSentence(scan, item.next)) return null;
  const qualifier = [subject.qualifier, verbs.qualifier].filter(Boolean).join(" … ") || null;
  const flags: Flag[] = verbs.parts.some((part) => part.alternative) ? ["EITHER_RELATION"] : [];
  return {
    is: "RELATION",
    parts: verbs.parts.map(({ form: _form, misspelled: _misspelled, ...part }) => ({
      ...part,
      inPart: part.inPart || subject.ofSection,
    })),
    voice: "PASSIVE",
    qualifier,
    flags: qualifier ? [...flags, "QUALIFIED"] : flags,
    text: textOf(scan, from, verbs.next),
    pagesOnly: false,
    isSentence: at(scan, item.next) !== "and",
    item,
    from,
    next: verbs.next,
  };
}

function readSubject(scan: Scan, from: number, source: string | null): Subject | null {
  const article = /^(the|this|said)$/.test(at(scan, from)) ? from + 1 : from;
  const itself = pastOrderItself(scan, from, source);
  if (itself > 0) return { qualifier: null, ofSection: false, next: itself };
  if (at(scan, article) === "authority" && at(scan, article + 1) === "of") {
    const next = pastOrderItself(scan, article + 2, source);
    return next > 0 ? { qualifier: textOf(scan, article, next), ofSection: false, next } : null;
  }
  const section = readPinpoint(scan, article);
  if (section > 0) {
    const whole = at(scan, section) === "of" ? pastOrderItself(scan, section + 1, source) : section;
    return whole > 0 ? { qualifier: textOf(scan, article, section), ofSection: true, next: whole } : null;
  }
  const next = pastBody(scan, article);
  return article > from && next > article ? { qualifier: textOf(scan, article, next), ofSection: false, next } : null;
}

/** Past "Federal Committee on Highway Safety"; an order among the words is not the body. */
function pastBody(scan: Scan, from: number): number {
  for (let index = from; index < from + MOST_SUBJECT_WORDS; index += 1) {
    const word = at(scan, index);
    if (AUXILIARY.test(word) || /^(has|have|had)$/.test(word)) return index;
    if (!isWord(scan, index) || SENTENCE_WORDS.has(word) || exactVerb(word) || readHead(scan, index)) return -1;
  }
  return -1;
}

/** Past "is", "was later", "has been"; "This order revoked by" may do without. -1 where no participle can follow. */
function pastAuxiliary(scan: Scan, { next, qualifier }: Subject): number {
  let index = next;
  if (/^(has|have|had)$/.test(at(scan, index)) && at(scan, index + 1) === "been") index += 2;
  else if (AUXILIARY.test(at(scan, index))) index += 1;
  else if (qualifier !== null) return -1;
  return ADVERB.test(at(scan, index)) ? index + 1 : index;
}

/** A full stop, a semicolon, the line's end, or "and" with a further participle. */
function endsSentence(scan: Scan, index: number): boolean {
  if (isEndOrBreak(scan, index) || at(scan, index) === ".") return true;
  return at(scan, index) === "and" && exactVerb(at(scan, index + 1))?.form === "PARTICIPLE";
}
