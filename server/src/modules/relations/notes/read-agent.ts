import { exactVerb } from "./lexicon.ts";
import { readDate } from "./read-date.ts";
import { at, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** The words that lead from a participle to the document that acts, where "by" alone does not. */
export interface AgentRead {
  /** Words that narrow the label: "until July 1, 1943", "by implication". A plain date does not. */
  qualifier: string | null;
  /** Where the document begins. */
  next: number;
}

/** "Advisory Committee on Public Interest Obligations of Digital Television Broadcasters" has ten words. */
const MOST_CLAUSE_WORDS = 24;

/**
 * Reads on from a participle: "[Revoked] March 1, 1943, by", "[terminated] under provisions of",
 * "[nullified] by virtue of the Council being abolished by", "[nullified] when the Committee was abolished by".
 *
 * @param saidBy whether "by" has been read already.
 */
export function readAgent(scan: Scan, from: number, saidBy: boolean): AgentRead | null {
  if (saidBy) return readImplication(scan, from) ?? readCause(scan, from);
  if (/^(when|because)$/.test(at(scan, from))) {
    const next = endOfClause(scan, from + 1, /^(is|was|were)$/);
    return next > 0 ? { qualifier: null, next } : null;
  }
  return readTime(scan, from) ?? withoutQualifier(pastAgentWords(scan, from, false));
}

function readImplication(scan: Scan, from: number): AgentRead | null {
  if (at(scan, from) !== "implication") return null;
  return { qualifier: textOf(scan, from - 1, from + 1), next: at(scan, from + 1) === "by" ? from + 2 : from + 1 };
}

/** "virtue of EO 5", "virtue of the Council being abolished by EO 5": what happened to the body happened to the order. */
function readCause(scan: Scan, from: number): AgentRead | null {
  const noun = at(scan, from) === "the" ? from + 1 : from;
  if (!/^(virtue|reason|means|operation|force|issuance)$/.test(at(scan, noun)) || at(scan, noun + 1) !== "of")
    return null;
  const clause = endOfClause(scan, noun + 2, /^being$/);
  return { qualifier: null, next: clause > 0 ? clause : noun + 2 };
}

/** The index past "the Council being abolished by", or -1. */
function endOfClause(scan: Scan, from: number, auxiliary: RegExp): number {
  for (let index = from; index < from + MOST_CLAUSE_WORDS; index += 1) {
    const verb = index + 1;
    if (auxiliary.test(at(scan, index)) && exactVerb(at(scan, verb))?.form === "PARTICIPLE")
      return at(scan, verb + 1) === "by" ? verb + 2 : -1;
    if (!isWord(scan, index) && at(scan, index) !== ",") return -1;
  }
  return -1;
}

/** "March 1, 1943, by", "on 3/1/1943 by", "effective June 1, 1943, by", "until July 1, 1943 by". */
function readTime(scan: Scan, from: number): AgentRead | null {
  const start = at(scan, from) === "," ? from + 1 : from;
  const word = at(scan, start);
  const narrows = /^(effective|until|to|through)$/.test(word);
  const asOf = word === "as" && at(scan, start + 1) === "of";
  const date = readDate(scan, asOf ? start + 2 : narrows || /^(on|from)$/.test(word) ? start + 1 : start);
  if (!date) return null;
  const next = pastAgentWords(scan, at(scan, date.next) === "," ? date.next + 1 : date.next, true);
  return next > 0 ? { qualifier: narrows ? textOf(scan, start, date.next) : null, next } : null;
}

/** The index past "by", "pursuant to", "under the provisions of", or -1. */
function pastAgentWords(scan: Scan, from: number, mayBy: boolean): number {
  if (mayBy && at(scan, from) === "by") return from + 1;
  if (at(scan, from) === "pursuant" && at(scan, from + 1) === "to") return from + 2;
  if (at(scan, from) !== "under") return -1;
  const noun = at(scan, from + 1) === "the" ? from + 2 : from + 1;
  const named = /^(provisions|authority|terms)$/.test(at(scan, noun)) && at(scan, noun + 1) === "of";
  return named ? noun + 2 : from + 1;
}

function withoutQualifier(next: number): AgentRead | null {
  return next > 0 ? { qualifier: null, next } : null;
}
