import type { Label, RelationLabel } from "./label.ts";
import { exactVerb, SEE_SLIPS, SENTENCE_WORDS } from "./lexicon.ts";
import { readItem } from "./read-item.ts";
import { readPageLabel } from "./read-page-label.ts";
import { readVerbLabel } from "./read-verb-label.ts";
import { at, isCapital, isLineStart, isNumber, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** How many words may stand before a colon for them to be a label at all. */
const MOST_LABEL_WORDS = 16;

/**
 * Reads the label that begins at a token, with its colon: "Revoked in part by:", "Committee continued by:", "Note:".
 *
 * Without a colon the words must be spelled exactly and an item must follow at once, so that prose stays prose.
 *
 * @param fresh whether a separator or a line break stands before; elsewhere a label must begin with a capital.
 */
export function readLabel(scan: Scan, from: number, fresh: boolean): Label | null {
  if (!isWord(scan, from)) return null;
  if (!fresh && !isCapital(scan, from)) return null;
  return (
    readSee(scan, from) ?? readNote(scan, from, fresh) ?? readPageLabel(scan, from) ?? readVerbLabel(scan, from, fresh)
  );
}

/**
 * Reads a label behind "and": "Revokes EO 5, May 4, 1981, and amends EO 6, June 1, 1982".
 *
 * In mid-line only a present tense counts: "and amended by EO 6" may go on about EO 5.
 */
export function readJoinedLabel(scan: Scan, from: number, fresh: boolean): Label | null {
  if (at(scan, from) !== "and" || !isWord(scan, from + 1)) return null;
  if (!fresh && exactVerb(at(scan, from + 1))?.form !== "PRESENT") return null;
  const label = readLabel(scan, from + 1, true);
  return label?.is === "RELATION" && (fresh || label.voice === "ACTIVE") ? label : null;
}

/** Words and a colon that no reader knows: "Effective date:". Their items must not go to the label before. */
export function readUnknownLabel(scan: Scan, from: number): Label | null {
  for (let index = from; index < from + MOST_LABEL_WORDS; index += 1) {
    if (index > from && at(scan, index) === ":") return { is: "UNKNOWN", from, next: index + 1 };
    const allowed = isWord(scan, index) || (index > from && /^[,.\-'()]$/.test(at(scan, index)));
    if (!allowed || (index > from && isLineStart(scan, index))) return null;
  }
  return null;
}

function readSee(scan: Scan, from: number): RelationLabel | null {
  const word = at(scan, from);
  const slip = SEE_SLIPS.has(word);
  if (word !== "see" && !slip) return null;
  let next = /^(also|generally)$/.test(at(scan, from + 1)) ? from + 2 : from + 1;
  const colon = at(scan, next) === ":";
  if (colon || /^[;.,]$/.test(at(scan, next))) next += 1;
  const item = colon || slip ? null : readItem(scan, next, false);
  if (!colon && !item) return null;
  const end = colon ? next - 1 : next;
  const verb = textOf(scan, from, from + 1);
  return {
    is: "RELATION",
    parts: [{ relation: "SEE", alternative: null, inPart: false, verb }],
    voice: "ACTIVE",
    qualifier: null,
    flags: slip ? ["MISSPELLED_LABEL"] : [],
    text: textOf(scan, from, end),
    pagesOnly: false,
    item,
    from,
    next,
  };
}

/** "Note:" makes prose of what follows, unless it is a label and its item: "Note: See Public Law 94-412". */
function readNote(scan: Scan, from: number, fresh: boolean): Label | null {
  if (!fresh || !/^notes?$/.test(at(scan, from)) || at(scan, from + 1) !== ":") return null;
  const inner = from + 2;
  const label = SENTENCE_WORDS.has(at(scan, inner)) || isNumber(scan, inner) ? null : readLabel(scan, inner, true);
  const item = label?.is === "RELATION" ? (label.item ?? readItem(scan, label.next, false)) : null;
  return label?.is === "RELATION" && item ? { ...label, from, item } : { is: "NOTE", from, next: inner };
}
