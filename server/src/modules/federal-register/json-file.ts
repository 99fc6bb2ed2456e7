import { shorten } from "./fr-record.ts";
import { scanJson } from "./json-scan.ts";
import type { BrokenRow, FrEnvelope, RawFile, RawRow } from "./raw-row.ts";

/** The answers of the Federal Register are five deep. */
const MAX_DEPTH = 20;

/**
 * Takes a JSON file apart into rows: the API's envelope, a bare list, or a single document.
 *
 * `{"count": 0}` without results is an answer without rows. An error answer, and a text that is no JSON of the Federal Register,
 * is one broken row with `row: null`. Of a text that breaks off, the whole documents before the break are rows and the rest is
 * one broken row: how many documents it held cannot be known.
 */
export function jsonFile(text: string): RawFile {
  const scan = scanJson(text);
  if (scan.depth > MAX_DEPTH)
    return refusedFile(
      text,
      `is nested ${scan.depth} levels deep; the Federal Register's answers have no more than ${MAX_DEPTH}`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return salvage(text, error instanceof Error ? error.message : "");
  }
  if (Array.isArray(value)) return rowsOf(value, null, []);
  if (typeof value !== "object" || value === null)
    return refusedFile(text, "is neither a list of documents nor an answer of the Federal Register");
  const answer = new Map<string, unknown>(Object.entries(value));
  const fault = errorOf(answer);
  const results = answer.get("results");
  if (Array.isArray(results))
    return rowsOf(results, envelopeOf(answer), fault ? [`comes with an error: ${fault}`] : []);
  if (fault) return refusedFile(text, `is an error answer: ${fault}`, "Download the file again.");
  if (results !== undefined && results !== null) return refusedFile(text, "has results that are no list");
  if (answer.get("count") === 0) return rowsOf([], envelopeOf(answer), []);
  if (answer.has("document_number") || answer.has("executive_order_number")) return rowsOf([value], null, []);
  return refusedFile(text, "holds no results", "Download the file again.");
}

function rowsOf(items: unknown[], envelope: FrEnvelope | null, doubts: string[]): RawFile {
  const rows: RawRow[] = [];
  const broken: BrokenRow[] = [];
  const columns = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (typeof item === "object" && item !== null && !Array.isArray(item)) {
      const cells = new Map<string, unknown>(Object.entries(item));
      for (const name of cells.keys()) columns.add(name);
      rows.push({ row: index + 1, line: null, cells });
    } else {
      broken.push({ row: index + 1, line: null, value: shorten(item), reason: "is no document" });
    }
  }
  if (envelope?.count != null && envelope.count > items.length)
    doubts.push(`holds ${items.length} of the ${envelope.count} documents that the search found`);
  return { format: "JSON", rowCount: items.length, rows, broken, columns: [...columns], doubts, envelope };
}

function refusedFile(text: string, reason: string, howToMend?: string): RawFile {
  const file = rowsOf([], null, []);
  file.broken.push({ row: null, line: null, value: shorten(text.slice(0, 400)), reason, howToMend });
  return file;
}

function envelopeOf(answer: ReadonlyMap<string, unknown>): FrEnvelope {
  const count = answer.get("count");
  const next = answer.get("next_page_url");
  return { count: typeof count === "number" ? count : null, nextPageUrl: typeof next === "string" ? next : null };
}

/** The message of `{"errors": …}` or `{"status": 404, "message": "…"}`, or null. */
function errorOf(answer: ReadonlyMap<string, unknown>): string | null {
  const errors = answer.get("errors");
  const status = answer.get("status");
  const message = answer.get("message") ?? answer.get("error");
  if (errors && typeof errors === "object") {
    return shorten(
      Object.entries(errors)
        .slice(0, 10)
        .map(([name, text]) => `${name} ${typeof text === "string" ? text : shorten(text)}`)
        .join("; "),
    );
  }
  if (errors) return shorten(errors);
  return status !== undefined || message !== undefined
    ? shorten(
        [status, message]
          .filter((part) => part !== undefined)
          .map(shorten)
          .join(" "),
      )
    : null;
}

/** V8 says where a text breaks, "at position 123", except where it ends too early. */
function salvage(text: string, message: string): RawFile {
  const at = Math.min(Number(/at position (\d+)/.exec(message)?.[1] ?? text.length), text.length);
  const { elements, listEnd } = scanJson(text.slice(0, at));
  const items: unknown[] = [];
  for (const { start, end } of elements) {
    try {
      items.push(JSON.parse(text.slice(start, end)));
    } catch {
      break;
    }
  }
  const before = text.slice(0, at).split("\n");
  const line = before.length;
  const place = `line ${line}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const file = rowsOf(items, null, []);
  const kept = items.length > 0 ? `; the ${items.length} whole documents before it were read` : "";
  // Behind the list nothing of ours is lost; within it, what broke was a row.
  const row = listEnd === null && items.length > 0 ? items.length + 1 : null;
  if (row !== null) file.rowCount = row;
  file.broken.push({
    row,
    line,
    value: shorten(text.slice(Math.max(0, at - 40), at + 40)),
    reason: `${at >= text.length ? "breaks off" : "is no JSON"} at ${place}${kept}`,
    howToMend: "Download the file again: it is incomplete or was changed by hand.",
  });
  return file;
}
