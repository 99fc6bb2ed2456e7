/** A term of the reader's glossary: a word that pages use and a reader may not know. */
export interface GlossaryTerm {
  /** Its anchor on the page of the glossary: "legal-force". */
  key: string;
  term: string;
  /** All forms by which it is found in texts. A capital within a form must stand in the text; another first letter may be either. */
  forms: readonly string[];
  /** One or two plain sentences. */
  definition: string;
  /** Keys of terms that help to understand it. */
  seeAlso: readonly string[];
  /** What the definition rests on: "EO 12291, Sec. 1(a)". */
  source: string | null;
}

/** Where a term stands in a paragraph, in characters of the paragraph as it was given. */
export interface TermSpot {
  key: string;
  start: number;
  end: number;
}

/** Looks for terms in the paragraphs of one section. */
export type FindTerms = (paragraphs: readonly string[]) => TermSpot[][];

/** Links, emphasis and quotations: nothing in them is marked, for they lead elsewhere or are somebody else's words. */
const LEFT_ALONE = /\*[^*\n]+\*|\[[^\]\n]+\]\([^()\s]+\)|“[^”]*”|"[^"\n]*"/g;

/** What stands before the first word of a sentence. */
const BEFORE_SENTENCE = /(?:^|[.:;!?]["”)]?\s+)$/;

/**
 * Makes a finder of terms: of each term the first place in a section, where the longest form that fits is taken.
 *
 * A name that merely begins with a term is none ("Tariff Act"), and neither is a term in capitals amid a sentence.
 */
export function termFinder(terms: readonly Pick<GlossaryTerm, "key" | "forms">[]): FindTerms {
  const keys = new Map<string, string>();
  for (const { key, forms } of terms) for (const form of forms) keys.set(form, key);
  if (keys.size === 0) return (paragraphs) => paragraphs.map(() => []);
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(formPattern).join("|")})(?![\\p{L}\\p{N}-])`,
    "gu",
  );
  return (paragraphs) => {
    const found = new Set<string>();
    return paragraphs.map((paragraph) => {
      const open = paragraph.replace(LEFT_ALONE, (part) => "\0".repeat(part.length));
      const spots: TermSpot[] = [];
      for (const { 0: words, index } of open.matchAll(pattern)) {
        const form = keys.has(words) ? words : lowerFirst(words);
        const key = keys.get(form);
        if (!key || found.has(key)) continue;
        if (form !== words && !isSentenceStart(open, index, words.length)) continue;
        found.add(key);
        spots.push({ key, start: index, end: index + words.length });
      }
      return spots;
    });
  };
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** A first letter that is a capital here and small in the glossary opens a sentence, and no name. */
function isSentenceStart(text: string, index: number, length: number): boolean {
  return BEFORE_SENTENCE.test(text.slice(0, index)) && !/^\s\p{Lu}/u.test(text.slice(index + length));
}

function formPattern(form: string): string {
  const [first = "", ...rest] = form;
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s");
  const start = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : literal(first);
  return start + literal(rest.join(""));
}
