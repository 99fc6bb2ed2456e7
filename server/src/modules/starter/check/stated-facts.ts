import { formatDay } from "../../../lib/day.ts";
import { namedOrders } from "./order-numbers.ts";
import { plain } from "./plain-words.ts";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = new RegExp(String.raw`\b${MONTH} \d{1,2}, \d{4}\b`, "g");
const MONTH_OF_YEAR = new RegExp(String.raw`\b${MONTH} (?:of )?\d{4}\b`, "g");
const DAY_OF_YEAR = new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b`, "g");
/** With the numbers that go on: "50 U.S.C. 1701 and 1702(b)", "5 CFR part 302, subpart F, and 210.102(b)(3)". */
const CITATION =
  /\b(\d{1,3} (?:FR|Stat\.|U\.S\.C\.|CFR (?:parts? )?)) ?(\d+[a-z]*(?:[-.]\d+)?)(?:\([A-Za-z0-9]+\))*(?:(?:,? subpart [A-Z])?(?:,? (?:and|to|or)|,) (?:\d+[a-z]*(?:[-.]\d+)?(?!\d| (?:FR|Stat\.|U\.S\.C\.|CFR))(?:\([A-Za-z0-9]+\))*|(?:\([A-Za-z0-9]+\))+))*/g;
/** Reports of courts, docket numbers, public laws: no numbers of the story. */
const REPORT =
  /\b\d{1,3} (?:F\.(?:2d|3d|4th)?|F\. ?Supp\.(?: ?[23]d)?|U\.S\.|S\. ?Ct\.|Fed\. Cl\.) \d+|\bNos?\. [\d:]+[-–\w]*|\b(?:Pub\. L\.|Public Law|P\.L\.) \d+-\d+|\b(?:Circular|Form|Schedule) [A-Z]?-?\d+|\b(?:part|title) (?:\d+ )?of \d+ (?:CFR|U\.S\.C\.)/g;
const ORDER = /\b(?:EOs?|Executive Orders?) (?:Nos?\. )?\d{3,5}(?:-[A-Z]\b)?(?:(?:,| and| or| to|, and) \d{4,5}\b)*/g;
/** "Secs. 2(b), 3 and 4": where something stands, which `cites` are looked up for. */
const PLACE =
  /\b(?:Secs?\.|[Ss]ections?|[Ss]ubsections?|[Pp]arts?|Pars?\.|[Pp]aragraphs?|[Ii]tems?|Title|Annex|[Aa]rticles?|[Cc]hapters?|Amendments?)\s+(?:\(?[\dIVX]+[A-Za-z]?\)?(?:[-.]\d+)*(?:\([A-Za-z0-9]+\))*(?:,? (?:and|to|or) |, )?)+/g;
/** "8(a)(i)", and the item "(5)". */
const BARE_PLACE = /\b\d{1,3}(?:\([A-Za-z0-9]{1,4}\))+|\(\d{1,2}\)/g;
const MONEY = /(?:\$|€|£)\s?\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?/g;
const PERCENT = /\b\d[\d,]*(?:\.\d+)?(?:%| percent\b)/g;
const NUMBER = /(?<![\w.-])\d[\d,]*(?:\.\d+)?(?![\w-])/g;
const SPELLED = new Map(
  "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 11]),
);

export interface StatedFacts {
  dates: string[];
  citations: string[];
  orders: string[];
  amounts: string[];
  /** Digits only: "1,200" is "1200". Numbers up to ten, spelled, are left to the reader. */
  numbers: string[];
}

/** The facts that a text states, each in one form. Numbers of sections, and of cases in court, are none. */
export function statedFacts(text: string): StatedFacts {
  let rest = plain(text);
  const take = (pattern: RegExp): string[] => {
    const found = rest.match(pattern) ?? [];
    rest = rest.replace(pattern, " ; ");
    return found.map((one) => one.trim());
  };
  const isoDates = take(/\b\d{4}-\d{2}-\d{2}\b/g).map(formatDay);
  const dates = [...isoDates, ...take(DATE), ...take(MONTH_OF_YEAR).map((one) => one.replace(" of ", " "))];
  const citations = [...rest.matchAll(CITATION)].map(([, series, number]) => `${series?.trim()} ${number}`);
  take(CITATION);
  take(REPORT);
  const orders = take(ORDER).flatMap(namedOrders);
  take(PLACE);
  take(BARE_PLACE);
  take(DAY_OF_YEAR);
  const amounts = [...take(MONEY), ...take(PERCENT).map((one) => one.replace("%", " percent"))];
  const digits = take(NUMBER).map((one) => one.replace(/,/g, "").replace(/\.$/, ""));
  const spelled = rest
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => SPELLED.get(word)?.toString() ?? []);
  return {
    dates,
    citations,
    orders: [...new Set([...namedOrders(text), ...orders])],
    amounts,
    numbers: [...digits.filter((one) => one !== ""), ...spelled],
  };
}
