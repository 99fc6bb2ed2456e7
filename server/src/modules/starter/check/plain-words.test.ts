import { plain, sentencesOf, withoutQuotations, wordsOf } from "./plain-words.ts";

test("takes marks away and keeps what is read", () => {
  expect(plain("See [EO 14148](/orders/14148), *et al.*,\n  and on.")).toBe("See EO 14148, et al., and on.");
  expect(wordsOf("See [EO 14148](/orders/14148) – now.")).toEqual(["See", "EO", "14148", "now."]);
});

test("takes quotations out", () => {
  expect(withoutQuotations('He said “as is” and "so".', "x")).toBe("He said x and x.");
});

test.each([
  ["It ended. It began.", 2],
  ["Under Sec. 3(b) and Secs. 4 and 5 it ended.", 1],
  ["The U.S. Army, Mr. Smith v. Jones, No. 4, acts.", 1],
  ["Franklin D. Roosevelt signed it. See 90 FR 1.", 2],
  ["It cost $1.5 million.", 1],
  ["Was it so? Yes! It was.", 3],
  ["", 0],
])("counts the sentences of “%s”", (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});
