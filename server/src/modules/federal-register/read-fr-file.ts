import { csvFile } from "./csv-file.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type FrColumns, NUMBER_COLUMN, sortColumns } from "./fr-columns.ts";
import { type FrFinding, type FrRecord, type RefusedRow, type SkippedRow, shorten } from "./fr-record.ts";
import { jsonFile } from "./json-file.ts";
import type { BrokenRow, FrEnvelope, RawFile } from "./raw-row.ts";
import { readRow } from "./read-row.ts";
import { settleRepeats } from "./repeated-numbers.ts";

/** All orders since 1937 with every field of the API are about 20 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface FrFileReading {
  file: string;
  /** Null when the file is neither. */
  format: "CSV" | "JSON" | null;
  /** Rows found. Each is in `records`, `skipped` or `refused`, in exactly one of them. */
  rowCount: number;
  /** One for each number. */
  records: FrRecord[];
  skipped: SkippedRow[];
  /** Rows that were not read, and with `row: null` the file, or the rest of it. By row, like `skipped`. */
  refused: RefusedRow[];
  /** What is odd about rows that were read, and about the file. */
  warnings: FrFinding[];
  columns: FrColumns;
  /** What the API said about its answer; null for other files. */
  envelope: FrEnvelope | null;
}

/**
 * Reads a file of executive orders as the Federal Register's site and API give them, or as spreadsheets save them: CSV, a list
 * of documents, one page of the API's answer. The contents decide which, not the name.
 *
 * Never throws, and loses nothing silently: what is not read comes back with its place and the reason.
 *
 * @param input.knownDocuments order numbers by document number, for orders whose number the file leaves empty.
 */
export function readFrFile(input: {
  name: string;
  bytes: Uint8Array;
  knownDocuments?: ReadonlyMap<string, string>;
}): FrFileReading {
  const file = input.name;
  const reading: FrFileReading = {
    file,
    format: null,
    rowCount: 0,
    records: [],
    skipped: [],
    refused: [],
    warnings: [],
    columns: sortColumns([]),
    envelope: null,
  };
  const refuse = ({ row, line, value, reason, howToMend }: BrokenRow) =>
    reading.refused.push({ file, row, line, field: "", value, reason, ...(howToMend ? { howToMend } : {}) });
  const refuseFile = (reason: string, value = "", howToMend?: string) =>
    refuse({ row: null, line: null, value, reason, howToMend });
  const warnFile = (reason: string) =>
    reading.warnings.push({ file, row: null, line: null, field: "", value: "", reason });

  if (input.bytes.byteLength > MAX_BYTES) {
    refuseFile(
      `is ${Math.ceil(input.bytes.byteLength / 1048576)} MB; at most ${MAX_BYTES / 1048576} are read`,
      "",
      "Split the file by president or year.",
    );
    return reading;
  }
  const { text: decoded, doubt } = decodeBytes(input.bytes);
  const text = decoded.replace(/^\ufeff+/, "");
  if (doubt) warnFile(doubt);
  const raw = takeApart(text);
  if (typeof raw === "string") {
    refuseFile(raw, shorten(text.slice(0, 400)), "Download the file again.");
    return reading;
  }
  reading.format = raw.format;
  reading.envelope = raw.envelope;
  reading.columns = sortColumns(raw.columns);
  if (raw.rows.length > 0 && !reading.columns.read.includes(NUMBER_COLUMN)) {
    refuseFile(
      `has no column ${NUMBER_COLUMN}; its ${raw.rowCount} rows cannot be told apart`,
      shorten(raw.columns.join(", ")),
      `Ask for the field ${NUMBER_COLUMN}: the Federal Register leaves it out otherwise.`,
    );
    return reading;
  }
  reading.rowCount = raw.rowCount;
  if (reading.columns.unknown.length > 0)
    warnFile(`has columns that are not known and were not read: ${reading.columns.unknown.map(shorten).join(", ")}`);
  for (const remark of raw.doubts) warnFile(remark);

  const read: FrRecord[] = [];
  for (const row of raw.rows) {
    const { record, skipped, refused } = readRow(file, row, input.knownDocuments ?? new Map(), (finding) =>
      reading.warnings.push(finding),
    );
    if (record) read.push(record);
    else if (skipped) reading.skipped.push(skipped);
    else reading.refused.push(refused);
  }
  for (const broken of raw.broken) refuse(broken);
  const settled = settleRepeats(read);
  reading.records = settled.records;
  const byRow = (a: { row: number | null }, b: { row: number | null }) => (a.row ?? 0) - (b.row ?? 0);
  reading.skipped = [...reading.skipped, ...settled.skipped].sort(byRow);
  reading.refused = [...reading.refused, ...settled.refused].sort(byRow);
  return reading;
}

/** The file by rows, or the reason why it has none. */
function takeApart(text: string): RawFile | string {
  const start = text.trimStart();
  if (start === "") return "is empty";
  if (/^<(?:!doctype html|html|head|body|!--)/i.test(start)) return "an HTML page in place of JSON or CSV";
  if (start.startsWith("<")) return "markup in place of JSON or CSV";
  if (start.startsWith("{") || start.startsWith("[")) return jsonFile(text);
  const file = csvFile(text);
  if (file === null) return "has no header that could be read";
  return sortColumns(file.columns).read.length > 0
    ? file
    : "is no file of the Federal Register: none of its columns is known";
}
