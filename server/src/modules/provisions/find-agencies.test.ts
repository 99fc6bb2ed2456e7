import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { AGENCY_NAMES } from "./agency-names.ts";
import { buildOrderText } from "./build-order-text.ts";
import { findAgencies } from "./find-agencies.ts";

const starter = parse(readFileSync(resolve(import.meta.dirname, "../../../starter/agencies.yaml"), "utf8")) as {
  slug: string;
  name: string;
  shortName: string;
}[];
const found = (lines: string) =>
  findAgencies(buildOrderText(lines)).map(({ slug, part, count, number }) => `${slug} ${part} ${count} ${number}`);

it("has the starter library's agencies, under the same names", () => {
  for (const agency of starter) expect(AGENCY_NAMES.find((one) => one.slug === agency.slug)).toMatchObject(agency);
});

it("has no words that mean two agencies, and no slug twice", () => {
  const words = AGENCY_NAMES.flatMap((agency) => [...new Set(agency.words)]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(new Set(AGENCY_NAMES.map((agency) => agency.slug)).size).toBe(AGENCY_NAMES.length);
});

test.each([
  ["The Attorney General shall report.", ["justice MUST_ACT 1 Sec. 1"]],
  [
    "The Secretary of Labor, in consultation with the Director of OMB, shall report.",
    ["labor MUST_ACT 1 Sec. 1", "office-of-management-and-budget NAMED 1 Sec. 1"],
  ],
  [
    "The Secretaries of State, the Treasury, and Health and Human Services shall report.",
    ["state MUST_ACT 1 Sec. 1", "treasury MUST_ACT 1 Sec. 1", "health-and-human-services MUST_ACT 1 Sec. 1"],
  ],
  ["The Secretary of Labor (Secretary) leads. The Secretary may report.", ["labor MAY_ACT 2 Sec. 1"]],
  ["Any person determined by the Secretary of the Treasury shall pay.", ["treasury NAMED 1 Sec. 1"]],
  [
    "Nothing shall impair the functions of the Director of the Office of Management and Budget relating to budgetary proposals.",
    [],
  ],
  [
    "The Director of National Intelligence and the Assistant Secretary of State shall meet.",
    ["director-of-national-intelligence MUST_ACT 1 Sec. 1", "state MUST_ACT 1 Sec. 1"],
  ],
  ["The Keeper of Lights shall report.", []],
])("%s", (sentence, expected) => {
  expect(found(`Sec. 1. ${sentence}`)).toEqual(expected);
});
