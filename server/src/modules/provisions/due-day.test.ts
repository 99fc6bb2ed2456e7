import fc from "fast-check";
import { addSpan, dueDay } from "./due-day.ts";
import { findTimeLimits } from "./find-time-limits.ts";

const due = (text: string, signing: string) => {
  const [limit] = findTimeLimits(text);
  return limit ? dueDay(limit, { signing, effective: null }) : undefined;
};

test.each([
  ["within 30 days of the date of this order", "2021-01-31", "2021-03-02"],
  ["within 1 month of the date of this order", "2021-01-31", "2021-02-28"],
  ["within 1 month of the date of this order", "2020-01-31", "2020-02-29"],
  ["within 1 year of the date of this order", "2020-02-29", "2021-02-28"],
  ["within sixty days after the date of this order", "1961-03-06", "1961-05-05"],
  ["within 2 weeks of the date of this order", "2021-12-25", "2022-01-08"],
  ["within 365 days of this order", "2019-03-05", "2020-03-04"],
  ["by the end of fiscal year 1975", "1974-01-01", "1975-06-30"],
  ["by the end of fiscal year 2010", "2009-01-01", "2010-09-30"],
  ["by fiscal year 2010", "2009-01-01", null],
  ["no later than June 31, 2010", "2009-01-01", null],
  ["not later than December 31 of each year", "2020-10-21", "2020-12-31"],
  ["within 0 days of the date of this order", "2020-10-21", null],
])("%s, signed on %s, is %s", (text, signing, day) => {
  expect(due(text, signing)).toBe(day);
});

test("days after a day are that many days away, and never throw", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1937-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      fc.integer({ min: 0, max: 9999 }),
      (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const to = addSpan(from, count, "day");
        expect((Date.parse(String(to)) - Date.parse(from)) / 86_400_000).toBe(count);
      },
    ),
  );
  for (const unit of ["day", "week", "month", "year"] as const) expect(addSpan("9999-12-31", 9999, unit)).toBeNull();
});
