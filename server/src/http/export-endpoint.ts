import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { orderFilter, parseOrderSearch } from "@executive-disorder/shared/order-search";
import type { Request, Response } from "express";
import { GraphQLError } from "graphql";
import type { Queryable } from "../db/prepared.ts";
import { SentenceError } from "../lib/sentence-error.ts";
import { EXPORT_FORMATS, type ExportFormat, exportRecord } from "../modules/orders/export-record.ts";
import { EXPORT_NAMES, type ExportedOrders } from "../modules/orders/export-sql.ts";
import { type ResponseCache, requestKey } from "./response-cache.ts";

export const EXPORT_TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  graphml: "application/graphml+xml; charset=utf-8",
};

/** A file is made in memory, a few megabytes for all 7,000 orders with their relations; no more of them at once. */
const MOST_AT_ONCE = 4;

/**
 * GET /export/relations.csv?president=…: the record as a file, limited by the query string of the page of orders, or by
 * ?number=14060 to one order; relations to other documents come with ?partners=all. The same for whoever asks: the columns are public, no session is read and no cookie is set.
 * Files of the whole record are kept: there are few of them, and they take a second of work.
 */
export function exportEndpoint(db: Queryable, cache: ResponseCache) {
  let running = 0;
  return async (request: Request, response: Response): Promise<void> => {
    const refuse = (status: number, sentence: string) =>
      void response.status(status).set("cache-control", "no-store").type("text").send(`${sentence}\n`);
    const file = String(request.params.file);
    const dot = file.includes(".") ? file.lastIndexOf(".") : file.length;
    const [name, format] = [file.slice(0, dot), file.slice(dot + 1)];
    if (!EXPORT_NAMES.includes(name))
      return refuse(404, `There is no such export; there are ${EXPORT_NAMES.join(", ")}`);
    if (!isExportFormat(format)) return refuse(400, `An export ends with one of .${EXPORT_FORMATS.join(", .")}`);
    const params = new URL(request.originalUrl, "http://host").searchParams;
    const partners = params.get("partners") ?? undefined;
    const orders: ExportedOrders = { filter: orderFilter(parseOrderSearch(params)), partners };
    if (params.has("number")) {
      const number = parseOrderNumber(params.get("number") ?? "");
      if (!number) return refuse(400, "`number` must be an order number such as 14060 or 12154-A");
      orders.numbers = [number];
    }
    const send = (body: Buffer) => {
      response.set({
        "content-type": EXPORT_TYPES[format],
        "content-disposition": `attachment; filename="${name}${orders.numbers ? `-${orders.numbers}` : ""}.${format}"`,
        "cache-control": "public, max-age=60",
        "x-robots-tag": "noindex",
      });
      // With an ETag of its content, as express makes it.
      response.send(body);
    };
    const isWhole = [...params.keys()].every((param) => param === "partners");
    const key = isWhole ? requestKey("export", name, format, partners ?? "") : null;
    const kept = key && cache.get(key);
    if (kept) return send(kept.body);
    if (running >= MOST_AT_ONCE) {
      response.set("retry-after", "5");
      return refuse(503, "Too many exports are being made. Try again in a moment.");
    }
    running++;
    try {
      const version = cache.version();
      const body = Buffer.from(await exportRecord(db, name, format, orders));
      if (key) cache.set(key, version, { status: 200, headers: {}, body });
      send(body);
    } catch (error) {
      const isTheirs =
        error instanceof SentenceError ||
        (error instanceof GraphQLError && error.extensions.code === ERROR_CODES.BAD_INPUT);
      if (!isTheirs) throw error;
      refuse(400, error.message);
    } finally {
      running--;
    }
  };
}

export const isExportFormat = (format: string): format is ExportFormat =>
  EXPORT_FORMATS.includes(format as ExportFormat);
