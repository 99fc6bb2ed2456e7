import type { TargetKind } from "./assertion.ts";
import { formatDate } from "./calendar.ts";
import type { Item, Target } from "./item.ts";
import { exactVerb, SENTENCE_WORDS } from "./lexicon.ts";
import { type DateRead, readDate, readYearAlone } from "./read-date.ts";
import { emptyTail, readTail } from "./read-tail.ts";
import { at, isWord, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** How many words may stand between noun and date: "Letter of the President to the Director of … of May 4, 1981". */
const MOST_WORDS = 24;

/**
 * Reads a document that is known by its date, and the further dates that follow a plural noun:
 * "Memoranda of March 22, 1995, and March 3, 1998" is two memoranda.
 */
export function datedItem(
  scan: Scan,
  from: number,
  index: number,
  kind: TargetKind,
  title: string,
  plural: boolean,
): Item | null {
  const found = findDate(scan, index);
  if (!found) return null;
  const words = textOf(scan, index, found.wordsEnd);
  const name = words ? `${title} ${words}` : title;
  const targetOf = (date: string) => (kind.startsWith("EXECUTIVE") ? date : `${name} of ${date}`);
  const targets = [dated(scan, from, found.date, kind, targetOf)];
  for (let more = plural ? nextDate(scan, targets) : null; more; more = nextDate(scan, targets)) {
    targets.push(dated(scan, more.from, more.date, kind, targetOf));
  }
  return { targets, next: (targets.at(-1) as Target).tail.after, another: plural ? targetOf : undefined };
}

/** One document and its date, the rest of the item read behind it. */
export function dated(
  scan: Scan,
  from: number,
  date: DateRead,
  kind: TargetKind,
  targetOf: (date: string) => string,
): Target {
  const tail = readTail(scan, date.next, { ...emptyTail(date.next), date });
  return {
    kind,
    target: targetOf(date.iso ? formatDate(date.iso) : date.asWritten),
    tail,
    flags: [],
    from,
    to: tail.next,
  };
}

function nextDate(scan: Scan, targets: Target[]): { from: number; date: DateRead } | null {
  let index = (targets.at(-1) as Target).tail.after;
  if (at(scan, index) === ",") index += 1;
  if (at(scan, index) === "and" || at(scan, index) === "&") index += 1;
  const date = index > (targets.at(-1) as Target).tail.after ? readDate(scan, index) : null;
  return date ? { from: index, date } : null;
}

function findDate(scan: Scan, from: number): { wordsEnd: number; date: DateRead } | null {
  for (let index = from; index < from + MOST_WORDS; index += 1) {
    const word = at(scan, index);
    const joint = /^(of|dated|on)$/.test(word) || word === ",";
    const start = word === "," && /^(of|dated)$/.test(at(scan, index + 1)) ? index + 2 : joint ? index + 1 : index;
    const date = readDate(scan, start) ?? (word === "of" ? readYearOf(scan, start) : null);
    if (date) return { wordsEnd: index, date };
    const dot = word === "." && /^(sec|u|s|gen|dept|adm|jr|mr|dr)$/.test(at(scan, index - 1));
    if (!dot && (!isWord(scan, index) || SENTENCE_WORDS.has(word) || isParticiple(word))) return null;
  }
  return null;
}

/** "Treaty of 1855 with …". */
function readYearOf(scan: Scan, index: number): DateRead | null {
  const date = readYearAlone(scan, index);
  if (date || !/^1[789]\d\d$/.test(at(scan, index)) || !isWord(scan, index + 1)) return date;
  return { asWritten: at(scan, index), iso: null, flags: ["PARTIAL_DATE"], next: index + 1 };
}

/** "codified", "transferring": the noun has become a sentence. "United" and "dated" have not. */
export function isParticiple(word: string): boolean {
  return exactVerb(word) !== null || (/(ed|ing)$/.test(word) && word.length > 5 && word !== "united");
}
