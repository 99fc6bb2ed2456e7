import { type PresidentTerms, presidentSlugOf, presidentTermAt } from "./president-of.ts";

const presidents: PresidentTerms[] = [
  {
    slug: "donald-trump",
    terms: [
      { from: "2017-01-20", to: "2021-01-20" },
      { from: "2025-01-20", to: null },
    ],
  },
  { slug: "joe-biden", terms: [{ from: "2021-01-20", to: "2025-01-20" }] },
  { slug: "william-j-clinton", terms: [{ from: "1993-01-20", to: "2001-01-20" }] },
  { slug: "george-h-w-bush", terms: [{ from: "1989-01-20", to: "1993-01-20" }] },
];

describe("presidentSlugOf", () => {
  it.each([
    ["donald-trump", "donald-trump"],
    ["Donald Trump", "donald-trump"],
    ["Donald J. Trump", "donald-trump"],
    ["President Donald J. Trump", "donald-trump"],
    ["Joseph R. Biden Jr.", "joe-biden"],
    ["Joseph R. Biden, Jr.", "joe-biden"],
    ["Joe Biden", "joe-biden"],
    ["joe-biden", "joe-biden"],
    ["Barack Obama", "barack-obama"],
    ["William J. Clinton", "william-j-clinton"],
    ["George W. Bush", "george-w-bush"],
    ["George H.W. Bush", "george-h-w-bush"],
    ["george-h-w-bush", "george-h-w-bush"],
    ["Gerald R. Ford", "gerald-ford"],
    ["Harry S. Truman", "harry-s-truman"],
    ["Franklin D. Roosevelt", "franklin-d-roosevelt"],
    ["jane-doe", "jane-doe"],
  ])("reads %j as %s", (text, slug) => {
    expect(presidentSlugOf(text)).toBe(slug);
  });

  it.each(["", "George Bush", "Jane Doe", "<b>", "bush", "__proto__", "x-".repeat(1000)])(
    "knows no president %.20j",
    (text) => {
      expect(presidentSlugOf(text)).toBeNull();
    },
  );
});

describe("presidentTermAt", () => {
  it.each([
    ["2019-05-01", undefined, { slug: "donald-trump", termFrom: "2017-01-20" }],
    ["2025-05-01", "donald-trump", { slug: "donald-trump", termFrom: "2025-01-20" }],
    ["2019-05-01", "Donald J. Trump", { slug: "donald-trump", termFrom: "2017-01-20" }],
    // Days of transfer: 12834, 13765, 13985 and 14147 are orders of the one who comes in.
    ["1993-01-20", null, { slug: "william-j-clinton", termFrom: "1993-01-20" }],
    ["2017-01-20", null, { slug: "donald-trump", termFrom: "2017-01-20" }],
    ["2021-01-20", null, { slug: "joe-biden", termFrom: "2021-01-20" }],
    ["2025-01-20", null, { slug: "donald-trump", termFrom: "2025-01-20" }],
    ["2025-01-20", "joe-biden", { slug: "joe-biden", termFrom: "2021-01-20" }],
    ["2021-01-20", "donald-trump", { slug: "donald-trump", termFrom: "2017-01-20" }],
    ["2025-01-19", null, { slug: "joe-biden", termFrom: "2021-01-20" }],
  ] as const)("finds the term of %s for %j", (date, slug, term) => {
    expect(presidentTermAt(presidents, date, slug)).toEqual(term);
    expect(presidentTermAt([...presidents].reverse(), date, slug)).toEqual(term);
  });

  it("gives null when date and president contradict each other", () => {
    expect(presidentTermAt(presidents, "2019-05-01", "joe-biden")).toBeNull();
  });

  it("gives null for a president who is not in the list, and for a date before all of them", () => {
    expect(presidentTermAt(presidents, "2019-05-01", "jane-doe")).toBeNull();
    expect(presidentTermAt(presidents, "2019-05-01", "Jane Doe")).toBeNull();
    expect(presidentTermAt(presidents, "1900-01-01")).toBeNull();
  });
});
