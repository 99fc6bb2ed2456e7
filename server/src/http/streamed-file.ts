import { once } from "node:events";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { Request, RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";
import { SentenceError } from "../lib/sentence-error.ts";
import type { ExportFormat } from "../modules/orders/export-record.ts";
import { EXPORT_TYPES, isExportFormat } from "./export-endpoint.ts";

const MOST_AT_ONCE = 4;

/** A file that is written while it is read, piece by piece; or the sentence that says why there is none. */
export type StreamedFile = { name: string; pieces: AsyncIterable<string> } | { fault: string };

/**
 * GET /export/….csv, .json, .graphml, written as it is read. What cannot be answered is refused with a sentence, as long as no piece
 * has been sent; so the first piece should come once that is known. The same for whoever asks.
 */
export function streamedFile(read: (params: URLSearchParams, format: ExportFormat) => StreamedFile): RequestHandler {
  let running = 0;
  return async (request: Request, response: Response): Promise<void> => {
    const refuse = (status: number, sentence: string) =>
      void response.status(status).set("cache-control", "no-store").type("text").send(`${sentence}\n`);
    const format = String(request.params.format);
    if (!isExportFormat(format)) return refuse(400, "An export ends with one of .csv, .json, .graphml");
    const file = read(new URL(request.originalUrl, "http://host").searchParams, format);
    if ("fault" in file) return refuse(400, file.fault);
    if (running >= MOST_AT_ONCE) {
      response.set("retry-after", "5");
      return refuse(503, "Too many exports are being made. Try again in a moment.");
    }
    running++;
    try {
      let isBegun = false;
      for await (const piece of file.pieces) {
        if (!isBegun) response.set(fileHeaders(`${file.name}.${format}`, format));
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

export const fileHeaders = (name: string, format: ExportFormat) => ({
  "content-type": EXPORT_TYPES[format],
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "public, max-age=60",
  "x-robots-tag": "noindex",
});
