import type { Label, RelationLabel, Standing } from "./label.ts";
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
 * In lower case it must stand behind a separator, or at the head of a line and have its colon: old notes were
 * line-wrapped, so that "abolished by EO 5" may be the end of the sentence above.
 */
export function readLabel(scan: Scan, from: number, standing: Standing): Label | null {
  if (!isWord(scan, from)) return null;
  const capital = isCapital(scan, from);
  if (standing === "WITHIN" && !capital) return null;
  const label =
    readSee(scan, from) ??
    readNote(scan, from, standing) ??
    readPageLabel(scan, from) ??
    readVerbLabel(scan, from, standing);
  return label && standing === "LINE" && !capital && at(scan, label.next - 1) !== ":" ? null : label;
}

/**
 * Reads a label that goes on in lower case where another one is in force: "Revokes EO 5, May 4, 1981, and amends EO 6",
 * "Amended by EO 5 and revoked by EO 6", "Amends EO 5, see also EO 6".
 *
 * In mid-line the verbs must match: under an active label a present tense, which "and" need not join; under a passive one
 * "and" with a participle. "Supersedes EO 5, amended by EO 6" and "See EO 5, revokes EO 6" go on about EO 5.
 */
export function readJoinedLabel(
  scan: Scan,
  from: number,
  standing: Standing,
  inForce: RelationLabel | null,
): Label | null {
  const and = at(scan, from) === "and";
  const start = and ? from + 1 : from;
  if (!isWord(scan, start)) return null;
  const separated = standing === "START" && and;
  const form = exactVerb(at(scan, start))?.form;
  const isSee = inForce?.parts.some((part) => part.relation === "SEE") ?? true;
  const goesOn =
    (form === "PRESENT" && (and || (inForce?.voice === "ACTIVE" && !isSee))) ||
    (form === "PARTICIPLE" && and && inForce?.voice === "PASSIVE" && inForce.qualifier === null) ||
    (at(scan, start) === "see" && inForce !== null);
  if (!separated && !goesOn) return null;
  const label = readLabel(scan, start, "START");
  if (label?.is !== "RELATION") return null;
  return separated || label.voice === (form === "PARTICIPLE" ? "PASSIVE" : "ACTIVE") ? label : null;
}

/** Words that only announce what a label then says: "Status: Revoked by EO 5". */
const ANNOUNCEMENTS = /^(status|dispositions?|notes?|remarks?|comments?|action|actions|history)$/;

/** Past "Disposition notes:" before a relation with its item; else the same token. */
export function skipAnnouncement(scan: Scan, from: number): number {
  if (!ANNOUNCEMENTS.test(at(scan, from))) return from;
  const colon = ANNOUNCEMENTS.test(at(scan, from + 1)) ? from + 2 : from + 1;
  return at(scan, colon) === ":" ? colon + 1 : from;
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
  const item = colon || slip ? null : readItem(scan, next, true);
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

/** Reads "Note: See Public Law 94-412", "Status: Revoked by EO 5"; with anything but a label and its item "Note:" makes prose. */
function readNote(scan: Scan, from: number, standing: Standing): Label | null {
  const inner = skipAnnouncement(scan, from);
  if (standing === "WITHIN" || inner === from) return null;
  const isNote = /^notes?$/.test(at(scan, from));
  const isProse = SENTENCE_WORDS.has(at(scan, inner)) || isNumber(scan, inner) || skipAnnouncement(scan, inner) > inner;
  const label = isProse ? null : readLabel(scan, inner, "START");
  const item = label?.is === "RELATION" ? (label.item ?? readItem(scan, label.next, false)) : null;
  if (label?.is === "RELATION" && item) return { ...label, from, item };
  return isNote ? { is: "NOTE", from, next: inner } : null;
}
