import { readDate } from "./read-date.ts";
import { scanNote } from "./tokens.ts";

const read = (text: string) => {
  const date = readDate(scanNote(text), 0);
  return date && [date.asWritten, date.iso, ...date.flags];
};

describe("dates in notes", () => {
  it.each([
    ["May 4, 1981", "1981-05-04"],
    ["May 4 1981", "1981-05-04"],
    ["January, 4, 2008", "2008-01-04"],
    ["August. 28, 1951", "1951-08-28"],
    ["Sept. 14, 1978", "1978-09-14"],
    ["March 7,1964", "1964-03-07"],
    ["4 May 1981", "1981-05-04"],
    ["5/4/1981", "1981-05-04"],
    ["12/27/ 2016", "2016-12-27"],
    ["1981-05-04", "1981-05-04"],
    ["February 29, 2000", "2000-02-29"],
  ])("%s is %s", (text, iso) => {
    expect(read(text)).toEqual([text, iso]);
  });

  it.each([
    ["August 34, 2017", null, "IMPOSSIBLE_DATE"],
    ["February 29, 1900", null, "IMPOSSIBLE_DATE"],
    ["September 7, 973", null, "UNREADABLE_DATE"],
    ["October 26, 195l", null, "UNREADABLE_DATE"],
    ["Mae. 12, 1991", null, "UNREADABLE_DATE"],
    ["10/1/93", null, "AMBIGUOUS_YEAR"],
    ["February 4,", null, "PARTIAL_DATE"],
    ["February 1982", null, "PARTIAL_DATE"],
    ["Setember 30, 2013", "2013-09-30", "MISSPELLED_DATE"],
    ["September 30, 3015", "3015-09-30", "UNLIKELY_YEAR"],
  ])("%s is %s and flagged", (text, iso, flag) => {
    expect(read(text)).toEqual([text.replace(/,$/, ""), iso, flag]);
  });

  it.each(["may be amended", "EO 5", "1/2", "section 1, 1982", "12345", ""])("%j is none", (text) => {
    expect(read(text)).toBeNull();
  });
});
