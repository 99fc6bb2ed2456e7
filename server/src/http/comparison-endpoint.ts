import { compareFacts, missingTexts, parseCompareSearch } from "@executive-disorder/shared/compare-orders";
import type { Request, Response } from "express";
import type { Queryable } from "../db/prepared.ts";
import { csvOf, exportRecord } from "../modules/orders/export-record.ts";
import { type Ask } from "./asker.ts";
import {
  alignTexts,
  COMPARE_HTML_DOCUMENT,
  type CompareForHtml,
  comparedRelations,
  type OrderToCompare,
} from "./compare-html.ts";
import { EXPORT_TYPES, isExportFormat } from "./export-endpoint.ts";

const COLUMNS = ["part", "item", "one", "other", "is_same"];

type Row = Record<"part" | "item" | "one" | "other", string | null> & { is_same: boolean };

/**
 * GET /export/comparison.csv?orders=12291,12866: what /compare shows of two orders, a row for each fact, order that one of them has a relation to, and
 * pair of provisions; as GraphML the relations of both. The same for whoever asks.
 */
export function comparisonEndpoint(db: Queryable, ask: Ask) {
  return async (request: Request, response: Response): Promise<void> => {
    const refuse = (status: number, sentence: string) =>
      void response.status(status).set("cache-control", "no-store").type("text").send(`${sentence}\n`);
    const format = String(request.params.format);
    if (!isExportFormat(format)) return refuse(400, "An export ends with one of .csv, .json, .graphml");
    const { one, other, faults } = parseCompareSearch(new URL(request.originalUrl, "http://host").searchParams);
    if (faults[0]) return refuse(400, faults[0]);
    if (!one || !other) return refuse(400, "`orders` must be two order numbers such as 12291,12866");
    const found = await ask<CompareForHtml>(COMPARE_HTML_DOCUMENT, { one, other });
    if (!found.one || !found.other)
      return refuse(
        404,
        `The record does not hold EO ${found.one ? other : one}. That does not prove that there is no such order.`,
      );
    response.set({
      "content-type": EXPORT_TYPES[format],
      "content-disposition": `attachment; filename="comparison-${one}-${other}.${format}"`,
      "cache-control": "public, max-age=60",
      "x-robots-tag": "noindex",
    });
    if (format === "graphml") {
      response.send(Buffer.from(await exportRecord(db, "relations", format, { numbers: [one, other] })));
      return;
    }
    const rows = comparisonRows(found.one, found.other);
    response.send(Buffer.from(format === "csv" ? csvOf(rows, COLUMNS, true) : `${JSON.stringify(rows, null, 1)}\n`));
  };
}

function comparisonRows(one: OrderToCompare, other: OrderToCompare): Row[] {
  const facts = compareFacts(one, other, (day) => day).map(
    (fact): Row => ({
      part: "FACT",
      item: fact.name,
      one: fact.one.join("; "),
      other: fact.other.join("; "),
      is_same: fact.isSame,
    }),
  );
  const relations = comparedRelations(one, other).map(
    (row): Row => ({
      part: "RELATION",
      item: row.partner.number,
      one: row.one.join("; "),
      other: row.other.join("; "),
      is_same: row.one.join() === row.other.join(),
    }),
  );
  const pairs = missingTexts([one, other]) ? [] : alignTexts(one, other).pairs;
  const provisions = pairs.map(
    (pair): Row => ({
      part: "PROVISION",
      item: [pair.one, pair.other].map((side) => side?.provision.number ?? "").join(" | "),
      one: pair.one?.provision.text ?? null,
      other: pair.other?.provision.text ?? null,
      is_same: pair.isSame,
    }),
  );
  return [
    { part: "FACT", item: "Number", one: one.number, other: other.number, is_same: false },
    ...facts,
    ...relations,
    ...provisions,
  ];
}
