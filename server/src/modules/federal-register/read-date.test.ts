import fc from "fast-check";
import { readDate } from "./read-date.ts";

describe("readDate", () => {
  it.each([
    ["2021-12-15", "2021-12-15"],
    [" 2021-1-5 ", "2021-01-05"],
    ["2021-12-15T00:00:00Z", "2021-12-15"],
    ["12/15/2021", "2021-12-15"],
    ["1/5/2021", "2021-01-05"],
    ["1/5/21", "2021-01-05"],
    ["1/8/37", "1937-01-08"],
    ["12/31/36", "2036-12-31"],
    ["December 15, 2021", "2021-12-15"],
    ["december  15,\n2021", "2021-12-15"],
    ["Dec. 15, 2021", "2021-12-15"],
    ["Sept. 5, 2021", "2021-09-05"],
    ["May 5 2021", "2021-05-05"],
    ["15-Dec-21", "2021-12-15"],
    ["5 May 1941", "1941-05-05"],
    ["02/29/2024", "2024-02-29"],
  ])("reads %j as %s", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    "",
    "2021",
    "2021-02-30",
    "02/29/2023",
    "13/04/2025",
    "2021-00-10",
    "2021-10-00",
    "August 34, 2017",
    "Decembre 15, 2021",
    "0001-01-01",
    "9999-12-31",
    "44545",
    "20211215",
    "2021-12-15T13:00:00Z",
    "yesterday",
    "1/1/1",
    "x".repeat(100_000),
  ])("takes %.30j for no date", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("reads back every day in every form", () => {
    const day = fc
      .date({ min: new Date("1937-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        const [year = "", month = "", date = ""] = iso.split("-");
        const long = new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-US", { timeZone: "UTC", dateStyle: "long" });
        for (const form of [iso, `${month}/${date}/${year}`, `${Number(month)}/${Number(date)}/${year.slice(2)}`, long])
          expect(readDate(form)).toBe(iso);
      }),
    );
  });
});
