import { accounted, CSV_HEADER, readText } from "./build-fr-file.ts";

const row = (number: number, notes = '"See: EO 1, May 4, 2021"') =>
  `86 FR 1, ,12/16/2021,2021-12-13,Title,${notes},${number}`;
const read = (...rows: string[]) => readText([CSV_HEADER, ...rows].join("\n"));
const numbers = (reading: ReturnType<typeof read>) => reading.records.map(({ number }) => number);

describe("a CSV file", () => {
  it("has its columns by name, in any order and case", () => {
    expect(readText("Title,Executive Order Number\nT,14058").records[0]).toMatchObject({
      number: "14058",
      facts: { title: "T" },
    });
  });

  it("can be separated by semicolons or tabs", () => {
    for (const mark of [";", "\t"])
      expect(readText(`title${mark}executive_order_number\nA, b${mark}14058`).records[0]).toMatchObject({
        number: "14058",
        facts: { title: "A, b" },
      });
  });

  it("ends its lines in LF, CRLF or CR, and in a mixture of them", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(numbers(readText([CSV_HEADER, row(1), row(2)].join(end)))).toEqual(["1", "2"]);
    expect(numbers(readText(`${CSV_HEADER}\r\n${row(1)}\n${row(2)}\r\n`))).toEqual(["1", "2"]);
  });

  it("counts lines within quoted notes", () => {
    const reading = read(row(1, '"a\r\nb\nc"'), "", row(2), "   ", row(3));
    expect(reading.records.map(({ place }) => [place.row, place.line])).toEqual([
      [1, 2],
      [2, 6],
      [3, 8],
    ]);
    expect(reading.records[0]?.facts.dispositionNotes).toBe("a\r\nb\nc");
  });

  it("leaves empty rows and empty cells beyond the header aside", () => {
    const reading = read(`${row(1)},,,`, ",,,,,,", row(2));
    expect(numbers(reading)).toEqual(["1", "2"]);
    expect(reading.warnings).toMatchObject([{ row: null, reason: "has 1 row of empty cells, left aside" }]);
  });

  it("takes the first of two columns of one name", () => {
    const reading = readText("title,title,executive_order_number\nA,B,1");
    expect(reading.records[0]?.facts.title).toBe("A");
    expect(reading.warnings).toMatchObject([{ reason: "has two columns named title; the first one counts" }]);
  });

  it.each([
    ["a missing cell", "86 FR 1, ,12/16/2021,2021-12-13,Title,5", "has 6 cells, the header has 7", 3],
    ["a cell too many", `${row(5)},x`, "has 8 cells, the header has 7", 3],
    [
      "a quotation mark in a bare cell",
      row(5, 'a "b" c'),
      "a quotation mark stands inside a cell that is not quoted",
      3,
    ],
    ["a bare quotation mark in a quoted cell", row(5, '"a "b" c"'), /is not doubled/, 3],
    ["an unclosed quotation mark", row(5, '"See: EO'), /is not doubled, or an earlier one is never closed/, 3],
    ["a broken note over several lines", row(5, '"a\nb "c" d\ne"'), /is not doubled.* \(lines 3 to 5\)/, 3],
    [
      "a missing cell in a row over several lines",
      '86 FR 1, ,12/16/2021,2021-12-13,Title,"a\nb"',
      /has 6 cells over several lines, the header has 7 \(lines 3 to 4\)/,
      3,
    ],
  ])("refuses %s with its place and reads the rest", (_, bad, reason, line) => {
    const reading = read(row(1), bad, row(2), row(3, '""'), row(4));
    expect(reading.refused).toEqual([
      expect.objectContaining({
        row: 2,
        line,
        reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
      }),
    ]);
    expect(numbers(reading)).toEqual(["1", "2", "3", "4"]);
    expect(accounted(reading)).toBe(reading.rowCount);
  });

  it("refuses a quotation mark that nothing closes, and reads what it would have swallowed", () => {
    const plain = (number: number) => `86 FR 1, ,12/16/2021,2021-12-13,Title,,${number}`;
    const reading = read(plain(1), `86 FR 1, ,12/16/2021,2021-12-13,"Title,,2`, plain(3), plain(4));
    expect(reading.refused).toMatchObject([{ row: 2, line: 3, reason: "a quotation mark is opened and never closed" }]);
    expect(numbers(reading)).toEqual(["1", "3", "4"]);
  });

  it("says where a broken last row is", () => {
    expect(read(row(1), '86 FR 1,"').refused).toMatchObject([{ row: 2, line: 3, value: '86 FR 1,"' }]);
  });

  it("is given up after 2,000 faults, and says where", () => {
    const reading = read(row(1), ...Array.from({ length: 100_000 }, () => 'a,"b"c'));
    expect(numbers(reading)).toEqual(["1"]);
    expect(reading.refused).toMatchObject([
      { row: 2, line: 3, reason: expect.stringContaining("(lines 3 to 2002)") },
      {
        row: 3,
        line: 2003,
        reason: "nothing was read from here on: 2000 faults come before it (lines 2003 to 100002)",
      },
    ]);
  });
});
