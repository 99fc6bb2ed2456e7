import { parseOrderNumber } from "@executive-disorder/shared/order-number";

export type FactKind = "STATUS" | "DATE" | "ORDER" | "NUMBER";

/** A thing that a text states and that no audience changes. */
export interface Fact {
  kind: FactKind;
  /** The same for every way to write it: "2025-01-20", "14148", "60 day", "revoke". */
  value: string;
  /** As a text writes it. */
  shown: string;
  /** What the value is about, where the words around it tell; facts of one subject can disagree. */
  subject: string | null;
  /** The sentence in which it stands. */
  sentence: string;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.)`)
  .join("|")
  .replace("May(|t?\\.)", "May")})`;
const DATE = new RegExp(
  `\\b(?:(${MONTH})\\s+(\\d{1,2})(?:,\\s+(\\d{4}))|(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})|(${MONTH})\\s+(?:of\\s+)?(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  "g",
);
const ONE_ORDER = "(?:\\d{1,2},\\d{3}|\\d{4,6})(?:-?[A-Za-z]\\b)?";
const ORDERS = new RegExp(
  `\\b(?:E\\.?\\s?O\\.?s?|Executive\\s+Orders?)(?:\\s+Nos?\\.)?\\s+(${ONE_ORDER}(?:(?:,\\s+|,?\\s+(?:and|or|to|through)\\s+)(?:EO\\s+)?${ONE_ORDER})*)`,
  "g",
);
/** Numbers that name a place in a document, and no amount. */
const PLACES =
  /\b(?:Secs?\.|[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?|[Aa]rticles?|[Tt]itles?|[Pp]arts?|[Cc]hapters?|Pub\. L\.|Public Law|Proclamation|Proc\.|No\.|Nos\.)\s+[\dIVX][\w().,-]*(?:(?:,| and| or| to)\s+(?=[\d(])[\w()]+)*|\b\d+\s+(?:U\.S\.C\.|U\.S\. Code|C\.F\.R\.|CFR|FR|Fed\. Reg\.|U\.S\.|F\.\s?(?:2d|3d|4th)|F\. Supp\.(?: [23]d)?|Stat\.|S\. Ct\.)\s*[\d,()a-z-]*/g;

const NUMBER_WORDS: Record<string, number> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);
for (const [index, word] of "thirty forty fifty sixty seventy eighty ninety".split(" ").entries())
  NUMBER_WORDS[word] = 30 + 10 * index;
/** What is counted in our texts; a number word before anything else is often no number ("one of them"). */
const UNITS =
  "day|week|month|year|hour|percent|section|order|agency|agencies|department|member|party|parties|page|case|court|state|country|countries|dollar|person|people|employee|aim|report|million|billion";
const AMOUNT = new RegExp(
  `(\\$)?(\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${Object.keys(NUMBER_WORDS).slice(2).join("|")})\\b)(?:[\\s-](million|billion|trillion))?(\\s?%|[\\s-](?:${UNITS})s?\\b)?`,
  "gi",
);

/** Words that say what became of an order, by what they come down to. Infinitives say what may: they are none. */
const STATUS: readonly [RegExp, string][] = [
  [/\b(?:no longer|not|never) in (?:force|effect)\b/gi, "not in force"],
  [/\b(?:still |remains? |is |was |stays? )?in (?:force|effect)\b/gi, "in force"],
  [/\brevo(?:k(?:ed|es|ing)|cation)\b|\brescind(?:s|ed|ing)\b|\brescission\b/gi, "revoke"],
  [/\bsupersed(?:ed|es|ing)\b/gi, "supersede"],
  [/\bamend(?:s|ed|ing|ments?)\b/gi, "amend"],
  [/\bsuspend(?:s|ed|ing)\b|\bsuspension\b/gi, "suspend"],
  [/\bterminat(?:ed|es|ing|ion)\b/gi, "terminate"],
  [/\bexpir(?:ed|es|ing|ation)\b|\blaps(?:ed|es|ing)\b/gi, "expire"],
  [/\breinstat(?:ed|es|ing|ement)\b/gi, "reinstate"],
  [/\benjoin(?:s|ed|ing)\b|\binjunctions?\b/gi, "enjoin"],
  [/\bvacat(?:ed|es|ing|ur)\b/gi, "vacate"],
];
/** What can have a day: the acts of STATUS, and these. */
const ACTS: readonly [RegExp, string][] = [
  [/\bsign(?:s|ed|ing)\b/gi, "sign"],
  [/\bpublish(?:ed|es)?\b|\bpublication\b/gi, "publish"],
  [/\btakes? effect\b|\btook effect\b|\beffective\b/gi, "take effect"],
  ...STATUS.slice(2),
];

interface Found {
  at: number;
  end: number;
  shown: string;
  value: string;
}

/**
 * The facts in a sentence: dates, order numbers, amounts and words of legal force.
 *
 * A program reads them, by pattern; what it does not see it does not compare.
 *
 * @param own the number of the order that the text is about: "this order" and its number are one subject.
 */
export function factsInSentence(sentence: string, own: string): Fact[] {
  const dates = findDates(sentence);
  const orders = findOrders(sentence);
  const masked = mask(sentence, [...dates, ...orders.map(({ whole }) => whole), ...findAll(sentence, PLACES)]);
  const statuses = STATUS.flatMap(([pattern, value]) =>
    findAll(sentence, pattern).map((found) => ({ ...found, value })),
  );
  // "no longer in force" is not "in force" besides.
  const status = statuses.filter(
    (one) =>
      !statuses.some(
        (other) => other !== one && other.at <= one.at && other.end >= one.end && other.value !== one.value,
      ),
  );
  const acts = ACTS.flatMap(([pattern, value]) => findAll(sentence, pattern).map((found) => ({ ...found, value })));
  const about = (number: string) => (number === own ? "this order" : `EO ${number}`);
  const fact = (kind: FactKind, { value, shown }: Found, subject: string | null): Fact => ({
    kind,
    value,
    shown,
    subject,
    sentence,
  });
  return [
    ...status.map((found) => fact("STATUS", found, about(ofWhich(found, sentence, orders) ?? own))),
    ...dates.map((found) => {
      const act = isOfAnAct(sentence, found) ? nearest(acts, found.at, 70) : undefined;
      // "Its revocation": of what, another sentence tells.
      const isKnown = act !== undefined && !/\b(?:its|their|whose)\s+$/i.test(sentence.slice(0, act.at));
      return fact("DATE", found, isKnown ? `${act.value}, ${about(nearest(orders, act.at, 60)?.value ?? own)}` : null);
    }),
    ...orders.filter(({ value }) => value !== own).map((found) => fact("ORDER", found, null)),
    ...findAmounts(masked).map((found) => fact("NUMBER", found, null)),
  ];
}

/**
 * Which order a word of legal force is about: the one that stands behind an active verb ("revoked section 3 of EO 13773"), else the
 * one in front ("EO 13957 was revoked by EO 14003"). Undefined: the order of the text itself.
 */
function ofWhich({ end, at, value }: Found, sentence: string, orders: readonly Found[]): string | undefined {
  const behind = sentence.slice(end, end + 50);
  const isState = value.endsWith("in force");
  if (!isState && !/^\s+(?:\w+\s+){0,2}by\b/.test(behind)) {
    if (/^\s+(?:it|this order)\b/i.test(behind)) return undefined;
    const object = orders.find((one) => one.at > end && one.at - end < 45);
    const between = object && sentence.slice(end, object.at);
    if (object && between && !/[,:;.]|\b(?:by|with|in|on|since|as)\b/.test(between)) return object.value;
  }
  const before = sentence.slice(0, at);
  const clause = Math.max(before.lastIndexOf(":"), before.lastIndexOf(";"), before.lastIndexOf(", and "));
  return orders.findLast((one) => one.end <= at && one.at > clause)?.value;
}

/** A whole day, and not the one as of which something was looked up. */
function isOfAnAct(sentence: string, { at, value }: Found): boolean {
  return value.length === 10 && !/\b(?:as of|as it stood on|read on|since)\s+$/i.test(sentence.slice(0, at));
}

function findDates(sentence: string): Found[] {
  return [...sentence.matchAll(DATE)].map((match) => {
    const [whole, monthA, dayA, yearA, dayB, monthB, yearB, monthC, yearC, yearD, monthD, dayD] = match;
    const month = monthA ?? monthB ?? monthC;
    const year = yearA ?? yearB ?? yearC ?? yearD;
    const day = dayA ?? dayB ?? dayD;
    const number = month ? MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1 : Number(monthD);
    const value = [year, pad(number), ...(day ? [pad(Number(day))] : [])].join("-");
    return { at: match.index, end: match.index + whole.length, shown: whole.replace(/\s+/g, " "), value };
  });
}

const pad = (number: number) => String(number).padStart(2, "0");

function findOrders(sentence: string): (Found & { whole: Found })[] {
  return [...sentence.matchAll(ORDERS)].flatMap((match) => {
    const whole = { at: match.index, end: match.index + match[0].length, shown: match[0], value: "" };
    const listAt = match.index + match[0].length - (match[1]?.length ?? 0);
    return [...(match[1] ?? "").matchAll(new RegExp(ONE_ORDER, "g"))].flatMap((one) => {
      const value = parseOrderNumber(one[0]);
      if (!value) return [];
      return [{ at: listAt + one.index, end: listAt + one.index + one[0].length, shown: `EO ${value}`, value, whole }];
    });
  });
}

function findAmounts(masked: string): Found[] {
  return [...masked.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, dollar, digits = "", scale, unit] = match;
    const word = NUMBER_WORDS[digits.toLowerCase()];
    // A number in words counts only where something is counted that our texts count.
    if (word !== undefined && !unit) return [];
    const number = word ?? Number(digits.replaceAll(",", ""));
    if (Number.isNaN(number)) return [];
    // Bare digits are years, or numbers in lists and citations, unless they are many.
    const isBare = !unit && !dollar && !scale;
    if (isBare && (number < 100 || (number >= 1700 && number < 2100) || /^0|\./.test(digits))) return [];
    const counted = unit
      ? singular(
          unit
            .replace("%", "percent")
            .replace(/^[\s-]+/, "")
            .toLowerCase(),
        )
      : "";
    const value = [dollar, number, scale?.toLowerCase(), counted]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
    return [{ at: match.index, end: match.index + whole.length, shown: whole.trim(), value }];
  });
}

function singular(word: string): string {
  if (word === "people") return "person";
  return word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

function findAll(sentence: string, pattern: RegExp): Found[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    shown: match[0],
    value: "",
  }));
}

/** The sentence with blanks in the place of what was read already. */
function mask(sentence: string, found: readonly Found[]): string {
  let masked = sentence;
  for (const { at, end } of found) masked = masked.slice(0, at) + " ".repeat(end - at) + masked.slice(end);
  return masked;
}

function nearest<T extends Found>(found: readonly T[], at: number, most = Number.POSITIVE_INFINITY): T | undefined {
  const distance = (one: Found) => (one.at > at ? one.at - at : Math.max(0, at - one.end));
  return found.filter((one) => distance(one) <= most).toSorted((a, b) => distance(a) - distance(b))[0];
}
