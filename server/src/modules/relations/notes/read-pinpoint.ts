import { readHead } from "./document-heads.ts";
import { skipSectionNumber } from "./read-citation.ts";
import { at, isCapital, isNumber, isOpener, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const SECTION_WORDS = new Set(
  "sec secs section sections para paras paragraph paragraphs subsec subsecs subsection subsections article articles art arts §".split(
    " ",
  ),
);
const SHARES = new Set(["part", "parts", "portion", "portions", "provision", "provisions"]);
/** Parts of an order that are known by a name, a letter or a place rather than a section's number. */
const PART_WORDS = new Set(
  "paragraph paragraphs sentence sentences clause clauses proviso preamble schedule schedules annex annexes appendix item items subdivision subdivisions".split(
    " ",
  ),
);
const ORDINALS = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|to|and|,)$/;
/** "paragraph (a) of section 3 of the annex to" is as deep as it gets. */
const DEEPEST = 4;

/** The index past "sec. 2(3)", "section 1-101", "Secs. 1, 2(b) & 7", "Sec. 3(a) and (b)" at a token, or -1. */
export function readPinpoint(scan: Scan, from: number): number {
  if (!SECTION_WORDS.has(at(scan, from))) return -1;
  let index = at(scan, from + 1) === "." || at(scan, from + 1) === "§" ? from + 2 : from + 1;
  if (!isNumber(scan, index)) return -1;
  index = skipSectionNumber(scan, index);
  for (let turn = 0; turn < 12; turn += 1) {
    const number = pastSectionJoint(scan, index);
    if (number === 0) break;
    const next = isOpener(scan, number) ? skipLetters(scan, number) : skipNumber(scan, number);
    if (next <= number) break;
    index = next;
  }
  return index;
}

/** Past "," and "and"; 0 where the list of sections ends. */
function pastSectionJoint(scan: Scan, index: number): number {
  if (!/^(,|and|&|through|to|-|–)$/.test(at(scan, index))) return 0;
  return index + (/^(and|&)$/.test(at(scan, index + 1)) ? 2 : 1);
}

/** A number of five digits is no section: "sec. 2, 12345" would be an order that lost its "EO". */
function skipNumber(scan: Scan, number: number): number {
  if (!isNumber(scan, number) || at(scan, number).length > 3) return 0;
  return isWord(scan, number + 1) && /^(fr|stat)$/.test(at(scan, number + 1)) ? 0 : skipSectionNumber(scan, number);
}

/** "(b)", "(b)(1)" behind "section 3(a) and"; a bracket with more in it is another matter. */
function skipLetters(scan: Scan, from: number): number {
  let index = from;
  while (isOpener(scan, index) && scan.closers[index] === index + 2 && at(scan, index + 1).length <= 3) index += 3;
  return index;
}

/**
 * The index of the document in "sections 2 and 3 of EO 5", "portions of EO 5", "the second paragraph of section 3 of EO 5",
 * "Schedule A of EO 5", or -1 where none is announced so.
 */
export function skipProvision(scan: Scan, from: number): number {
  const sections = readPinpoint(scan, from);
  const isShare = SHARES.has(at(scan, from)) && at(scan, from + 1) === "of";
  const deep = skipParts(scan, from, DEEPEST);
  if (deep > 0) return deep;
  // "Sec. 5(a), EO 5".
  const bare = at(scan, sections) === "," ? sections + 1 : sections;
  if (sections > 0 && readHead(scan, bare)) return bare;
  if (sections > 0) return at(scan, sections) === "of" ? sections + 1 : -1;
  return isShare ? from + 2 : -1;
}

/** Past one part and "of" after another, down to the head of a document; else -1. */
function skipParts(scan: Scan, from: number, depth: number): number {
  // "The provisions of EO 5 …" begins a sentence.
  const start = /^(the|a)$/.test(at(scan, from)) && !isCapital(scan, from) ? from + 1 : from;
  const part = skipPart(scan, start);
  const next = /^(of|to|in)$/.test(at(scan, part)) ? part + 1 : -1;
  if (part < 0 || next < 0) return -1;
  if (readHead(scan, next)) return next;
  return depth > 1 ? skipParts(scan, next, depth - 1) : -1;
}

/** Past "section 3", "first and second paragraphs", "paragraph (a)", "Schedule A", "part", or -1. */
function skipPart(scan: Scan, from: number): number {
  const section = readPinpoint(scan, from);
  if (section > 0) return section;
  let noun = from;
  while (noun < from + 5 && ORDINALS.test(at(scan, noun))) noun += 1;
  if (SHARES.has(at(scan, noun))) return noun + 1;
  if (!PART_WORDS.has(at(scan, noun))) return -1;
  const name = noun + 1;
  if (isOpener(scan, name))
    return skipLetters(scan, name) > name ? skipJoinedLetters(scan, skipLetters(scan, name)) : -1;
  const isName = isNumber(scan, name) || /^([a-z]|[ivx]+)$/.test(at(scan, name));
  return isName ? name + 1 : name;
}

/** "(a) and (b)". */
function skipJoinedLetters(scan: Scan, from: number): number {
  const next = pastSectionJoint(scan, from);
  return next > 0 && isOpener(scan, next) && skipLetters(scan, next) > next ? skipLetters(scan, next) : from;
}
