import type { TargetKind } from "./assertion.ts";
import { isNear } from "./misspelling.ts";
import { asWritten, at, isDash, isGlued, isNumber, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** The words that name a numbered kind of document, such as "EO", "Public Land Orders" or "Pub. L. No.". */
export interface Head {
  kind: TargetKind;
  /** What the normalised target begins with: "Proc. " of "Proc. 9994"; "" for orders. */
  prefix: string;
  plural: boolean;
  misspelled: boolean;
  next: number;
}

const SPELLINGS: readonly (readonly [string, TargetKind, string])[] = [
  ["proclamation", "PROCLAMATION", "Proc. "],
  ["presidential proclamation", "PROCLAMATION", "Proc. "],
  ["proc", "PROCLAMATION", "Proc. "],
  ["public land order", "PUBLIC_LAND_ORDER", "Public Land Order "],
  ["plo", "PUBLIC_LAND_ORDER", "Public Land Order "],
  ["p l o", "PUBLIC_LAND_ORDER", "Public Land Order "],
  ["public law", "PUBLIC_LAW", "Pub. L. "],
  ["pub law", "PUBLIC_LAW", "Pub. L. "],
  ["pub l", "PUBLIC_LAW", "Pub. L. "],
  ["p l", "PUBLIC_LAW", "Pub. L. "],
  ["pl", "PUBLIC_LAW", "Pub. L. "],
  ["public resolution", "STATUTE", "Public Resolution "],
  ["pub res", "STATUTE", "Public Resolution "],
  ["presidential determination", "PRESIDENTIAL_DETERMINATION", "Presidential Determination No. "],
  ["pres determination", "PRESIDENTIAL_DETERMINATION", "Presidential Determination No. "],
  ["pd", "PRESIDENTIAL_DETERMINATION", "Presidential Determination No. "],
  ["fr doc", "FEDERAL_REGISTER_DOCUMENT", "FR Doc. "],
  ["executive order", "EXECUTIVE_ORDER", ""],
  ["presidential executive order", "EXECUTIVE_ORDER", ""],
  ["exec order", "EXECUTIVE_ORDER", ""],
  ["exec ord", "EXECUTIVE_ORDER", ""],
  ["ex ord", "EXECUTIVE_ORDER", ""],
  ["ex order", "EXECUTIVE_ORDER", ""],
  ["ex or", "EXECUTIVE_ORDER", ""],
  ["eo", "EXECUTIVE_ORDER", ""],
  ["e o", "EXECUTIVE_ORDER", ""],
];
const NUMBER_WORDS = new Set(["no", "nos", "number", "numbers"]);
const BY_FIRST = new Map<string, [string[], TargetKind, string][]>();
for (const [spelling, kind, prefix] of SPELLINGS) {
  const words = spelling.split(" ");
  BY_FIRST.set(words[0] ?? "", [...(BY_FIRST.get(words[0] ?? "") ?? []), [words, kind, prefix]]);
}

/** Reads the words of a head, with its dots, plural and "No."; a head said twice ("EO EO 13836") counts as misspelled. */
export function readHead(scan: Scan, from: number): Head | null {
  const head = isWord(scan, from) ? (readPlain(scan, from) ?? readSlip(scan, from)) : null;
  if (!head) return null;
  const again = head.kind === "EXECUTIVE_ORDER" ? readPlain(scan, head.next) : null;
  const last = again?.kind === head.kind ? { ...again, misspelled: true } : head;
  return { ...last, next: skipNumberWord(scan, last.next) };
}

function readPlain(scan: Scan, from: number): Head | null {
  const first = singular(at(scan, from));
  for (const [words, kind, prefix] of BY_FIRST.get(first) ?? []) {
    let index = from;
    const matched = words.every((word) => {
      if (singular(at(scan, index)) !== word) return false;
      index = skipDot(scan, index + 1);
      return true;
    });
    if (!matched) continue;
    const last = at(scan, at(scan, index - 1) === "." ? index - 2 : index - 1);
    const next = skipPluralSign(scan, index);
    return { kind, prefix, plural: next > index || last !== singular(last), misspelled: false, next };
  }
  return null;
}

/** Past the "s" of "E.O.s" and "E.O.'s". */
function skipPluralSign(scan: Scan, index: number): number {
  const letter = /^['’]$/.test(at(scan, index)) ? index + 1 : index;
  return at(scan, letter) === "s" && isGlued(scan, index) && isGlued(scan, letter) ? skipDot(scan, letter + 1) : index;
}

/** "EEO 13218", "EP 14041", "Exectuive Order 12345", "Executive Oder 12345": near enough, where an order's number follows. */
function readSlip(scan: Scan, from: number): Head | null {
  const word = at(scan, from);
  const noun = at(scan, from + 1);
  const isExecutive =
    (/^orders?$/.test(noun) && isNear(word, "executive")) ||
    (word === "executive" && (isNear(noun, "order") || isNear(noun, "orders")));
  const isShort = /^(e[a-z]|ee?oo?|oe)$/.test(word) && asWritten(scan, from) === word.toUpperCase();
  const zero = word === "e" && at(scan, from + 1) === "0" && isGlued(scan, from + 1);
  const next = zero || isExecutive ? from + 2 : from + 1;
  const numbered = isNumber(scan, skipNumberWord(scan, next)) && /^\d{4,5}$/.test(at(scan, skipNumberWord(scan, next)));
  if (!isExecutive && !zero && !isShort) return null;
  return numbered ? { kind: "EXECUTIVE_ORDER", prefix: "", plural: false, misspelled: true, next } : null;
}

/** The word whose plural or possessive ("EO's") another is. */
const SINGULARS = new Map(
  ["eo", "o", "plo", "proc", "law", "order", "proclamation", "determination", "doc"].flatMap(
    (word): [string, string][] => [
      [`${word}s`, word],
      [`${word}'s`, word],
    ],
  ),
);

function singular(word: string): string {
  return SINGULARS.get(word) ?? word;
}

function skipDot(scan: Scan, index: number): number {
  return at(scan, index) === "." && isGlued(scan, index) ? index + 1 : index;
}

/** Past "No.", "#" and a colon or dash that slipped in: "EO: 12338", "EO-14168". */
export function skipNumberWord(scan: Scan, index: number): number {
  if (isDash(scan, index) && /^\d{4,5}$/.test(at(scan, index + 1))) return index + 1;
  if (at(scan, index) === ":" && isGlued(scan, index) && isNumber(scan, index + 1)) return index + 1;
  if (at(scan, index) === "#") return index + 1;
  return NUMBER_WORDS.has(at(scan, index)) ? skipDot(scan, index + 1) : index;
}
