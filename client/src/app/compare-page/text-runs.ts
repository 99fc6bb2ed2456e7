/** A piece of a paragraph: as it is set, and whether its words stand in this text only. */
export interface TextRun {
  text: string;
  isOwn: boolean;
}

/** The words of a text, with the blanks behind them. */
export const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

/** Joins words with their blanks into runs of one kind. */
export function runsOf(words: readonly string[], isOwn: readonly boolean[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    const own = isOwn[index] ?? false;
    if (last && last.isOwn === own) last.text += word;
    else runs.push({ text: word, isOwn: own });
  }
  return runs;
}
