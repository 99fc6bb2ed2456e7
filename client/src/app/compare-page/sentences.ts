/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  "Sec Secs No Nos EO E.O Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec U.S U.S.C C.F.R Fed Reg Pub L v vs Jr Sr Mr Ms Mrs Dr St Inc Gen Gov Rep Sen Stat Art Cl cf".split(
    " ",
  ),
);

/** The sentences of a paragraph. Initials and the abbreviations of citations end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?;]["”’)]*\s+/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".")) {
      const word = /([\w.]+)$/.exec(text.slice(start, match.index))?.[1] ?? "";
      if (/^[A-Z]$/.test(word) || ABBREVIATIONS.has(word)) continue;
    }
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const last = text.slice(start).trim();
  return last ? [...sentences, last] : sentences;
}
