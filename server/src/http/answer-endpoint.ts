import { exploreFaults, parseExploreSearch } from "@executive-disorder/shared/explore-search";
import { LIMITS } from "@executive-disorder/shared/limits";
import { orderFilter, parseOrderSearch } from "@executive-disorder/shared/order-search";
import type { Request, Response } from "express";
import type { Queryable } from "../db/prepared.ts";
import { answerFile } from "../modules/graph/answer-file.ts";
import { codebookRows } from "../modules/orders/export-columns.ts";
import { csvOf } from "../modules/orders/export-record.ts";
import { searchFile } from "../modules/search/search-file.ts";
import { fileHeaders, streamedFile } from "./streamed-file.ts";

/** GET /export/answer.graphml?question=paths&number=12291&to=14192: the answer to a question of the explorer page, by the same query string. */
export const answerEndpoint = (db: Queryable) =>
  streamedFile((params, format) => {
    const search = parseExploreSearch(params);
    const [fault] = exploreFaults(params);
    // Also what the page mends: a file is no place to say that it answers another question than it was asked.
    if (fault) return { fault: fault.isMended ? `Steps go from 1 to ${LIMITS.graph.depth}` : fault.says };
    const name = `${search.question}${search.number ? `-${search.number}` : ""}`;
    return { name, pieces: answerFile(db, search, format) };
  });

/** GET /export/search.csv?q=tariff: what the search page found, all of it, by the same query string; best first. */
export const searchEndpoint = (db: Queryable) =>
  streamedFile((params, format) => {
    const { text, ...filter } = orderFilter(parseOrderSearch(params));
    return text
      ? { name: "search", pieces: searchFile(db, text, filter, format) }
      : { fault: "`q` must hold at least one word" };
  });

/** GET /export/codebook.csv: what each column of every export means. */
export function codebookEndpoint() {
  return (request: Request, response: Response): void => {
    const format = String(request.params.format);
    if (format !== "csv" && format !== "json")
      return void response.status(400).type("text").send("The codebook ends with .csv or .json\n");
    const rows = codebookRows();
    const columns = ["export", "column", "meaning"];
    response.set(fileHeaders(`codebook.${format}`, format));
    response.send(format === "csv" ? csvOf(rows, columns, true) : `${JSON.stringify(rows, null, 1)}\n`);
  };
}
