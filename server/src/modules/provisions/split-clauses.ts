import type { Stretch } from "@executive-disorder/shared/sentences";

/** Splits a sentence at semicolons outside parentheses and quotations. */
export function splitClauses(sentence: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let [depth, start] = [0, 0];
  for (const match of sentence.text.matchAll(/[();“”]/g)) {
    if (match[0] === "(" || match[0] === "“") depth += 1;
    else if (match[0] === ")" || match[0] === "”") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      clauses.push({ text: sentence.text.slice(start, match.index), start: sentence.start + start });
      start = match.index + 1;
    }
  }
  clauses.push({ text: sentence.text.slice(start), start: sentence.start + start });
  return clauses.map(trimStretch).filter((clause) => clause.text !== "");
}

function trimStretch({ text, start }: Stretch): Stretch {
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + lead };
}
