import {
  exploreFaults,
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

const faults = (query: string) =>
  exploreFaults(new URLSearchParams(query)).map(
    ({ field, says, isMended }) => `${field}${isMended ? "~" : ":"} ${says}`,
  );

test.each([
  ["question=anything", ["question: There is no question “anything”. There are: lineage, paths, neighbourhood"]],
  ["number=rubbish", ["number: “rubbish” is no order number."]],
  ["number=", ["number: Give the number of an order"]],
  ["question=paths&number=12291", ["to: Give two order numbers"]],
  ["question=paths&number=12291&to=EO+12291", ["to: A path leads from one order to another, and EO 12291 is given"]],
  ["question=paths&number=12291&to=x", ["to: “x” is no order number."]],
  ["number=1&depth=1000", ["depth~ Steps go from 1 to 6. “1000” was asked for; this is the answer for 6."]],
  ["number=1&depth=two", ["depth~ Steps go from 1 to 6. “two” was asked for; this is the answer for 3."]],
  ["number=1&direction=up", ["direction: There is no direction “up”."]],
  ["number=1&kind=eats&kind=see", ["kind: There is no kind of relation “eats”. There are: amends, revokes"]],
  ["number=1&in-part=maybe&agreement=so", ["in-part: There is no choice of part “maybe”.", "agreement: There is no"]],
  ["number=1&president=%27", ["president: “'” is no President's name"]],
  ["number=1&from-year=19", ["from-year: “19” is no year. Give four digits, such as 1981."]],
  ["number=1&from-year=2001&to-year=1980", ["to-year: The years end with 1980, before they begin with 2001."]],
  [`number=${"9".repeat(500)}`, [`number: “${"9".repeat(40)}…” is no order number.`]],
])("says what it cannot ask, and what can be: %s", (query, expected) => {
  expect(faults(query)).toEqual(expected.map((words) => expect.stringContaining(words)));
});

test.each([
  "",
  "question=administrations&number=&to=",
  "question=lineage&number=EO+12,291&to=&direction=&depth=6&in-part=&from-year=&to-year=&president=",
  "question=paths&number=12291&to=14192&depth=4",
])("has nothing to say about what can be asked: %s", (query) => {
  expect(faults(query)).toEqual([]);
});
