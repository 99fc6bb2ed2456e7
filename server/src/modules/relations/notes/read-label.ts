import type { Label, RelationLabel } from "./label.ts";
import { SEE_SLIPS, SENTENCE_WORDS } from "./lexicon.ts";
import { readItem } from "./read-item.ts";
import { readPageLabel } from "./read-page-label.ts";
import { readVerbLabel } from "./read-verb-label.ts";
import { at, isNumber, isWord, textOf, type Scan } from "./tokens.ts";

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
  if (!fresh && !/^\p{Lu}/u.test(scan.tokens[from]?.text ?? "")) return null;
  return readSee(scan, from) ?? readNote(scan, from, fresh) ?? readPageLabel(scan, from) ?? readVerbLabel(scan, from, fresh);
}

/** Words and a colon that no reader knows: "Effective date:". Their items must not go to the label before. */
export function readUnknownLabel(scan: Scan, from: number): Label | null {
  for (let index = from; index < from + MOST_LABEL_WORDS; index += 1) {
    if (index > from && at(scan, index) === ":") return { is: "UNKNOWN", from, next: index + 1 };
    const allowed = isWord(scan, index) || (index > from && /^[,.\-'()]$/.test(at(scan, index)));
    if (!allowed || (index > from && scan.tokens[index]?.line)) return null;
  }
  return null;
}

function readSee(scan: Scan, from: number): RelationLabel | null {
  const word = at(scan, from);
  const slip = SEE_SLIPS.has(word);
  if (word !== "see" && !slip) return null;
  let next = /^(also|generally)$/.test(at(scan, from + 1)) ? from + 2 : from + 1;
  const colon = at(scan, next) === ":";
  if (/^[;.,]$/.test(at(scan, next)) || colon) next += 1;
  if (!colon && (slip || !readItem(scan, next, false))) return null;
  const end = colon ? next - 1 : next;
  const verb = textOf(scan, from, from + 1);
  return {
    is: "RELATION",
    parts: [{ relation: "SEE", alternative: null, inPart: false, verb }],
    voice: "ACTIVE",
    qualifier: null,
    flags: slip ? ["MISSPELLED_LABEL"] : [],
    text: textOf(scan, from, end),
    from,
    next,
  };
}

/** "Note:" makes prose of what follows, unless it is a label and its item: "Note: See Public Law 94-412". */
function readNote(scan: Scan, from: number, fresh: boolean): Label | null {
  if (!fresh || !/^notes?$/.test(at(scan, from)) || at(scan, from + 1) !== ":") return null;
  const inner = from + 2;
  const label = SENTENCE_WORDS.has(at(scan, inner)) || isNumber(scan, inner) ? null : readLabel(scan, inner, true);
  if (label?.is !== "RELATION" || !readItem(scan, label.next, false)) return { is: "NOTE", from, next: inner };
  return { ...label, from };
}
