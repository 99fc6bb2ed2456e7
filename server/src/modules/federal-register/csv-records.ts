import { parse } from "csv-parse/sync";

/** One record of a CSV file with its 1-based lines, or a stretch that breaks the rules of quotation. */
export interface CsvRecord {
  cells: string[] | null;
  firstLine: number;
  lastLine: number;
  /** Why `cells` is null. */
  reason: string | null;
  text: string;
}

/** Longer than any record can be. A quotation mark that is never closed is found out here at the latest. */
const MAX_RECORD = 1_000_000;
/** Each start costs 20 µs or more; a file with more faults than this is no table. */
const MAX_STARTS = 2_000;
const LF = 10;
const CR = 13;

/**
 * Takes a CSV text apart, and goes on after what is broken.
 *
 * csv-parse stops at the first fault, and a quotation mark that is not closed swallows what follows. So after a fault, and after
 * a record over several lines that has not as many cells as the header, reading starts again on the line after the one where
 * the record began. What cannot be read there either belongs to the same broken stretch, until a record of full width comes.
 *
 * After 2,000 faults the rest of the file is one broken stretch.
 *
 * The first record is the header. A record on one line comes back whatever its width. Blank lines are no records. LF, CRLF and
 * CR end one. Never throws.
 */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  const lines = lineCounter(bytes);
  const records: CsvRecord[] = [];
  let width: number | null = null;
  let inBroken = false;
  const add = (start: number, end: number, cells: string[] | null, reason: string | null) => {
    const last = records.at(-1);
    const firstLine = lines(start);
    const lastLine = lines(Math.max(start, end - 1));
    if (inBroken && last && (cells === null || cells.length !== width)) {
      last.lastLine = lastLine;
      return;
    }
    inBroken = cells === null;
    if (cells) width ??= cells.length;
    records.push({
      cells,
      firstLine,
      lastLine,
      reason,
      text: cells ? "" : bytes.toString("utf8", start, Math.min(end, start + 400)),
    });
  };
  let from = 0;
  for (let starts = 0; from < bytes.length; starts++) {
    if (starts === MAX_STARTS) {
      inBroken = false;
      add(from, bytes.length, null, `nothing was read from here on: ${MAX_STARTS} faults come before it`);
      break;
    }
    let done = from;
    let restart: number | null = null;
    const base = from;
    try {
      parse(bytes.subarray(base), {
        delimiter,
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MAX_RECORD,
        on_record: (cells: string[], { bytes: read }) => {
          const start = skipLineEnds(bytes, done);
          const end = base + read;
          done = end;
          if (cells.length === 1 && cells[0]?.trim() === "") return null;
          if (width !== null && cells.length !== width && endOfLine(bytes, start) < end) {
            restart = start;
            throw new Error(`has ${cells.length} cells over several lines, the header has ${width}`);
          }
          add(start, end, cells, null);
          return null;
        },
      });
      from = bytes.length;
    } catch (error) {
      const start = restart ?? skipLineEnds(bytes, done);
      const end = endOfLine(bytes, start);
      add(start, end, null, error instanceof Error ? faultOf(error) : "cannot be read");
      from = end;
    }
  }
  return records;
}

function faultOf(error: Error & { code?: string }): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE")
    return "a quotation mark is opened and never closed";
  if (error.code === "CSV_INVALID_CLOSING_QUOTE")
    return "a quotation mark inside a quoted cell is not doubled, or an earlier one is never closed";
  if (error.code === "INVALID_OPENING_QUOTE") return "a quotation mark stands inside a cell that is not quoted";
  return error.message;
}

function skipLineEnds(bytes: Buffer, at: number): number {
  while (bytes[at] === LF || bytes[at] === CR) at++;
  return at;
}

/** The place after the line end that follows `at`. */
function endOfLine(bytes: Buffer, at: number): number {
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : Math.min(at + 1, bytes.length);
}

/** Gives the 1-based line of a place. Places must be asked for in rising order, a few lines back at most. */
function lineCounter(bytes: Buffer): (at: number) => number {
  let counted = 0;
  let line = 1;
  return (at) => {
    for (; counted < at; counted++)
      if (bytes[counted] === LF || (bytes[counted] === CR && bytes[counted + 1] !== LF)) line++;
    for (; counted > at; counted--)
      if (bytes[counted - 1] === LF || (bytes[counted - 1] === CR && bytes[counted] !== LF)) line--;
    return line;
  };
}
