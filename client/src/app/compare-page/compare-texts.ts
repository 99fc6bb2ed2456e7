import { setProse } from "../../lib/typography.ts";
import { ownWords } from "./own-words.ts";
import { plainText } from "./plain-text.ts";
import { runsOf, type TextRun, wordsOf } from "./text-runs.ts";

interface Entry {
  heading: string | null;
  body: string;
  cites: readonly string[];
}

/** A section's text as it stands beside others. */
export interface ComparedText {
  entries: { heading: TextRun[]; body: TextRun[]; cites: readonly string[] }[];
  wordCount: number;
  ownCount: number;
  /** It shares so little with the others that nothing is marked. */
  isAnotherText: boolean;
  /** Place of an earlier text with the very same words; null when there is none. */
  sameAs: number | null;
}

/** Sets the texts of one section beside each other: which words stand in one of them only. */
export function compareTexts(texts: readonly (readonly Entry[])[]): ComparedText[] {
  const parts = texts.map((entries) =>
    entries.map(({ heading, body, cites }) => ({
      heading: wordsOf(setProse(plainText(heading ?? ""))),
      body: wordsOf(setProse(plainText(body))),
      cites,
    })),
  );
  const words = parts.map((entries) => entries.flatMap(({ heading, body }) => [...heading, ...body]));
  // A text that is not there has no words, and nothing stands beside it.
  const compared = ownWords(words);
  const isAlone = words.filter((one) => one.length > 0).length < 2;
  return parts.map((entries, index) => {
    const { isOwn, ownCount, isAnotherText } = compared[index] as (typeof compared)[number];
    const isMarked = !isAnotherText && !isAlone;
    let place = 0;
    const runs = (own: readonly string[]): TextRun[] => {
      const from = place;
      place += own.length;
      return runsOf(own, isMarked ? isOwn.slice(from, place) : []);
    };
    const whole = words[index]?.join("") ?? "";
    const sameAs = words.findIndex((other, at) => at < index && other.join("") === whole);
    return {
      entries: entries.map(({ heading, body, cites }) => ({ heading: runs(heading), body: runs(body), cites })),
      wordCount: words[index]?.length ?? 0,
      ownCount: isAlone ? 0 : ownCount,
      isAnotherText: isAnotherText && !isAlone,
      sameAs: whole === "" || sameAs < 0 ? null : sameAs,
    };
  });
}
