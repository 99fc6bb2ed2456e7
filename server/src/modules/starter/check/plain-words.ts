/** Where "." ends no sentence. */
const ABBREVIATIONS =
  /\b(?:Secs?|Nos?|Pub|Stat|Supp|Cir|Fed|Reg|Art|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs?|et al|cf|e\.g|i\.e|a\.m|p\.m|Inc|Corp|Co|U\.S\.C|U\.S|D\.C|D\.D\.C|Op|Pars?|Ch|Vol|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\./g;
const NO_STOP = "·";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** A text without its marks: "[EO 14148](/orders/14148)" → "EO 14148", "*et al.*" → "et al.". */
export function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\*([^*]+)\*/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** A text with each marked quotation replaced by `mark`: the words between are somebody else's. */
export function withoutQuotations(text: string, mark = " … "): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, mark);
}

/** Words as a reader counts them: parted by white space, with at least one letter or digit. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences of a text, without its marks. "Sec. 3" and "No. 2" end none. */
export function sentencesOf(text: string): string[] {
  const guarded = plain(text)
    .replace(ABBREVIATIONS, (found) => found.replaceAll(".", NO_STOP))
    .replace(/\b(\p{Lu})\.(?=\s[\p{Lu}\d])/gu, `$1${NO_STOP}`);
  return [...sentences.segment(guarded)]
    .map(({ segment }) => segment.replaceAll(NO_STOP, ".").trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
