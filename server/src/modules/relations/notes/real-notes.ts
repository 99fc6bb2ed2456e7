import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A note as a download has it, and the number of its order as the download spells it. */
export interface RealNote {
  file: string;
  number: string;
  note: string;
}

const PROJECT = resolve(import.meta.dirname, "../../../../..");

/** Where the office's downloads lie beside the project; absent in a plain checkout. */
export const REAL_NOTES_FOLDER = resolve(PROJECT, "../shared/data/federal-register");

/** All notes of all downloads there, empty ones included; null where the folder is absent. */
export function readRealNotes(): RealNote[] | null {
  if (!existsSync(REAL_NOTES_FOLDER)) return null;
  return readdirSync(REAL_NOTES_FOLDER)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(resolve(REAL_NOTES_FOLDER, file), "utf8");
      const rows = file.endsWith(".json") ? recordsOfJson(text) : file.endsWith(".csv") ? recordsOfCsv(text) : [];
      return rows.map((row) => ({
        file,
        number: String(row.executive_order_number ?? "").trim(),
        note: String(row.disposition_notes ?? row.executive_order_notes ?? ""),
      }));
    });
}

function recordsOfJson(text: string): Record<string, unknown>[] {
  const parsed: unknown = JSON.parse(text);
  const rows = Array.isArray(parsed) ? parsed : (parsed as { results?: unknown[] }).results;
  return (rows ?? []) as Record<string, unknown>[];
}

/** Enough of CSV for these files: quoted fields with doubled quotes and line breaks. */
function recordsOfCsv(text: string): Record<string, unknown>[] {
  const rows: string[][] = [[]];
  for (const [, field = "", end = ""] of text
    .replace(/^\ufeff/, "")
    .matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ",") rows.push([]);
  }
  const [header = [], ...body] = rows;
  return body
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}
