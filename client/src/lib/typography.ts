const NBSP = "\u00a0";
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATE = new RegExp(`\\b(${MONTH}) (\\d{1,2}), (\\d{4})\\b`, "g");

/** Sets our own prose: order numbers, sections and dates do not break inside, and an apostrophe is an apostrophe. Never for quoted words. */
export function setProse(text: string): string {
  return text
    .replace(/\b(EO|Sec\.|Secs\.) (\d)/g, `$1${NBSP}$2`)
    .replace(DATE, `$1${NBSP}$2,${NBSP}$3`)
    .replace(/(\w)'/g, "$1’");
}
