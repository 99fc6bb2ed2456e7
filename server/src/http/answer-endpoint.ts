import { once } from "node:events";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { exploreFaults, parseExploreSearch } from "@executive-disorder/shared/explore-search";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Request, Response } from "express";
import { GraphQLError } from "graphql";
import type { Queryable } from "../db/prepared.ts";
import { SentenceError } from "../lib/sentence-error.ts";
import { answerFile } from "../modules/graph/answer-file.ts";
import { codebookRows } from "../modules/orders/export-columns.ts";
import { csvOf } from "../modules/orders/export-record.ts";
import { EXPORT_TYPES, isExportFormat } from "./export-endpoint.ts";

const MOST_AT_ONCE = 4;

/**
 * GET /export/answer.graphml?question=paths&number=12291&to=14192: the answer to a question of the explorer page, by the same query
 * string, written as it is read. The same for whoever asks.
 */
export function answerEndpoint(db: Queryable) {
  let running = 0;
  return async (request: Request, response: Response): Promise<void> => {
    const refuse = (status: number, sentence: string) =>
      void response.status(status).set("cache-control", "no-store").type("text").send(`${sentence}\n`);
    const format = String(request.params.format);
    if (!isExportFormat(format)) return refuse(400, "An export ends with one of .csv, .json, .graphml");
    const params = new URL(request.originalUrl, "http://host").searchParams;
    // Also what the page mends: a file is no place to say that it answers another question than it was asked.
    const [fault] = exploreFaults(params);
    if (fault) return refuse(400, fault.isMended ? `Steps go from 1 to ${LIMITS.graph.depth}` : fault.says);
    if (running >= MOST_AT_ONCE) {
      response.set("retry-after", "5");
      return refuse(503, "Too many exports are being made. Try again in a moment.");
    }
    running++;
    try {
      const search = parseExploreSearch(params);
      let isBegun = false;
      for await (const piece of answerFile(db, search, format)) {
        if (!isBegun)
          response.set(headers(`${search.question}${search.number ? `-${search.number}` : ""}.${format}`, format));
        isBegun = true;
        if (response.destroyed) return;
        if (!response.write(piece)) await Promise.race([once(response, "drain"), once(response, "close")]);
      }
      response.end();
    } catch (error) {
      const isTheirs =
        error instanceof SentenceError ||
        (error instanceof GraphQLError && error.extensions.code === ERROR_CODES.BAD_INPUT);
      if (!isTheirs || response.headersSent) throw error;
      refuse(400, error.message);
    } finally {
      running--;
    }
  };
}

/** GET /export/codebook.csv: what each column of every export means. */
export function codebookEndpoint() {
  return (request: Request, response: Response): void => {
    const format = String(request.params.format);
    if (format !== "csv" && format !== "json")
      return void response.status(400).type("text").send("The codebook ends with .csv or .json\n");
    const rows = codebookRows();
    const columns = ["export", "column", "meaning"];
    response.set(headers(`codebook.${format}`, format));
    response.send(format === "csv" ? csvOf(rows, columns, true) : `${JSON.stringify(rows, null, 1)}\n`);
  };
}

const headers = (name: string, format: keyof typeof EXPORT_TYPES) => ({
  "content-type": EXPORT_TYPES[format],
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "public, max-age=60",
  "x-robots-tag": "noindex",
});
