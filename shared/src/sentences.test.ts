import { firstSentences, splitSentences } from "./sentences.ts";

test.each([
  ["Two. Sentences.", ["Two.", "Sentences."]],
  [
    "Agencies report under Sec. 2(b). They have until May.",
    ["Agencies report under Sec. 2(b).", "They have until May."],
  ],
  ["See Pub. L. 117-58. It stands.", ["See Pub. L. 117-58.", "It stands."]],
  ["", []],
])("splits %j", (text, expected) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
});

test.each([
  ["One is here. Two is here. Three is here.", 25, "One is here. Two is here."],
  ["Agencies report under Sec. 2(b). They have until May.", 40, "Agencies report under Sec. 2(b)."],
  ["The first is longer than what fits. Two.", 10, "The first is longer than what fits."],
  ["It fits.  ", 100, "It fits."],
  ["", 100, ""],
])("keeps the first sentences of %j in %d characters", (text, most, expected) => {
  expect(firstSentences(text, most)).toBe(expected);
});
