import { sectionOrder } from "./section-order.ts";

test.each([
  ["keeps the profile's order", ["WHO_SUFFERS", "SUMMARY"], [], ["WHO_SUFFERS", "SUMMARY"]],
  [
    "puts an opened section after the one that precedes it by default",
    ["IMPLICATIONS", "SUMMARY", "WHO_BENEFITS"],
    ["OVERVIEW"],
    ["IMPLICATIONS", "SUMMARY", "OVERVIEW", "WHO_BENEFITS"],
  ],
  ["puts it first when nothing precedes it", ["WHO_BENEFITS"], ["SUMMARY"], ["SUMMARY", "WHO_BENEFITS"]],
  [
    "follows the profile where that turned the order round",
    ["WHO_SUFFERS", "SUMMARY"],
    ["OVERVIEW"],
    ["WHO_SUFFERS", "SUMMARY", "OVERVIEW"],
  ],
  ["keeps several opened ones in their default order", [], ["WHO_SUFFERS", "SUMMARY"], ["SUMMARY", "WHO_SUFFERS"]],
] as const)("%s", (_name, selected, opened, expected) => {
  expect(sectionOrder(selected, opened)).toEqual(expected);
});
