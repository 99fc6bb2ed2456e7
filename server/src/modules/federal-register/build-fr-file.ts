import { type FrFileReading, readFrFile } from "./read-fr-file.ts";

/** Builders of small files for the tests of this folder. */

export const readText = (text: string, name = "test.csv"): FrFileReading =>
  readFrFile({ name, bytes: new TextEncoder().encode(text) });

export const readJson = (value: unknown): FrFileReading => readText(JSON.stringify(value), "test.json");

export const buildDocument = (cells: Record<string, unknown> = {}): Record<string, unknown> => ({
  document_number: "2021-27505",
  executive_order_number: 14058,
  title: "Transforming Federal Customer Experience",
  signing_date: "2021-12-13",
  publication_date: "2021-12-16",
  citation: "86 FR 71357",
  disposition_notes: null,
  ...cells,
});

export const CSV_HEADER =
  "citation,document_number,publication_date,signing_date,title,disposition_notes,executive_order_number";

/** What the law "no row is lost" counts. */
export const accounted = (reading: FrFileReading): number =>
  reading.records.length + reading.skipped.length + reading.refused.filter(({ row }) => row !== null).length;
