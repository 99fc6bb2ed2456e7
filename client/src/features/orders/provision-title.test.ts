import { provisionTitle, runInHeading } from "./provision-title.ts";

test.each([
  ["Sec. 1", "Policy", "Sec.\u00a01. Policy"],
  ["Preamble", null, "Preamble"],
])("names %s with the heading %s", (number, heading, expected) => {
  expect(provisionTitle({ number, heading })).toBe(expected);
});

test.each([
  ["Policy", "Policy."],
  ["Policy.", "Policy."],
  ["Who may act?", "Who may act?"],
])("runs the heading %s in as %s", (heading, expected) => {
  expect(runInHeading(heading)).toBe(expected);
});
