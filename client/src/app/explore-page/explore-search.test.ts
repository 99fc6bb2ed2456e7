import {
  exploreFilter,
  formatExploreSearch,
  isAsked,
  parseExploreSearch,
} from "@executive-disorder/shared/explore-search";

const read = (query: string) => parseExploreSearch(new URLSearchParams(query));

test.each([
  "question=paths&number=12291&to=14192",
  "question=lineage&number=12154-A&depth=6&direction=incoming&kind=amends&kind=see&in-part=no",
  "question=neighbourhood&number=12553&agreement=disputed&president=joe-biden&from-year=1980&to-year=2001",
  "question=administrations&kind=revokes",
])("what is written is read again: %s", (query) => {
  expect(formatExploreSearch(read(query))).toBe(query);
  expect(isAsked(read(query))).toBe(true);
});

test.each([
  ["question=anything&number=EO+12,291&depth=1000", "question=lineage&number=12291&depth=6"],
  ["question=paths&number=rubbish&to=14192&depth=-4", "question=paths&to=14192&depth=1"],
  ["question=dependants&number=1&kind=eats&president=%27&from-year=19", "question=dependants&number=1"],
])("passes over what it does not understand: %s", (query, expected) => {
  expect(formatExploreSearch(read(query))).toBe(expected);
});

test("asks nothing until it knows about what, and filters by what is in use only", () => {
  expect([isAsked(read("")), isAsked(read("question=paths&number=1"))]).toEqual([false, false]);
  expect(exploreFilter(read("number=1&in-part=yes"))).toEqual({ inPart: true });
});
