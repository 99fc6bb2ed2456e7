import { csvRecords } from "./csv-records.ts";
import { shorten } from "./fr-record.ts";
import type { BrokenRow, RawFile, RawRow } from "./raw-row.ts";

/**
 * Takes a CSV file apart into rows of named cells. Columns are found by name, in any order and in any case.
 *
 * @returns null when there is no header to go by.
 */
export function csvFile(text: string): RawFile | null {
  const [header, ...records] = csvRecords(text, delimiterOf(text));
  if (!header?.cells) return null;
  const names = header.cells.map((name) => name.trim().toLowerCase().replace(/\s+/g, "_"));
  const doubts: string[] = [];
  const seen = new Set<string>();
  const twice = names.filter((name) => name !== "" && (seen.has(name) || !seen.add(name)));
  if (twice.length > 0) doubts.push(`has two columns named ${shorten(twice.join(", "))}; the first one counts`);
  const rows: RawRow[] = [];
  const broken: BrokenRow[] = [];
  let row = 0;
  let empty = 0;
  for (const { cells, firstLine, lastLine, reason, text: shown } of records) {
    if (cells?.every((cell) => cell.trim() === "")) {
      empty++;
      continue;
    }
    row++;
    const fault = cells ? widthFault(cells, names) : reason;
    if (cells && !fault) {
      const named = new Map<string, string>();
      for (const [index, name] of names.entries())
        if (name !== "" && !named.has(name)) named.set(name, cells[index] ?? "");
      rows.push({ row, line: firstLine, cells: named });
    } else {
      const stretch = lastLine > firstLine ? ` (lines ${firstLine} to ${lastLine})` : "";
      broken.push({
        row,
        line: firstLine,
        value: shorten(cells ? cells.join(", ") : shown),
        reason: `${fault}${stretch}`,
        howToMend: "Put the cell in quotation marks and double each one inside it, or download the file again.",
      });
    }
  }
  if (empty > 0) doubts.push(`has ${empty} row${empty === 1 ? "" : "s"} of empty cells, left aside`);
  return { format: "CSV", rowCount: row, rows, broken, columns: [...seen], doubts, envelope: null };
}

/** Empty cells beyond the header are what spreadsheets leave behind, and no fault. */
function widthFault(cells: string[], names: string[]): string | null {
  if (
    cells.length === names.length ||
    (cells.length > names.length && cells.slice(names.length).every((cell) => cell.trim() === ""))
  )
    return null;
  return `has ${cells.length} cells, the header has ${names.length}`;
}

/** The separator that the first line uses most. Spreadsheets of many countries write semicolons. */
function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, 10_000)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? "";
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
