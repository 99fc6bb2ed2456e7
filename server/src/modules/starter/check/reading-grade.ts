import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Fault, Rule } from "./finding.ts";
import { textsOf, wholeOf } from "./library-texts.ts";
import { sentencesOf, wordsOf } from "./plain-words.ts";

const PERSONA = "general-interest";
export const HIGHEST_GRADE = 10;

/** The texts for general readers can be read after ten years of school (Flesch–Kincaid). */
export const checkReadingGrade: Rule = ({ order }) => {
  const faults: Fault[] = [];
  for (const { name, persona, text, path } of textsOf(order)) {
    if (persona !== PERSONA || text.entries.length === 0) continue;
    const grade = readingGrade(wholeOf(text));
    if (grade > HIGHEST_GRADE)
      faults.push({
        path,
        reason: `${name} reads at grade ${grade.toFixed(1)}, above ${HIGHEST_GRADE}`,
        howToMend: `Cut sentences and use shorter words: ${hardest(wholeOf(text))}`,
      });
  }
  return faults;
};

/** The school grade of a text after Flesch and Kincaid; a number in digits counts as one word of one syllable. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  });
}

/** Parts of "follow-up" are counted one by one. */
function syllables(word: string): number {
  const parts = word.split(/[-–—/]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
}

function hardest(text: string): string {
  const longest = sentencesOf(text).reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a), "");
  return `the longest sentence begins “${longest.split(" ").slice(0, 6).join(" ")}” and has ${wordsOf(longest).length} words.`;
}
