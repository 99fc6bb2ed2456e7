import { romanNumber } from "../../provisions/list-labels.ts";
import type { OrderText } from "../../provisions/order-text.ts";

/** More that are missing in a row are no slip of a reader. */
const MAX_GAP = 4;
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/** The numbers of an order's provisions, as one cites them, in reading order: "Preamble", "Sec. 1", "Sec. 1(a)". */
export function outlineOf({ provisions }: OrderText): string[] {
  return completeOutline(
    provisions.filter(({ number, kind }) => number && kind !== "PASSAGE").map(({ number }) => number),
  );
}

/**
 * A reader sometimes joins a number to the words before it ("Sec. 2. General requirements. (a) …"). Numbers that must have stood before
 * one that was read are put back: "Sec. 2(a)" before "Sec. 2(b)", "Sec. 4" between "Sec. 3" and "Sec. 5". "(ii)" beside "(a)" is below it.
 */
export function completeOutline(numbers: readonly string[]): string[] {
  const read = belowRomans(belowLetters(numbers));
  const held = new Set(read);
  const outline = new Set<string>();
  for (const number of read) {
    for (const missing of missingBefore(number, held)) outline.add(missing);
    outline.add(number);
  }
  return [...outline];
}

/** "Sec. 2(a)", "Sec. 2(i)", "Sec. 2(ii)" → "Sec. 2(a)", "Sec. 2(a)(i)", "Sec. 2(a)(ii)". */
function belowLetters(numbers: readonly string[]): string[] {
  const all = new Set(numbers);
  let section = "";
  let letter = "";
  // How far the Roman list below the letter is; 0: none is open.
  let ordinal = 0;
  return numbers.map((number) => {
    const [, at = "", label = "", rest = ""] = /^(Sec\. [\d.-]+)\(([a-z]{1,5})\)(.*)$/.exec(number) ?? [];
    if (at !== section) [section, letter, ordinal] = [at, "", 0];
    const roman = romanNumber(label) ?? 0;
    const isLetter =
      label === letter || label === after(letter) || all.has(`${at}(${before(label[0] ?? "").repeat(label.length)})`);
    const goesOn = roman > 0 && (ordinal > 0 ? roman === ordinal || roman === ordinal + 1 : roman <= 2);
    if (letter && goesOn && !isLetter) {
      ordinal = roman;
      return `${at}(${letter})(${label})${rest}`;
    }
    if (label.length === 1 && (roman === 0 || isLetter)) [letter, ordinal] = [label, 0];
    return number;
  });
}

/** "Sec. 2(a)(ii)", "Sec. 2(a)(A)" → "Sec. 2(a)(ii)", "Sec. 2(a)(ii)(A)". */
function belowRomans(numbers: readonly string[]): string[] {
  let roman = "";
  return numbers.map((number) => {
    const [, holder, label = "", rest = ""] =
      /^(Sec\. [\d.-]+\([a-z]{1,2}\))\(([a-z]{1,5}|[A-Z])\)(.*)$/.exec(number) ?? [];
    if (holder && isRoman(label) && label === label.toLowerCase() && !rest) roman = `${holder}(${label})`;
    return holder && /^[A-Z]$/.test(label) && roman.startsWith(`${holder}(`) ? `${roman}(${label})${rest}` : number;
  });
}

function missingBefore(number: string, held: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  for (let at = predecessor(number, held); at && !held.has(at); at = predecessor(at, held)) missing.unshift(at);
  return missing.length <= MAX_GAP ? missing : [];
}

/** "Sec. 2(c)" → "Sec. 2(b)", "Sec. 302" → "Sec. 301"; null for the first of a list. */
function predecessor(number: string, held: ReadonlySet<string>): string | null {
  const section = /^Sec\. (\d+)$/.exec(number);
  if (section) {
    const last = Number(section[1]) - 1;
    return last % 100 === 0 ? null : `Sec. ${last}`;
  }
  const [, holder, label] = /^(.*)\(([a-z]{1,5}|[A-Z]|\d{1,2})\)$/.exec(number) ?? [];
  if (!holder || !label) return null;
  const within = (other: string) => `${holder}(${other})`;
  if (/^\d+$/.test(label)) return label === "1" ? null : within(String(Number(label) - 1));
  // "(i)" after "(h)" is a letter; "(v)" and "(x)" are what their neighbours are.
  const isLetter = label.length === 1 && (!isRoman(label) || held.has(within(before(label))));
  if (isLetter) return /^a$/i.test(label) ? null : within(before(label));
  const last = ROMAN[(romanNumber(label) ?? 0) - 2];
  return last ? within(last) : null;
}

const isRoman = (label: string) => romanNumber(label) !== null;
const after = (letter: string) => (letter ? String.fromCharCode(letter.charCodeAt(0) + 1) : "a");
const before = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 1);
