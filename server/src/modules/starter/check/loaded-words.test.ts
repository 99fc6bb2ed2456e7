import { analysis, faultsOf, fill, orderFile, text } from "./build-checked-library.ts";
import { checkLoadedWords } from "./loaded-words.ts";

const loadedWords = [
  { words: ["draconian", "attack on"], reason: "blames", instead: "Say what is done." },
  { words: ["weaponiz*"], reason: "charges a motive", instead: "Say what power was used." },
];
const faults = (body: string, given: Parameters<typeof faultsOf>[2] = {}) =>
  faultsOf(
    checkLoadedWords,
    [
      orderFile("20001", {
        title: "Ending the Weaponization of Words",
        analysis: analysis({ sections: { SUMMARY: text(`${fill(40)} ${body}`) } }),
      }),
    ],
    { loadedWords, ...given },
  );
const PATH = "analysis.sections.SUMMARY.entries.0.body";

test.each([
  ["This Draconian rule", `${PATH}: “Draconian”: blames`],
  ["an attack\n on liberty", `${PATH}: “attack on”: blames`],
  ["power was weaponized", `${PATH}: “weaponized”: charges a motive`],
])("finds the loaded word in “%s”", (body, fault) => {
  expect(faults(body)).toEqual([fault]);
});

test.each([
  ["a quotation", "what it calls a “draconian” rule"],
  ["a title", "EO 20001 (Ending the Weaponization of Words)"],
  ["italics", "as in *An Attack on Liberty*"],
  ["part of another word", "counterattack on paper, undraconian"],
])("lets %s pass", (_, body) => {
  expect(faults(body)).toEqual([]);
});

test("looks at lead-ins and provisions in short too", () => {
  const given = analysis();
  if (given.sections.OVERVIEW.entries[0]) given.sections.OVERVIEW.entries[0].heading = "A draconian rule";
  const provisions = [{ where: "Sec. 1", summary: `${fill(12)} draconian` }];
  expect(faultsOf(checkLoadedWords, [orderFile("20001", { analysis: given, provisions })], { loadedWords })).toEqual([
    "analysis.sections.OVERVIEW.entries.0.heading: “draconian”: blames",
    "provisions.0.summary: “draconian”: blames",
  ]);
});
