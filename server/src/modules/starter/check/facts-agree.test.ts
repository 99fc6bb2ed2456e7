import { analysis, faultsOf, fill, orderFile, text } from "./build-checked-library.ts";
import { checkFactsAgree } from "./facts-agree.ts";

const PATH = "analysis.variants.IMPLICATIONS.litigator.entries.0.body: IMPLICATIONS for litigator states";
const LAST = ", which no base text and no fact of the order has";
const faults = (variant: string, base = "", given: Parameters<typeof faultsOf>[2] = {}) =>
  faultsOf(
    checkFactsAgree,
    [
      orderFile("20001", {
        dispositionNotes: "Amends: EO 19000, March 3, 2030",
        analysis: analysis({
          sections: { SUMMARY: text(`${fill(40)} ${base}`) },
          implications: { litigator: text(variant) },
        }),
      }),
      orderFile("20002", { signingDate: "2031-07-08" }),
    ],
    given,
  );

test.each([
  ["on May 5, 2031 it ended", "the date May 5, 2031"],
  ["as EO 20002 says", "EO 20002"],
  ["published at 99 FR 12", "the citation 99 FR 12"],
  ["it costs $3 million", "the amount $3 million"],
  ["it costs 7 percent", "the amount 7 percent"],
  ["within 90 days", "the number 90"],
])("finds in a variant what only it states: %s", (variant, fact) => {
  expect(faults(variant)).toEqual([`${PATH} ${fact}${LAST}`]);
});

test.each([
  ["the day of signing", "on May 4, 2031 it began", ""],
  ["its month and year", "in May 2031 it began", ""],
  ["what the note says", "EO 19000 of March 3, 2030", ""],
  ["what a base text says", "within 90 days, at $3 million", "It took 90 days and $3 million."],
  ["a day of an order that a base text names", "EO 20002 of July 8, 2031", "See EO 20002."],
])("lets %s pass", (_, variant, base) => {
  expect(faults(variant, base)).toEqual([]);
});

test("works out days between two days that are told", () => {
  expect(
    faults("it stood for 1,100 days, until EO 20002 of May 8, 2034", "Ended on May 8, 2034, by EO 20002."),
  ).toEqual([]);
  expect(faults("it stood for 1,101 days", "Ended on May 8, 2034.")).toEqual([`${PATH} the number 1101${LAST}`]);
  expect(faults("it has 1,100 readers", "Ended on May 8, 2034.")).toEqual([`${PATH} the number 1100${LAST}`]);
});

test("lets a fact pass that is explained, of this order only", () => {
  const explained = (order: string) => ({ explainedFacts: [{ order, fact: "90", reason: "counted" }] });
  expect(faults("within 90 days", "", explained("20001"))).toEqual([]);
  expect(faults("within 90 days", "", explained("20002"))).toHaveLength(1);
});
