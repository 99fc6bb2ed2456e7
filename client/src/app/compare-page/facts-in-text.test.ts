import { type FactKind, factsInSentence } from "./facts-in-text.ts";
import { sentencesOf } from "./sentences.ts";

const facts = (kind: FactKind, sentence: string) =>
  factsInSentence(sentence, "14060")
    .filter((fact) => fact.kind === kind)
    .map(({ value, subject }) => (kind === "DATE" || kind === "STATUS" ? [value, subject] : value));

test.each<[string, [string, string | null][]]>([
  ["It was signed on December 15, 2021.", [["2021-12-15", "sign, this order"]]],
  ["Revoked by EO 14148 on January 20, 2025.", [["2025-01-20", "revoke, EO 14148"]]],
  ["On Jan. 20, 2025, EO 14148 revoked it.", [["2025-01-20", "revoke, EO 14148"]]],
  ["EO 14060, signed 15 December 2021, created it.", [["2021-12-15", "sign, this order"]]],
  ["The record of 2025-04-10 has it.", [["2025-04-10", null]]],
  ["No revocation is recorded as of April 10, 2025.", [["2025-04-10", null]]],
  ["The note of October 2024 says less.", [["2024-10", null]]],
  ["Its revocation on January 20, 2025, left this one alone.", [["2025-01-20", null]]],
  [
    "In May 2025 nothing happened; on May 4, 2025 it did.",
    [
      ["2025-05", null],
      ["2025-05-04", null],
    ],
  ],
  ["Twelve days in Marchtown, 2021.", []],
])("reads the days in %j, with what happened on them", (sentence, expected) => {
  expect(facts("DATE", sentence)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["EO 14148 revoked it.", ["14148"]],
  ["E.O. 14,148 and Executive Order No. 13773 differ.", ["14148", "13773"]],
  ["Executive Orders 13771, 13990 and 14094 are gone.", ["13771", "13990", "14094"]],
  ["EO 12154-A stands; so does EO 12154-a.", ["12154-A", "12154-A"]],
  ["EO 14060 itself is not news.", []],
  ["Proclamation 10371 and 50 U.S.C. 1701 are no orders.", []],
])("reads the orders in %j, less the text's own", (sentence, expected) => {
  expect(facts("ORDER", sentence)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["Within 60 days, or sixty days, a report is due.", ["60 day", "60 day"]],
  ["It brought $1.2 million and 1,132 days.", ["$ 1.2 million", "1132 day"]],
  ["Six agencies, two of them new, and one more.", ["6 agency"]],
  ["25% or 25 percent.", ["25 percent", "25 percent"]],
  ["Sec. 3(b)(iv), 86 FR 71793, 50 U.S.C. 1701 and Title 5 are places.", []],
  ["In 2019 and 2021, by item 3 of the list.", []],
  ["People, 12 people.", ["12 person"]],
])("reads the amounts in %j", (sentence, expected) => {
  expect(facts("NUMBER", sentence)).toEqual(expected);
});

test.each<[string, [string, string][]]>([
  ["EO 14148 revoked it.", [["revoke", "this order"]]],
  ["EO 13957 was revoked by EO 14003.", [["revoke", "EO 13957"]]],
  ["It revoked section 3 of EO 13773.", [["revoke", "EO 13773"]]],
  ["This order is no longer in force.", [["not in force", "this order"]]],
  [
    "EO 13581 is in force and amended by EO 13863.",
    [
      ["in force", "EO 13581"],
      ["amend", "EO 13581"],
    ],
  ],
  ["Nothing is said of its force.", []],
])("reads the words of legal force in %j, with the order that they are about", (sentence, expected) => {
  expect(facts("STATUS", sentence)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["Donald J. Trump revoked it, Sec. 2(ss). It ended.", ["Donald J. Trump revoked it, Sec. 2(ss).", "It ended."]],
  ["See 50 U.S.C. 1701; then stop", ["See 50 U.S.C. 1701;", "then stop"]],
  ["It was said (“so be it.”) Then more.", ["It was said (“so be it.”)", "Then more."]],
  ["", []],
])("splits %j into sentences", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
