import type { ExploreSearch } from "@executive-disorder/shared/explore-search";
import type { Queryable } from "../../db/prepared.ts";
import { builder, dataOf, graphmlFrame, OF_ORDERS, ordersOf } from "../orders/export-graphml.ts";
import { csvOf, type ExportFormat } from "../orders/export-record.ts";
import { answerRows } from "./export-graph.ts";

type Row = Record<string, unknown>;

const RELATION = "from relation to in_part asserted_by agreement on from_title to_title evidence".split(" ");
const COUNTS = "later_president earlier_president relation count in_part_count".split(" ");

/**
 * The answer to a question as a file, piece by piece: the first piece comes once the first page has been read, so that what
 * cannot be answered is known before anything is sent.
 *
 * @throws as answerRows does.
 */
export async function* answerFile(db: Queryable, search: ExploreSearch, format: ExportFormat): AsyncGenerator<string> {
  const columns =
    search.question === "administrations" ? COUNTS : search.question === "paths" ? ["path", ...RELATION] : RELATION;
  const write = { csv: csvPieces, json: jsonPieces, graphml }[format];
  yield* write(answerRows(db, search), columns, db);
}

/** Pages of rows as CSV. */
export async function* csvPieces(pages: AsyncGenerator<Row[]>, columns: string[]): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of pages) {
    yield csvOf(rows, columns, isFirst);
    isFirst = false;
  }
}

/** Pages of rows as one JSON list. */
export async function* jsonPieces(pages: AsyncGenerator<Row[]>): AsyncGenerator<string> {
  let begin = "[\n";
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield begin + rows.map((row) => JSON.stringify(row)).join(",\n");
    begin = ",\n";
  }
  yield begin === "[\n" ? "[]\n" : "\n]\n";
}

/** Orders are nodes, and so are presidents where they are counted by; each is written before the first edge that touches it. */
async function* graphml(pages: AsyncGenerator<Row[]>, columns: string[], db: Queryable): AsyncGenerator<string> {
  const isCounted = columns === COUNTS;
  const [source, target] = isCounted ? ["later_president", "earlier_president"] : ["from", "to"];
  const ofEdges = columns.filter((name) => ![source, target, "from_title", "to_title"].includes(name));
  const [head, foot] = graphmlFrame(isCounted ? ["title"] : OF_ORDERS, ofEdges);
  const written = new Set<string>();
  let before = `${head}\n`;
  for await (const rows of pages) {
    const ends = rows.map((row) => [source, target].map((end) => String(row[end as string] ?? "not held")));
    const fresh = [...new Set(ends.flat())].filter((id) => !written.has(id));
    for (const id of fresh) written.add(id);
    const nodes = isCounted
      ? fresh.map((id) => ({ "@id": id, data: dataOf({ title: id }) }))
      : await ordersOf(db, fresh);
    const edges = rows.map((row, index) => ({
      "@source": ends[index]?.[0],
      "@target": ends[index]?.[1],
      data: dataOf(Object.fromEntries(ofEdges.map((name) => [name, row[name]]))),
    }));
    yield before +
      [...nodes.map((node) => builder.build({ node })), ...edges.map((edge) => builder.build({ edge }))].join("");
    before = "";
  }
  yield `${foot}\n`;
}
