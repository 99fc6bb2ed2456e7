import { skipSectionNumber } from "./read-citation.ts";
import { at, isNumber, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const SECTION_WORDS = new Set(
  "sec secs section sections para paras paragraph paragraphs subsec subsecs subsection subsections article articles art arts §".split(
    " ",
  ),
);
const SHARES = new Set(["part", "parts", "portion", "portions", "provision", "provisions"]);

/** The index past "sec. 2(3)", "section 1-101", "Sections 1 and 2(b)" at a token, or -1. */
export function readPinpoint(scan: Scan, from: number): number {
  if (!SECTION_WORDS.has(at(scan, from))) return -1;
  let index = at(scan, from + 1) === "." || at(scan, from + 1) === "§" ? from + 2 : from + 1;
  if (!isNumber(scan, index)) return -1;
  index = skipSectionNumber(scan, index);
  for (let turn = 0; turn < 12; turn += 1) {
    const number = /^(,|and|through|to|-|–)$/.test(at(scan, index))
      ? index + (at(scan, index + 1) === "and" ? 2 : 1)
      : -1;
    // A number of five digits is no section: "sec. 2, 12345" would be an order that lost its "EO".
    if (
      number < 0 ||
      !isNumber(scan, number) ||
      at(scan, number).length > 3 ||
      (isWord(scan, number + 1) && /^(fr|stat)$/.test(at(scan, number + 1)))
    )
      break;
    index = skipSectionNumber(scan, number);
  }
  return index;
}

/** The index of the document in "sections 2 and 3 of EO 5" or "portions of EO 5", or -1 where none is announced so. */
export function skipProvision(scan: Scan, from: number): number {
  const sections = readPinpoint(scan, from);
  if (sections > 0) return at(scan, sections) === "of" ? sections + 1 : -1;
  const isShare = SHARES.has(at(scan, from)) && at(scan, from + 1) === "of";
  return isShare ? from + 2 : -1;
}
