import { accounted, buildDocument, readText } from "./build-fr-file.ts";

const documents = [1, 2, 3].map((number) =>
  buildDocument({
    executive_order_number: number,
    document_number: `2021-0000${number}`,
    title: `Says "]}" \\ ${number}`,
  }),
);
const text = JSON.stringify({ count: 3, description: "results", results: documents }, null, 1);

describe("a JSON file that breaks off", () => {
  it("gives the whole documents before the break, and the place of the break", () => {
    const reading = readText(text.slice(0, text.indexOf("2021-00003")));
    expect(reading.records.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(reading.refused).toEqual([
      expect.objectContaining({
        row: 3,
        line: 24,
        reason: "breaks off at line 24, column 24; the 2 whole documents before it were read",
        howToMend: expect.any(String),
      }),
    ]);
    expect(accounted(reading)).toBe(reading.rowCount);
  });

  it("can be cut anywhere without a loss that nobody hears of", () => {
    for (let end = 1; end < text.length; end++) {
      const reading = readText(text.slice(0, end));
      expect(reading.refused).toHaveLength(1);
      expect(accounted(reading)).toBe(reading.rowCount);
      const whole = documents.filter(
        (document) => text.indexOf(JSON.stringify(document.document_number)) + 20 < end,
      ).length;
      expect(reading.records.length).toBeLessThanOrEqual(3);
      expect(reading.records.length).toBeGreaterThanOrEqual(whole - 1);
    }
  });

  it("says where a mark is missing", () => {
    const reading = readText('[{"executive_order_number":1,"title":"T"},\n{"executive_order_number" 2}]');
    expect(reading.records).toHaveLength(1);
    expect(reading.refused).toMatchObject([
      { row: 2, line: 2, reason: "is no JSON at line 2, column 27; the 1 whole documents before it were read" },
    ]);
  });

  it("reports what follows the list", () => {
    const reading = readText(`${JSON.stringify(documents)}${JSON.stringify(documents)}`);
    expect(reading.records).toHaveLength(3);
    expect(reading).toMatchObject({
      rowCount: 3,
      refused: [{ row: null, reason: expect.stringContaining("is no JSON at line 1") }],
    });
  });
});

describe("a list of documents", () => {
  it("refuses what is no document and reads the rest", () => {
    const reading = readText(JSON.stringify([null, 7, "x", [documents[0]], documents[1]]));
    expect(reading.refused.map(({ row, reason }) => [row, reason])).toEqual(
      [1, 2, 3, 4].map((row) => [row, "is no document"]),
    );
    expect(reading.records).toHaveLength(1);
    expect(accounted(reading)).toBe(5);
  });
});
