import { ownWords } from "./own-words.ts";
import { runsOf, wordsOf } from "./text-runs.ts";

const words = (text: string) => text.split(" ");
/** The words of each text that stand in it only. */
const own = (...texts: string[]) => {
  const split = texts.map(words);
  return ownWords(split).map(({ isOwn }, index) => split[index]?.filter((_, at) => isOwn[at]).join(" "));
};

test.each<[string, string[], string[]]>([
  ["nothing in texts that are the same", ["it was revoked today", "it was revoked today"], ["", ""]],
  ["nothing where only capitals and punctuation differ", ["It was revoked, today.", "it was revoked today"], ["", ""]],
  [
    "what one says and the other does not",
    ["the order was revoked by the President on a Monday", "the order was revoked by the Congress on a Monday"],
    ["President", "Congress"],
  ],
  [
    "what neither of two others says, though they say different things",
    [
      "the council met once and was then closed",
      "the council met twice and was then closed",
      "the council never met and was then closed",
    ],
    ["once", "twice", "never met"],
  ],
  ["all of a text beside one that is empty", ["some words here", ""], ["some words here", ""]],
])("marks %s", (_, texts, expected) => {
  expect(own(...texts)).toEqual(expected);
});

test("takes two common words between other ones for chance", () => {
  const [one] = own("alpha beta of the gamma delta epsilon zeta", "eta theta of the iota kappa lambda mu");
  expect(one).toBe("alpha beta of the gamma delta epsilon zeta");
});

test("tells another text from another version of one", () => {
  const [one, other] = ownWords([words("alpha beta gamma delta"), words("eta theta iota kappa")]);
  expect([one?.isAnotherText, other?.isAnotherText]).toEqual([true, true]);
  const [mine] = ownWords([words("the order was revoked"), words("the order was revoked in March")]);
  expect(mine).toMatchObject({ isAnotherText: false, ownCount: 0 });
});

test("splits and joins a text without losing a character", () => {
  const text = "  Two  words,\nand\u00a0a third. ";
  const split = wordsOf(text);
  const runs = runsOf(split, [false, true, true, false]);
  expect(runs.map((run) => run.isOwn)).toEqual([false, true, false]);
  expect(runs.map((run) => run.text).join("")).toBe(text.trimStart());
});

test("compares two long texts in a moment", () => {
  const long = (seed: number) => Array.from({ length: 2_000 }, (_, index) => `w${(index * seed) % 997}`);
  const start = performance.now();
  ownWords([long(3), long(5), long(7), long(11)]);
  expect(performance.now() - start).toBeLessThan(6_000);
});
