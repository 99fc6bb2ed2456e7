import { readHead } from "./document-heads.ts";
import { exactVerb, PARTIAL_ADVERBS } from "./lexicon.ts";
import { isLoose } from "./loose-marks.ts";
import { isEndOrBreak } from "./read-date.ts";
import { readItem } from "./read-item.ts";
import { readLabel, readUnknownLabel } from "./read-label.ts";
import { at, isCapital, isLineStart, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Words that cannot end a line of a list: what they lead to stands on the next one. */
const DANGLING = new Set("with by of to and or in the from for on under as an a that implementing amending".split(" "));

/**
 * The index where words that are no item end: at a semicolon, or where a label begins, be it in mid-line
 * ("… in HUD. See 33 FR 15903"). Brackets are passed over whole.
 *
 * A line break ends them only behind a full stop, or before a line that is an item and nothing else. Old notes were
 * line-wrapped, and the order that a sentence names on its second line is no target; better that an editor sees too
 * much than that a target is made up.
 */
export function endOfProse(scan: Scan, from: number): number {
  let index = from;
  while (index < scan.count && at(scan, index) !== ";") {
    if (index > from && (beginsLabel(scan, index) || (isLineStart(scan, index) && beginsLine(scan, index)))) break;
    const close = scan.closers[index] ?? -1;
    index = close > index ? close + 1 : index + 1;
  }
  return Math.max(index, from + 1);
}

function beginsLine(scan: Scan, from: number): boolean {
  // "Sec.", "L." and "U.S." end no sentence.
  const stop = at(scan, from - 1) === "." && (!isWord(scan, from - 2) || at(scan, from - 2).length > 3);
  const index = isLoose(scan, from) ? from + 1 : from;
  if (stop || readLabel(scan, index, "LINE")) return true;
  return (isCapital(scan, index) && readUnknownLabel(scan, index) !== null) || isWholeLine(scan, index);
}

/** "EO 11901, January 30, 1976", dated, and the line full. */
function isWholeLine(scan: Scan, index: number): boolean {
  if (DANGLING.has(at(scan, index - 1)) || !readHead(scan, index)) return false;
  const item = readItem(scan, index, false);
  if (!item?.targets.every((target) => target.tail.date?.iso) || !isEndOrBreak(scan, item.next)) return false;
  for (let inner = index + 1; inner < item.next; inner += 1) if (isLineStart(scan, inner)) return false;
  return true;
}

function beginsLabel(scan: Scan, index: number): boolean {
  if (!isCapital(scan, index)) return false;
  const word = at(scan, index);
  if (word !== "see" && !exactVerb(word) && !PARTIAL_ADVERBS.has(word)) return false;
  const label = readLabel(scan, index, "WITHIN");
  if (label?.is !== "RELATION") return false;
  return at(scan, index - 1) === "." || at(scan, label.next - 1) === ":";
}

/**
 * Whether an item that begins a line or follows a semicolon is the subject of a sentence and no target:
 * "EO 6 was never published", "EO 5 of May 4, 1981 extended the term". "Amended by EO 6" behind it is a remark.
 */
export function isSentence(scan: Scan, next: number): boolean {
  const verb = at(scan, next) === "," ? next + 1 : next;
  const word = at(scan, verb);
  if (!isWord(scan, verb)) return false;
  if (AUXILIARIES.has(word) || (GOING_ON.has(word) && !isCapital(scan, verb))) return true;
  // "EO 5 revokes EO 6": a deed of EO 5.
  const acts = exactVerb(word)?.form === "PRESENT" && at(scan, verb + 1) !== ":";
  if (verb === next && acts && !isCapital(scan, verb)) return true;
  if (verb !== next || !/[a-z]{3}ed$/.test(word)) return false;
  if (isCapital(scan, verb) && readLabel(scan, verb, "START")) return false;
  return word !== "dated" && !AFTER_REMARK.has(at(scan, verb + 1));
}

const AUXILIARIES = new Set(["is", "was", "are", "were", "has", "had", "have", "shall", "will"]);
/** "Continues:" with a capital is a label. */
const GOING_ON = new Set(["continue", "continues", "remain", "remains", "apply", "applies"]);
const AFTER_REMARK = new Set(["by", "in", "to", "as", "from", "under", "on", "effective", ";", ",", ":", "", ")"]);
