import { stringify } from "csv-stringify/sync";
import type { Queryable } from "../../db/prepared.ts";
import { inBatches } from "../../lib/in-batches.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import { graphml } from "./export-graphml.ts";
import { EXPORT_NAMES, type ExportedOrders, exportSql } from "./export-sql.ts";

export const EXPORT_FORMATS = ["csv", "json", "graphml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The record as a file: CSV with a header (true and false in words, cells that a spreadsheet would run are quoted), a JSON list,
 * or, for relations, GraphML with the orders, and other documents where they are asked for, as nodes. In memory: all relations of 7,000 orders are a few megabytes.
 *
 * @throws SentenceError when there is no such export, or it has no such form; BAD_INPUT for a filter that cannot be.
 */
export async function exportRecord(
  db: Queryable,
  name: string,
  format: string,
  orders: ExportedOrders = {},
): Promise<string> {
  const sql = exportSql(name, orders);
  if (!sql) throw new SentenceError(`There is no export "${name}"; there are ${EXPORT_NAMES.join(", ")}`);
  if (!EXPORT_FORMATS.includes(format as ExportFormat)) {
    throw new SentenceError(`--format must be one of ${EXPORT_FORMATS.join(", ")}, not "${format}"`);
  }
  if (format === "graphml") {
    if (name !== "relations") throw new SentenceError(`Only relations are a graph; export ${name} as csv or json`);
    return graphml(db, (await db.query(sql)).rows);
  }
  const { rows, fields } = await db.query(sql);
  if (format === "json") return `${JSON.stringify(rows, null, 1)}\n`;
  const columns = fields.map((field) => field.name);
  return inBatches(rows, (batch, isFirst) => csvOf(batch, columns, isFirst));
}

/** Rows as CSV: true and false in words, cells that a spreadsheet would run are quoted. */
export function csvOf(rows: readonly object[], columns: readonly string[], hasHeader: boolean): string {
  return stringify([...rows], {
    header: hasHeader,
    columns: [...columns],
    cast: { boolean: (value) => String(value) },
    escape_formulas: true,
  });
}
