/** The kinds of numbering that lists in orders use. A dot after the name marks "1." and "a." instead of "(1)" and "(a)". */
export type ListStyle = "a" | "i" | "1" | "A" | "I" | "aa" | "AA" | "a." | "1." | "A." | "I." | "1-1" | "1-101";

/** One way to read a label: "(i)" is the ninth letter or the first Roman number. */
export interface LabelReading {
  style: ListStyle;
  ordinal: number;
  /** Whether a list of this style begins so. */
  isFirst: boolean;
}

const ROMAN = /^(?=[ivxl])(x{0,3}|xl|lx{0,3})(ix|iv|v?i{0,3})$/;
const DIGIT: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** "xiv" → 14; null for what is no Roman number below 90. */
export function romanNumber(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const digits = [...text].map((letter) => DIGIT[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** All readings of a label such as "i", "12", "AA" or "1-101"; none where it labels nothing ("OMB"). */
export function readingsOf(label: string, dotted: boolean): LabelReading[] {
  const reading = (style: string, ordinal: number, isFirst = ordinal === 1): LabelReading => ({
    style: `${style}${dotted ? "." : ""}` as ListStyle,
    ordinal,
    isFirst,
  });
  const dashed = /^\d{1,3}-(\d{1,3})$/.exec(label);
  if (dashed?.[1]) {
    const ordinal = Number(dashed[1]);
    return [{ style: ordinal > 100 ? "1-101" : "1-1", ordinal, isFirst: ordinal % 100 === 1 }];
  }
  if (/^\d{1,3}$/.test(label)) return [reading("1", Number(label))];
  const lower = label.toLowerCase();
  const upper = label !== lower;
  if (upper && label !== label.toUpperCase()) return [];
  const readings: LabelReading[] = [];
  if (/^[a-z]$/.test(lower)) readings.push(reading(upper ? "A" : "a", lower.charCodeAt(0) - 96));
  const roman = romanNumber(lower);
  // A single "l" is the letter: no list reaches the fiftieth item in these numbers.
  if (roman !== null && lower !== "l") readings.push(reading(upper ? "I" : "i", roman));
  if (/^([a-z])\1$/.test(lower) && !dotted) {
    const letter = lower.charCodeAt(0) - 96;
    // After "(z)" comes "(aa)"; elsewhere it opens a list of its own.
    readings.push({ style: upper ? "A" : "a", ordinal: 26 + letter, isFirst: false });
    readings.push({ style: upper ? "AA" : "aa", ordinal: letter, isFirst: letter === 1 });
  }
  // After "(zz)" comes "(aaa)"; EO 14148 goes on to "(zzz)".
  if (/^([a-z])\1\1$/.test(lower) && !dotted)
    readings.push({ style: upper ? "A" : "a", ordinal: 52 + lower.charCodeAt(0) - 96, isFirst: false });
  return readings;
}
