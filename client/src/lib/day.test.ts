import {
  daysBetween,
  formatCount,
  formatDay,
  formatMoment,
  formatShortDay,
  formatShortMoment,
  formatTime,
  plural,
  spanInWords,
} from "./day.ts";

test.each([
  ["2021-12-15", "2025-01-20", "3 years and 36 days"],
  ["2021-01-20", "2022-01-20", "1 year"],
  ["2021-01-20", "2021-01-20", "0 days"],
  ["2021-01-20", "2021-01-21", "1 day"],
  ["2020-02-29", "2021-02-28", "365 days"],
  ["2020-02-29", "2024-02-29", "4 years"],
  ["2021-12-31", "2022-01-01", "1 day"],
])("the time from %s to %s is %s", (from, to, words) => {
  expect(spanInWords(from, to)).toBe(words);
});

test("has no span where the second day comes first or is none", () => {
  expect(spanInWords("2025-01-20", "2021-12-15")).toBeNull();
  expect(spanInWords("2025-01-20", "August 34")).toBeNull();
  expect(daysBetween("2021-12-15", "2025-01-20")).toBe(1132);
});

test("writes days with spaces that do not break", () => {
  expect(formatDay("2025-01-20")).toBe("January\u00a020,\u00a02025");
  expect(formatShortDay("2025-09-01")).toBe("Sep\u00a01,\u00a02025");
  expect(formatDay("long ago")).toBe("long ago");
});

test("writes a moment in the reader's own zone", () => {
  const moment = new Date(2026, 3, 2, 9, 5);
  expect(formatMoment(moment.toISOString())).toBe("April\u00a02,\u00a02026 at\u00a009:05");
  expect(formatMoment("never")).toBe("never");
  expect(formatShortMoment(moment.toISOString())).toBe("Apr\u00a02,\u00a02026, 09:05");
  expect(formatShortMoment("never")).toBe("never");
});

test("groups digits and counts nouns", () => {
  expect([formatCount(0), formatCount(999), formatCount(6912), formatCount(1_000_000)]).toEqual([
    "0",
    "999",
    "6,912",
    "1,000,000",
  ]);
  expect([plural(1, "order"), plural(77, "order"), plural(6, "analysis", "analyses")]).toEqual([
    "1 order",
    "77 orders",
    "6 analyses",
  ]);
});

test("tells the time to the second", () => {
  expect(formatTime(new Date(2026, 3, 2, 9, 5, 7))).toBe("09:05:07");
});
