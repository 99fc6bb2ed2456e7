import { formatOrderSearch, orderFilter, parseOrderSearch } from "@executive-disorder/shared/order-search";
import { filtersInUse, yearWords } from "@executive-disorder/shared/order-search-words";
import { countSentence } from "./count-sentence.ts";
import { searchSentence } from "./search-sentence.ts";

const parse = (query: string) => parseOrderSearch(new URLSearchParams(query));

test("the address and the search are a pair", () => {
  const query =
    "q=organized+crime&president=joe-biden&president=donald-trump&force=revoked&force=superseded-in-part&from=2021&to=2023&topic=trade&agency=state&agency=justice&analysis=yes&deadlines=yes&text=yes&sort=number-ascending";
  expect(formatOrderSearch(parse(query), new URLSearchParams()).toString()).toBe(
    "q=organized+crime&president=joe-biden&president=donald-trump&force=superseded-in-part&force=revoked&from=2021&to=2023&topic=trade&agency=state&agency=justice&analysis=yes&deadlines=yes&text=yes&sort=number-ascending",
  );
  expect(formatOrderSearch(parse(""), new URLSearchParams()).toString()).toBe("");
});

test("passes over what it does not understand", () => {
  expect(
    parse(
      "president=<b>&force=nonsense&from=soon&to=12345&sort=sideways&analysis=maybe&topic=Trade&agency=../etc&agency=&deadlines=no&text=1",
    ),
  ).toEqual(parse(""));
});

test("takes no more slugs than anybody chooses", () => {
  expect(parse(Array.from({ length: 900 }, (_, at) => `topic=t${at}`).join("&")).topics).toHaveLength(50);
});

test("names the filters in use, each with the way out of it", () => {
  const search = parse("topic=trade&topic=labor&agency=labor&deadlines=yes&text=yes");
  expect(filtersInUse(search, (kind, slug) => `${kind} ${slug}`)).toEqual([
    { label: "topics trade", without: { topics: ["labor"] } },
    { label: "topics labor", without: { topics: ["trade"] } },
    { label: "agencies labor", without: { agencies: [] } },
    { label: "With a deadline", without: { hasDeadlines: false } },
    { label: "Text held", without: { hasText: false } },
  ]);
});

test("filters by what is in use, and by nothing else", () => {
  expect(orderFilter(parse(""))).toEqual({});
  expect(orderFilter(parse("from=2021&force=revoked"))).toEqual({ signedFrom: 2021, legalForces: ["REVOKED"] });
});

test.each([
  ["president=joe-biden&from=2021&to=2021", 77, "77 orders signed in 2021 by Joseph R. Biden Jr."],
  ["", 6912, "6,912 orders"],
  ["from=2021", 1, "1 order signed since 2021"],
  ["force=revoked&force=amended&q=trade", 2, "2 orders recorded as amended or revoked with “trade” in the title"],
  [
    "topic=trade&agency=state&deadlines=yes&text=yes",
    3,
    "3 orders on trade naming state with a deadline of which we hold the text",
  ],
  ["president=a&president=b&president=c&analysis=yes", 0, "0 orders signed by a, b or c with an analysis"],
])("answers %p in the headline", (query, count, sentence) => {
  const names: Record<string, string> = { "joe-biden": "Joseph R. Biden Jr." };
  expect(searchSentence(count, parse(query), (_, slug) => names[slug] ?? slug)).toBe(sentence);
});

test("counts the states in a sentence", () => {
  expect(
    countSentence([
      { legalForce: "REVOKED", count: 51 },
      { legalForce: "SUPERSEDED", count: 2 },
      { legalForce: "SUPERSEDED_IN_PART", count: 1 },
      { legalForce: "AMENDED", count: 3 },
      { legalForce: "IN_FORCE", count: 20 },
    ]),
  ).toBe(
    "51 are recorded as revoked, 3 as superseded in whole or in part, 3 as amended. For 20 no change is recorded.",
  );
  expect(countSentence([{ legalForce: "REVOKED", count: 1 }])).toBe("1 is recorded as revoked.");
  expect(countSentence([])).toBe("");
});

test("words the years that are open", () => {
  expect([
    yearWords({ signedFrom: 2021, signedTo: 2023 }),
    yearWords({ signedFrom: null, signedTo: 1999 }),
    yearWords({ signedFrom: null, signedTo: null }),
  ]).toEqual(["from 2021 to 2023", "until 1999", ""]);
});
