import type { LabelPart } from "./label.ts";
import { exactVerb, nearVerb, OTHER_ADVERBS, type VerbForm, type VerbRead } from "./lexicon.ts";
import { readAgent } from "./read-agent.ts";
import { isInPart } from "./read-brackets.ts";
import { readQualifier } from "./read-qualifier.ts";
import { at, isOpener, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

export interface VerbsRead {
  parts: (LabelPart & { form: VerbForm; misspelled: boolean })[];
  /** "by" stands behind the verbs, or other words that lead to what acts. */
  passive: boolean;
  /** Words that narrow the label: "Provisionally", "to extent inconsistent", "certain committees established by". */
  qualifier: string | null;
  next: number;
}

/**
 * Reads the verbs of a label up to its colon or first item: "Revokes", "Superseded or revoked in part by",
 * "Revokes in part and supplements". "In part" belongs to the verb it follows; after "by" it belongs to the last one.
 */
export function readVerbs(scan: Scan, from: number): VerbsRead | null {
  const parts: VerbsRead["parts"] = [];
  const qualifiers: string[] = [];
  let index = from;
  let passive = false;
  let joint: "and" | "or" | null = null;
  for (let turn = 0; turn < 6; turn += 1) {
    const start = skipAdverb(scan, index);
    const verb = readVerb(scan, start) ?? readGluedBy(scan, start);
    if (!verb) break;
    if (OTHER_ADVERBS.has(at(scan, index))) qualifiers.push(textOf(scan, index, index + 1));
    const inPart = isInPart(scan, index) > 0;
    const next = start + 1;
    passive ||= verb.by === true;
    addPart(parts, verb, joint, inPart, textOf(scan, start, next), scan, from, next);
    index = readInParts(scan, next, parts, () => (passive = true));
    joint = jointAt(scan, index);
    if (!joint || !readVerb(scan, skipAdverb(scan, pastJoint(scan, index)))) break;
    index = pastJoint(scan, index);
  }
  if (parts.length === 0) return null;
  const agent = parts.at(-1)?.form === "PARTICIPLE" ? readAgent(scan, index, passive) : null;
  if (agent) {
    passive = true;
    index = agent.next;
    if (agent.qualifier) qualifiers.push(agent.qualifier);
  }
  const rest = passive ? null : readQualifier(scan, index);
  if (rest) {
    qualifiers.push(rest.text);
    passive = rest.passive;
    index = rest.next;
    // "To the extent inconsistent" is a part by its own words.
    if (/^(to (the )?extent|insofar|in so far|so far)\b/i.test(rest.text)) for (const part of parts) part.inPart = true;
  }
  return { parts, passive, qualifier: qualifiers.join(" … ") || null, next: index };
}

type LabelVerb = VerbRead & { by?: true };

/** "Amendedby:" lost a space. */
function readGluedBy(scan: Scan, index: number): LabelVerb | null {
  const word = at(scan, index);
  const verb = isWord(scan, index) && word.endsWith("by") ? exactVerb(word.slice(0, -2)) : null;
  return verb?.form === "PARTICIPLE" ? { ...verb, misspelled: true, by: true } : null;
}

function readVerb(scan: Scan, index: number): LabelVerb | null {
  if (!isWord(scan, index)) return null;
  return exactVerb(at(scan, index)) ?? (isLabelLike(scan, index + 1) ? nearVerb(at(scan, index)) : null);
}

/** Only before a colon, "by", "in part", "in effect" or another verb is a word near to a verb looked at twice. */
function isLabelLike(scan: Scan, index: number): boolean {
  if (at(scan, index) === "in" && at(scan, index + 1) === "effect") return true;
  if (/^(and|or)$/.test(at(scan, index)) && exactVerb(at(scan, index + 1))) return true;
  return at(scan, index) === ":" || isBy(scan, index) || isInPart(scan, index) > 0 || isInPart(scan, index + 1) > 0;
}

/** "by", and "y", "bt", "bv" before the colon. */
function isBy(scan: Scan, index: number): boolean {
  const word = at(scan, index);
  return (
    word === "by" || (/^(y|b|b[a-z]|[a-z]y)$/.test(word) && !/^(be|my)$/.test(word) && at(scan, index + 1) === ":")
  );
}

function addPart(
  parts: VerbsRead["parts"],
  verb: VerbRead,
  joint: "and" | "or" | null,
  inPart: boolean,
  text: string,
  scan: Scan,
  from: number,
  next: number,
): void {
  const last = parts.at(-1);
  if (joint === "or" && last) {
    // One relation holds, and which is not said: the first is taken, the other noted.
    last.alternative = verb.relation === last.relation ? null : verb.relation;
    last.inPart ||= inPart;
    last.misspelled ||= verb.misspelled;
    last.verb = parts.length === 1 ? textOf(scan, from, next) : `${last.verb} or ${text}`;
    return;
  }
  parts.push({
    relation: verb.relation,
    alternative: null,
    inPart,
    verb: text,
    form: verb.form,
    misspelled: verb.misspelled,
  });
}

/** "in part", "(in part)", ", in part,", "in effect", "by", "by in part by", in any order behind a verb. */
function readInParts(scan: Scan, from: number, parts: VerbsRead["parts"], onBy: () => void): number {
  let index = from;
  for (let turn = 0; turn < 6; turn += 1) {
    const open = isOpener(scan, index) || at(scan, index) === "," ? index + 1 : index;
    const past = at(scan, open) === "part" && isBy(scan, open + 1) ? open + 1 : isInPart(scan, open);
    if (past > 0) {
      const last = parts.at(-1);
      if (last) last.inPart = true;
      index =
        (isOpener(scan, index) && scan.closers[index] === past) || (at(scan, past) === "," && isBy(scan, past + 1))
          ? past + 1
          : past;
    } else if (isBy(scan, index)) {
      onBy();
      index += 1;
    } else if (at(scan, index) === "in" && /^(effect|force)$/.test(at(scan, index + 1))) {
      index += 2;
    } else break;
  }
  return index;
}

function jointAt(scan: Scan, index: number): "and" | "or" | null {
  const word = at(scan, index) === "," ? at(scan, index + 1) : at(scan, index);
  if (word === "or" || word === "/") return "or";
  // "Amended, supplemented, and continued by".
  const listed = at(scan, index) === "," && exactVerb(word) !== null;
  return listed || word === "and" || word === "&" ? "and" : null;
}

function pastJoint(scan: Scan, index: number): number {
  const listed = exactVerb(at(scan, index + 1)) !== null;
  return at(scan, index) === "," && !listed ? index + 2 : index + 1;
}

/** Past "partially", "in part" or "provisionally" before a verb. */
function skipAdverb(scan: Scan, index: number): number {
  return isInPart(scan, index) > 0 ? isInPart(scan, index) : OTHER_ADVERBS.has(at(scan, index)) ? index + 1 : index;
}
