const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The source of a pattern for a count, in digits or in words up to a few hundred: "90", "ninety", "one hundred and twenty". */
export const COUNT =
  "(?:\\d{1,4}|(?:(?:one|two|three) hundred(?: and)?[ -]?)?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:one|two|three) hundred)";

/** "one hundred and twenty" → 120; null for what is no count. */
export function readCount(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let sum = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "and") continue;
    if (word === "hundred") sum = Math.max(sum, 1) * 100;
    else if (ONES.includes(word)) sum += ONES.indexOf(word);
    else if (TENS.indexOf(word) > 1) sum += TENS.indexOf(word) * 10;
    else return null;
  }
  return sum > 0 ? sum : null;
}
