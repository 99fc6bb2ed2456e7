import { stringify } from "csv-stringify/sync";
import { XMLBuilder } from "fast-xml-parser";
import type { Queryable } from "../../db/prepared.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import { EXPORT_NAMES, type ExportedOrders, exportSql } from "./export-sql.ts";

export const EXPORT_FORMATS = ["csv", "json", "graphml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The record as a file: CSV with a header (true and false in words, cells that a spreadsheet would run are quoted), a JSON list,
 * or, for relations, GraphML with the orders as nodes. In memory: all relations of 7,000 orders are a few megabytes.
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
    return graphml(db, sql);
  }
  const { rows, fields } = await db.query(sql);
  if (format === "json") return `${JSON.stringify(rows, null, 1)}\n`;
  return stringify(rows, {
    header: true,
    columns: fields.map((field) => field.name),
    cast: { boolean: (value) => String(value) },
    escape_formulas: true,
  });
}

async function graphml(db: Queryable, sql: { text: string; values: unknown[] }): Promise<string> {
  const { rows: relations } = await db.query<Record<string, unknown>>(sql);
  const ends = new Set(relations.flatMap((relation) => [String(relation.from), String(relation.to)]));
  const { rows: held } = await db.query<Record<string, unknown>>(
    `select number, title, signing_date, legal_force from executive_order where number = any($1) order by number_sort_key`,
    [[...ends]],
  );
  const known = new Map(held.map((order) => [String(order.number), order]));
  const data = (attributes: Record<string, unknown>) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      value == null ? [] : [{ "@key": key, "#text": String(value) }],
    );
  const keys = (domain: string, names: string[]) =>
    names.map((name) => ({
      "@id": name,
      "@for": domain,
      "@attr.name": name,
      "@attr.type": name === "in_part" ? "boolean" : "string",
    }));
  const document = {
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    graphml: {
      "@xmlns": "http://graphml.graphdrawing.org/xmlns",
      key: [
        ...keys("node", ["title", "signing_date", "legal_force"]),
        ...keys("edge", ["relation", "in_part", "asserted_by", "agreement"]),
      ],
      graph: {
        "@id": "executive-orders",
        "@edgedefault": "directed",
        node: [...ends].map((number) => {
          const { number: _, ...attributes } = known.get(number) ?? {};
          return { "@id": number, data: data(attributes) };
        }),
        edge: relations.map(({ from, to, ...attributes }) => ({
          "@source": from,
          "@target": to,
          data: data(attributes),
        })),
      },
    },
  };
  return `${new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", format: true, suppressEmptyNode: true }).build(document)}\n`;
}
