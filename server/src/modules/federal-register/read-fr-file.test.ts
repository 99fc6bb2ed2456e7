import { accounted, buildDocument, CSV_HEADER, readJson, readText } from "./build-fr-file.ts";
import { readFrFile } from "./read-fr-file.ts";

const csv = (...rows: string[]) => readText([CSV_HEADER, ...rows].join("\n"));
const GOOD = '86 FR 71357, 2021-27505,12/16/2021,2021-12-13,Transforming,"See: EO 12862, September 11, 1993",14058';

describe("readFrFile", () => {
  it("reads a row of CSV with its quirks", () => {
    expect(csv(GOOD).records).toEqual([
      {
        number: "14058",
        place: { file: "test.csv", row: 1, line: 2 },
        facts: {
          title: "Transforming",
          signingDate: "2021-12-13",
          publicationDate: "2021-12-16",
          frCitation: "86 FR 71357",
          frDocumentNumber: "2021-27505",
          dispositionNotes: "See: EO 12862, September 11, 1993",
        },
      },
    ]);
  });

  it("reads every field of the API", () => {
    const { records, warnings, columns } = readJson({
      count: 1,
      results: [
        buildDocument({
          executive_order_number: "14058",
          president: { name: "Joseph R. Biden Jr.", identifier: "joe-biden" },
          html_url: "https://www.federalregister.gov/documents/2021/12/16/2021-27505/x",
          pdf_url: "http://www.gpo.gov/fdsys/x.pdf",
          full_text_xml_url: null,
          start_page: 71357,
          end_page: 0,
          not_received_for_publication: "",
          agencies: [],
        }),
      ],
    });
    expect(warnings).toEqual([]);
    expect(columns).toMatchObject({ unused: ["agencies"], unknown: [] });
    expect(records[0]?.facts).toEqual({
      title: "Transforming Federal Customer Experience",
      signingDate: "2021-12-13",
      publicationDate: "2021-12-16",
      frCitation: "86 FR 71357",
      frDocumentNumber: "2021-27505",
      presidentSlug: "joe-biden",
      htmlUrl: "https://www.federalregister.gov/documents/2021/12/16/2021-27505/x",
      pdfUrl: "https://www.gpo.gov/fdsys/x.pdf",
      startPage: 71357,
      dispositionNotes: null,
    });
  });

  it("tells notes that are empty from notes that the file does not speak of", () => {
    const without = readJson([buildDocument({ disposition_notes: undefined })]);
    expect(without.records[0]?.facts).not.toHaveProperty("dispositionNotes");
    for (const empty of ["", " ", null])
      expect(readJson([buildDocument({ disposition_notes: empty })]).records[0]?.facts.dispositionNotes).toBeNull();
  });

  it("takes the notes from either column, and from the one that speaks", () => {
    expect(
      readJson([buildDocument({ disposition_notes: undefined, executive_order_notes: "Amends: EO 1" })]).records[0]
        ?.facts.dispositionNotes,
    ).toBe("Amends: EO 1");
    expect(
      readJson([buildDocument({ disposition_notes: "", executive_order_notes: "Amends: EO 1" })]).records[0]?.facts
        .dispositionNotes,
    ).toBe("Amends: EO 1");
    const both = readJson([buildDocument({ disposition_notes: "A", executive_order_notes: "B" })]);
    expect(both.records[0]?.facts.dispositionNotes).toBe("A");
    expect(both.warnings).toMatchObject([
      { field: "disposition_notes", reason: "differs from executive_order_notes; the first one counts" },
    ]);
  });

  it("keeps notes to the letter and folds titles", () => {
    const notes = "Amends: EO 1;;\r\n ;\tRevoked by:  EO 2 ";
    const [record] = readJson([
      buildDocument({ title: " Amending \n\t10713 &amp; <b> ", disposition_notes: notes }),
    ]).records;
    expect(record?.facts).toMatchObject({ title: "Amending 10713 &amp; <b>", dispositionNotes: notes });
  });

  it("reports unknown columns by name", () => {
    const reading = readJson([buildDocument({ wings: 2, __proto__x: 1 })]);
    expect(reading.columns.unknown).toEqual(["wings", "__proto__x"]);
    expect(reading.warnings).toMatchObject([{ row: null, reason: expect.stringContaining("wings, __proto__x") }]);
  });

  it("is not fooled by keys of the language", () => {
    const reading = readText(
      '[{"executive_order_number":1,"title":"T","__proto__":{"signing_date":"2021-01-01"},"constructor":1}]',
    );
    expect(reading.records[0]?.facts).toEqual({ title: "T" });
    expect(({} as Record<string, unknown>).signing_date).toBeUndefined();
  });

  it.each([
    ["executive_order_number", null, /is empty \(document 2021-27505, "Transforming/],
    ["executive_order_number", "", /is empty/],
    ["executive_order_number", "none", /is no order number/],
    ["executive_order_number", { a: 1 }, /is no order number/],
    ["executive_order_number", "1\0", /is no order number/],
    ["signing_date", "2021-02-30", /no day of the calendar/],
    ["signing_date", {}, /is no date/],
    ["publication_date", "13/45/2021", /no day of the calendar/],
    ["title", "x".repeat(2001), /2001 characters/],
    ["title", "a\0b", /NUL/],
    ["disposition_notes", "x".repeat(200_001), /200001 characters/],
    ["disposition_notes", "a\0b", /NUL/],
    ["html_url", "https://www.federalregister.gov/\0", /NUL/],
    ["type", "Notice", /no executive order/],
    ["subtype", "Proclamation", /no executive order/],
    ["subtype", { a: 1 }, /no executive order/],
    ["presidential_document_type", "memorandum", /no executive order/],
  ])("refuses the row for %s %.20j and goes on", (field, cell, reason) => {
    const reading = readJson([
      buildDocument({ [field]: cell }),
      buildDocument({ executive_order_number: 14060, document_number: "2021-1" }),
    ]);
    expect(reading.refused).toEqual([
      expect.objectContaining({ row: 1, field, reason: expect.stringMatching(reason), howToMend: expect.any(String) }),
    ]);
    expect(reading.refused[0]?.value.length).toBeLessThan(90);
    expect(reading.records.map(({ number }) => number)).toEqual(["14060"]);
  });

  it.each([
    ["html_url", "javascript:alert(1)", "htmlUrl"],
    ["pdf_url", 5, "pdfUrl"],
    ["citation", "<script>", "frCitation"],
    ["document_number", "a b", "frDocumentNumber"],
    ["president", "Jane Doe", "presidentSlug"],
    ["president", { identifier: "joe-biden", name: "Barack Obama" }, "presidentSlug"],
    ["president", {}, null],
    ["start_page", "eleven", "startPage"],
    ["start_page", -1, "startPage"],
    ["not_received_for_publication", "perhaps", "notReceivedForPublication"],
    ["disposition_notes", { a: 1 }, "dispositionNotes"],
    ["title", ["a"], "title"],
  ])("leaves out %s %j, says so, and keeps the row", (column, cell, field) => {
    const { records, warnings } = readJson([buildDocument({ [column]: cell })]);
    expect(records).toHaveLength(1);
    if (field === null) return expect(warnings).toEqual([]);
    expect(records[0]?.facts).not.toHaveProperty(field);
    return expect(warnings).toEqual([
      expect.objectContaining({ row: 1, field: column, reason: expect.stringContaining("left out") }),
    ]);
  });

  it("identifies an order without a number by a document that is known", () => {
    const bytes = new TextEncoder().encode(JSON.stringify([buildDocument({ executive_order_number: null })]));
    const reading = readFrFile({ name: "x.json", bytes, knownDocuments: new Map([["2021-27505", "14058"]]) });
    expect(reading.records.map(({ number }) => number)).toEqual(["14058"]);
    expect(reading.warnings).toMatchObject([
      { row: 1, reason: "is empty; document 2021-27505 is known as order 14058" },
    ]);
    expect(readFrFile({ name: "x.json", bytes, knownDocuments: new Map([["2021-1", "1"]]) }).refused).toHaveLength(1);
  });

  it("doubts facts that contradict each other, and keeps them", () => {
    const reading = readJson([
      buildDocument({ signing_date: "2022-01-01", citation: "16 FR 1", start_page: 9, end_page: 2 }),
    ]);
    expect(reading.records).toHaveLength(1);
    expect(reading.warnings.map(({ field }) => field)).toEqual(["publication_date", "citation", "end_page"]);
  });

  it("says that a signing date is empty, but not that the file has none", () => {
    expect(readJson([buildDocument({ signing_date: null })]).warnings).toMatchObject([
      { field: "signing_date", reason: "is empty" },
    ]);
    expect(readJson([buildDocument({ signing_date: undefined })]).warnings).toEqual([]);
  });

  it("leaves corrections and reprints aside", () => {
    const reading = readJson([
      buildDocument({ document_number: "C1-2021-27505", title: "Correction", signing_date: "nonsense" }),
      buildDocument(),
      buildDocument({ document_number: "R1-2021-27505", publication_date: "2022-02-01" }),
    ]);
    expect(reading.records.map(({ place }) => place.row)).toEqual([2]);
    expect(reading.skipped).toMatchObject([
      { row: 1, kind: "CORRECTION", number: "14058" },
      { row: 3, kind: "REPRINT", number: "14058" },
    ]);
    expect(accounted(reading)).toBe(reading.rowCount);
  });

  it.each([
    ["", "is empty"],
    ["  \n ", "is empty"],
    ["<!DOCTYPE html><html><title>Request Access</title>", "an HTML page in place of JSON or CSV"],
    ["\n<html>", "an HTML page in place of JSON or CSV"],
    ["<PRESDOCU>", "markup in place of JSON or CSV"],
    ['{"errors":{"conditions.foo":"is not a valid field"}}', "is an error answer: conditions.foo is not a valid field"],
    ['{"status":404,"message":"Record Not Found"}', "is an error answer: 404 Record Not Found"],
    ['{"status":500}', "is an error answer: 500"],
    ['{"results":7}', "has results that are no list"],
    ['{"count":7,"description":"x"}', "holds no results"],
    ["{}", "holds no results"],
    ["name,age\nx,1", "is no file of the Federal Register: none of its columns is known"],
    ["title,signing_date\nx,2021-01-01", "has no column executive_order_number; its 1 rows cannot be told apart"],
    ['"title', "has no header that could be read"],
    [
      `${"[".repeat(30)}${"]".repeat(30)}`,
      "is nested 30 levels deep; the Federal Register's answers have no more than 20",
    ],
    [
      `{"results":[{"a":${"[".repeat(500_000)}`,
      "is nested 500003 levels deep; the Federal Register's answers have no more than 20",
    ],
    ["just words", "is no file of the Federal Register: none of its columns is known"],
  ])("refuses the whole file %.40j", (text, reason) => {
    const reading = readText(text);
    expect(reading).toMatchObject({ rowCount: 0, records: [], skipped: [], warnings: [] });
    expect(reading.refused).toEqual([expect.objectContaining({ row: null, reason })]);
  });

  it("refuses a file that is too large to be one", () => {
    expect(readFrFile({ name: "x", bytes: new Uint8Array(65 * 1024 * 1024) }).refused).toMatchObject([
      { row: null, reason: "is 65 MB; at most 64 are read" },
    ]);
  });

  it.each(['{"count":0,"description":"x"}', '{"results":[]}', "[]", `${CSV_HEADER}\n`, CSV_HEADER])(
    "takes %j for a file without rows",
    (text) => {
      expect(readText(text)).toMatchObject({ rowCount: 0, records: [], refused: [], warnings: [] });
    },
  );

  it("reads a single document as the API gives it", () => {
    expect(readJson(buildDocument()).records.map(({ number }) => number)).toEqual(["14058"]);
  });

  it("passes on what the answer says about itself", () => {
    const reading = readJson({
      count: 9,
      next_page_url: "https://www.federalregister.gov/api/v1/documents?page=2",
      results: [buildDocument()],
      errors: { not_found: ["x"] },
    });
    expect(reading.envelope).toEqual({
      count: 9,
      nextPageUrl: "https://www.federalregister.gov/api/v1/documents?page=2",
    });
    expect(reading.warnings.map(({ reason }) => reason)).toEqual([
      'comes with an error: not_found ["x"]',
      "holds 1 of the 9 documents that the search found",
    ]);
  });
});

describe("readFrFile and encodings", () => {
  const named = (title: string) => `executive_order_number,title\n14058,${title}\n`;
  it.each([
    ["a byte order mark", Buffer.from(`\ufeff${named("Côte")}`), null],
    ["UTF-16", Buffer.from(`\ufeff${named("Côte")}`, "utf16le"), null],
    ["windows-1252", Buffer.from(named("Côte"), "latin1"), "is not UTF-8 and was read as windows-1252"],
  ])("reads %s", (_, bytes, doubt) => {
    const reading = readFrFile({ name: "x.csv", bytes });
    expect(reading.records[0]?.facts.title).toBe("Côte");
    expect(reading.warnings.map(({ reason }) => reason)).toEqual(doubt ? [doubt] : []);
  });

  it("reads UTF-8 with damage as UTF-8, and says in which row", () => {
    const reading = readFrFile({
      name: "x.csv",
      bytes: Buffer.concat([Buffer.from(named("Côte")), Buffer.from([0x31, 0x2c, 0xff, 0x0a])]),
    });
    expect(reading.records.map(({ facts }) => facts.title)).toEqual(["Côte", "\ufffd"]);
    expect(reading.warnings).toMatchObject([
      { row: null },
      { row: 2, line: 3, field: "title", reason: "holds a character that could not be decoded" },
    ]);
  });
});
