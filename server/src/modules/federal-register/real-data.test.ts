import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { accounted } from "./build-fr-file.ts";
import { type FrFileReading, readFrFile } from "./read-fr-file.ts";

const folder = new URL("../../../../../shared/data/federal-register/", import.meta.url);
const present = existsSync(folder);
if (!present) console.warn("The real data of the Federal Register is not beside the project: its tests are skipped.");

(present ? describe : describe.skip)("the real files of the Federal Register", () => {
  const files = present
    ? readdirSync(folder)
        .sort()
        .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
    : [];
  const read = (): Map<string, FrFileReading> => new Map(files.map((file) => [file.name, readFrFile(file)]));
  let readings: Map<string, FrFileReading>;
  beforeAll(() => {
    readings = read();
  });

  it.each([
    ["api-envelope.barack-obama.2019-03.json", 276, 276],
    ["api-envelope.donald-trump.2019-03.json", 96, 96],
    ["api-envelope.george-w-bush.2019-03.json", 291, 291],
    ["api-envelope.william-j-clinton.2019-03.json", 305, 305],
    ["api-page.2026-09.json", 3, 3],
    ["api-page.per-page-100000.2019-11.json", 20, 20],
    ["executive-orders.2024-10.csv", 4004, 4003],
    ["executive-orders.2025-04.json", 112, 112],
    ["executive-orders.without-notes.csv", 2798, 2797],
  ])("has in %s %d rows and %d orders", (name, rows, orders) => {
    const reading = readings.get(name);
    if (!reading) return console.warn(`${name} is not there`);
    expect(reading.rowCount).toBe(rows);
    expect(reading.records).toHaveLength(orders);
    return expect(accounted(reading)).toBe(rows);
  });

  it("hold 6,912 orders", () => {
    expect(new Set([...readings.values()].flatMap(({ records }) => records.map(({ number }) => number))).size).toBe(
      6912,
    );
  });

  it("give cause to refuse nothing, and to skip one correction and one reprint", () => {
    const all = [...readings.values()];
    expect(all.flatMap(({ refused }) => refused)).toEqual([]);
    expect(
      all.flatMap(({ skipped }) => skipped.map(({ file, row, line, kind, number }) => [file, row, line, kind, number])),
    ).toEqual([
      ["executive-orders.2024-10.csv", 601, 773, "CORRECTION", "13526"],
      ["executive-orders.without-notes.csv", 2650, 2655, "REPRINT", "14388"],
    ]);
    expect(all.flatMap(({ columns }) => columns.unknown)).toEqual([]);
  });

  it("keep both orders of the number 10571, and the order beside its correction", () => {
    const records = readings.get("executive-orders.2024-10.csv")?.records ?? [];
    const find = (number: string) => records.filter((record) => record.number === number).map(({ facts }) => facts);
    expect(find("10571")).toMatchObject([
      { title: "Including Certain Lands in the Nantahala National Forest", frCitation: "19 FR 6687" },
    ]);
    expect(find("10571-A")).toMatchObject([
      {
        title: "Assignment of Frequencies to Government Radio Stations",
        signingDate: "1954-10-26",
        notReceivedForPublication: true,
      },
    ]);
    expect(find("13526")).toMatchObject([
      { title: "Classified National Security Information", frDocumentNumber: "E9-31418", frCitation: "75 FR 707" },
    ]);
    expect(find("11359-A")).toMatchObject([
      { dispositionNotes: "Amends: EO 11278, May 4, 1966\r\nRevoked by: EO 11472, May 29, 1969" },
    ]);
  });

  it("speak of notes only where they have the column", () => {
    const speaking = [...readings].map(([name, { records }]) => [
      name,
      records.filter(({ facts }) => facts.dispositionNotes !== undefined).length,
    ]);
    expect(Object.fromEntries(speaking)).toMatchObject({
      "executive-orders.without-notes.csv": 0,
      "executive-orders.2024-10.csv": 4003,
      "api-envelope.barack-obama.2019-03.json": 276,
    });
  });

  it("have no link that was left out, and no date that two files of one form read differently", () => {
    const warnings = [...readings.values()].flatMap(({ warnings }) => warnings);
    expect(warnings.filter(({ reason }) => reason.includes("left out"))).toEqual([]);
    expect(new Set(warnings.filter(({ row }) => row !== null).map(({ field }) => field))).toEqual(
      new Set(["signing_date", "publication_date", "citation", "title", "end_page"]),
    );
  });

  it("lose no more than one row of CSV to damage within one row", () => {
    const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const tables = files.filter(({ name }) => name.endsWith(".csv")).map(({ bytes }) => parse(bytes) as string[][]);
    const damage = fc.record({
      table: fc.nat(1),
      start: fc.nat(2700),
      hit: fc.nat(11),
      edits: fc.array(
        fc.record({
          at: fc.nat(800),
          cut: fc.nat(3),
          insert: fc.constantFrom('"', '""', ",", ',"', '",', "x", "", '"\n', "\n"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(damage, ({ table, start, hit, edits }) => {
        const [header = [], ...rows] = tables[table] ?? [];
        const stretch = rows.slice(start, start + 12);
        const lines = stretch.map((row) => row.map(cell).join(","));
        for (const { at, cut, insert } of edits) {
          const line = lines[hit] ?? "";
          const place = at % (line.length + 1);
          lines[hit] = `${line.slice(0, place)}${insert}${line.slice(place + cut)}`;
        }
        const clean = readFrFile({
          name: "x.csv",
          bytes: Buffer.from(
            [header.join(","), ...stretch.toSpliced(hit, 1).map((row) => row.map(cell).join(","))].join("\n"),
          ),
        });
        const damaged = readFrFile({ name: "x.csv", bytes: Buffer.from([header.join(","), ...lines].join("\n")) });
        const numbers = new Set(damaged.records.map(({ number }) => number));
        expect(clean.records.map(({ number }) => number).filter((number) => !numbers.has(number))).toEqual([]);
        expect(damaged.records.length + damaged.skipped.length + damaged.refused.length).toBeGreaterThanOrEqual(
          stretch.length,
        );
        expect(accounted(damaged)).toBe(damaged.rowCount);
      }),
      { numRuns: 300 },
    );
  });

  it("can be damaged anywhere: nothing throws and no row is lost", () => {
    const damage = fc.record({
      file: fc.nat(),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      edits: fc.array(
        fc.record({
          at: fc.nat(6000),
          cut: fc.nat(40),
          insert: fc.oneof(
            fc.constantFrom('"', ",", "\n", "\r\n", '""', "{", "}", "[", "]", "\\", "\0", ":", ";", "\u202e"),
            fc.string({ maxLength: 5 }),
          ),
        }),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(damage, ({ file, start, edits }) => {
        const { name, bytes } = files[file % files.length] ?? { name: "", bytes: Buffer.alloc(0) };
        const whole = bytes.toString("utf8");
        const from = Math.floor(start * whole.length);
        // The header or the opening of the list, then a stretch from anywhere in the file.
        let text = `${whole.slice(0, name.endsWith(".csv") ? whole.indexOf("\n") + 1 : whole.indexOf("[") + 1)}${whole.slice(from, from + 6000)}`;
        for (const { at, cut, insert } of edits) text = `${text.slice(0, at)}${insert}${text.slice(at + cut)}`;
        const reading = readFrFile({ name, bytes: Buffer.from(text) });
        expect(accounted(reading)).toBe(reading.rowCount);
      }),
      { numRuns: 500 },
    );
  });
});

describe("any bytes whatever", () => {
  it("are read without a throw", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom(
          "executive_order_number,title,signing_date\n",
          '[{"executive_order_number":',
          '{"results":[',
          "14058",
          '"',
          ",",
          "\n",
          "{",
          "}",
          "]",
          "<html>",
          "\ufeff",
        )
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, name) => {
        const reading = readFrFile({ name, bytes: Buffer.concat(pieces) });
        expect(accounted(reading)).toBe(reading.rowCount);
      }),
      { numRuns: 3000 },
    );
  });

  it("may be any JSON", () => {
    const cell = fc.oneof(fc.jsonValue(), fc.constantFrom("2021-12-13", "14058", 14058, "C1-2021-1", "-A x"));
    const document = fc.dictionary(
      fc.constantFrom(
        "executive_order_number",
        "title",
        "signing_date",
        "publication_date",
        "document_number",
        "president",
        "html_url",
        "start_page",
        "disposition_notes",
        "executive_order_notes",
        "type",
        "subtype",
        "correction_of",
        "__proto__",
        "not_received_for_publication",
      ),
      cell,
    );
    fc.assert(
      fc.property(fc.array(document), fc.boolean(), (results, enveloped) => {
        const reading = readFrFile({
          name: "x.json",
          bytes: Buffer.from(JSON.stringify(enveloped ? { results } : results)),
        });
        if (reading.refused.every(({ row }) => row !== null)) expect(reading.rowCount).toBe(results.length);
        expect(accounted(reading)).toBe(reading.rowCount);
        for (const { facts } of reading.records)
          expect(
            Object.values(facts).every(
              (value) => value === null || ["string", "number", "boolean"].includes(typeof value),
            ),
          ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
