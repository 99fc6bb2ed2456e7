/** A stretch of a text: `text` is exactly `source.slice(start, start + text.length)`. */
export interface Stretch {
  text: string;
  start: number;
}

/** What ends in a stop without ending a sentence. "U.S." may end one; then two sentences are read as one, which loses nothing. */
const ABBREVIATION =
  /(?:\b(?:sec|secs|no|nos|art|arts|pub|stat|fed|reg|cong|rev|seq|ch|cl|para|pt|vol|supp|app|jr|sr|mr|mrs|ms|dr|st|gen|col|lt|gov|inc|co|corp|ltd|etc|vs?|cf|approx|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[a-z]|\b(?:[a-z]\.){1,4}[a-z]|u\.s\.c)$/i;

/** Splits a paragraph into sentences. Linear; what it joins by mistake stays readable, nothing is lost. */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!][”")\]]{0,3}\s+(?=[“"([]?\p{Lu}|\(\w)/gu)) {
    if (match[0][0] === "." && ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ text: text.slice(start, end), start });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** Whole sentences from the beginning of a text, as many as fit into so many characters; at least one, however long. */
export function firstSentences(text: string, most: number): string {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    const next = sentence.start + sentence.text.length;
    if (end > 0 && next > most) break;
    end = next;
  }
  return text.slice(0, end).trim();
}
