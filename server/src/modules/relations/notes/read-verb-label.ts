import type { Flag, Voice } from "./assertion.ts";
import type { Item } from "./item.ts";
import type { LabelPart, RelationLabel, Standing } from "./label.ts";
import { exactVerb, OTHER_ADVERBS, SENTENCE_WORDS, type VerbForm } from "./lexicon.ts";
import { pastOrderItself } from "./order-itself.ts";
import { readItem } from "./read-item.ts";
import { readPinpoint } from "./read-pinpoint.ts";
import { readVerbs, type VerbsRead } from "./read-verbs.ts";
import { at, isCapital, isLineStart, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** "President's Committee on the National Medal of Science continued by" has nine words before its verb. */
const MOST_SUBJECT_WORDS = 16;

/** "Supersedes;;\n ;" is as odd as it gets. */
const MOST_MARKS = 4;

/** Reads a label whose relation is a verb, with the words around it that narrow it. */
export function readVerbLabel(scan: Scan, from: number, standing: Standing): RelationLabel | null {
  const start = findVerbs(scan, from);
  if (start < 0) return null;
  const verbs = readVerbs(scan, start);
  if (!verbs) return null;
  // "Order revoked by" is about the order and nothing less.
  const subject = pastOrderItself(scan, from, null) === start ? "" : textOf(scan, from, start);
  const ofSection = readPinpoint(scan, from) > 0;
  const colon = at(scan, verbs.next) === ":";
  if (subject && (!verbs.passive || (!isCapital(scan, from) && !ofSection))) return null;
  // "EO 5, May 4, 1981, Board terminated by EO 6" goes on about EO 5; without the comma it is a line that lost its break.
  if (subject && !colon && standing === "WITHIN" && at(scan, from - 1) === ",") return null;
  const odd = colon ? null : readOddEnd(scan, verbs, subject === "" && standing !== "WITHIN", standing !== "WITHIN");
  if (!colon && !odd) return null;
  const qualifier = [subject, verbs.qualifier].filter(Boolean).join(" … ") || null;
  const voice = voiceOf(verbs);
  return {
    is: "RELATION",
    // "Section 2 revoked by" leaves the other sections alone.
    parts: verbs.parts.map(
      ({ form: _form, misspelled: _misspelled, ...part }): LabelPart => ({ ...part, inPart: part.inPart || ofSection }),
    ),
    voice: voice.voice,
    qualifier,
    flags: [...flagsOf(verbs), ...voice.flags, ...(qualifier ? (["QUALIFIED"] as const) : [])],
    text: textOf(scan, from, verbs.next),
    pagesOnly: false,
    item: odd?.item ?? null,
    from,
    next: odd?.next ?? verbs.next + 1,
  };
}

/** The token where the verbs begin, words such as "Committee" before them allowed; -1 where a sentence begins instead. */
function findVerbs(scan: Scan, from: number): number {
  if (readVerbs(scan, from)) return from;
  const section = readPinpoint(scan, from);
  for (let index = Math.max(section, from); index < from + MOST_SUBJECT_WORDS; index += 1) {
    const word = at(scan, index);
    // A capital at the head of a line is a new label; in lower case the words above run on.
    const capital = isCapital(scan, index);
    if (index > from && isLineStart(scan, index) && capital) return -1;
    if (index > from && exactVerb(word)?.form === "PARTICIPLE") return index;
    const dotted = word === "." && /^(u|s|st)$/.test(at(scan, index - 1));
    if (!dotted && word !== "," && (!isWord(scan, index) || SENTENCE_WORDS.has(word))) return -1;
  }
  return -1;
}

/** A label without a colon, or with another mark for it (in mid-line a dash), counts only where an item follows at once. */
function readOddEnd(
  scan: Scan,
  verbs: VerbsRead,
  anyMark: boolean,
  fresh: boolean,
): { next: number; item: Item } | null {
  const exact = verbs.parts.every((part) => !part.misspelled || (verbs.passive && fresh));
  const settled = verbs.passive || verbs.parts.every((part) => part.form === "PRESENT");
  if (
    !exact ||
    !settled ||
    (verbs.qualifier !== null && !verbs.passive && !OTHER_ADVERBS.has(verbs.qualifier.toLowerCase()))
  )
    return null;
  let next = verbs.next;
  const marks = anyMark ? /^[;:.,\-–—]$/ : /^[-–—]$/;
  while (next < verbs.next + MOST_MARKS && marks.test(at(scan, next))) next += 1;
  const item = readItem(scan, next, true);
  return item ? { next, item } : null;
}

function voiceOf(verbs: VerbsRead): { voice: Voice; flags: Flag[] } {
  const has = (form: VerbForm) => verbs.parts.some((part) => part.form === form);
  if (verbs.passive) return { voice: "PASSIVE", flags: has("PRESENT") || has("GERUND") ? ["VOICE_UNCLEAR"] : [] };
  return has("PARTICIPLE") ? { voice: "PASSIVE", flags: ["VOICE_UNCLEAR"] } : { voice: "ACTIVE", flags: [] };
}

function flagsOf(verbs: VerbsRead): Flag[] {
  const flags: Flag[] = [];
  // "Amend by" lost its "-ed", "Amend:" its "-s".
  if (verbs.parts.some((part) => part.misspelled || part.form === "BASE")) flags.push("MISSPELLED_LABEL");
  if (verbs.parts.some((part) => part.alternative)) flags.push("EITHER_RELATION");
  return flags;
}
