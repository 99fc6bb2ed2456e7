import { VISITOR } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { csvPieces, jsonPieces } from "../graph/answer-file.ts";
import { builder, dataOf, graphmlFrame, OF_ORDERS, ordersOf } from "../orders/export-graphml.ts";
import type { ExportFormat } from "../orders/export-record.ts";
import type { OrderFilter } from "../orders/order-filter.ts";
import { correctSpelling } from "./correct-spelling.ts";
import { searchOrders } from "./search-sql.ts";
import { readSearchText } from "./search-text.ts";

type Row = Record<string, unknown> & { number: string };

const COLUMNS = ["place", "number", "title", "president", "signing_date", "legal_force", "found_in", "excerpt"];
/** Orders of a statement: each looks for the matches anew, so there are few of them. */
const PAGE = 500;

const field = (below: Selection = new Map()) => ({ args: [{}], below });
const fields = (...names: string[]): Selection => new Map(names.map((name) => [name, field()]));
const ORDER: Selection = new Map([
  ...fields("title", "signingDate", "legalForce"),
  ["president", field(fields("slug"))],
]);
const FOUND: Selection = new Map([
  ["nodes", field(new Map([["order", field(ORDER)], ...fields("excerpt", "excerptFrom")]))],
  ["pageInfo", field()],
]);

/**
 * All that a search finds as a file, best first, a page after the other. As GraphML: the orders, and the relations between them.
 *
 * @throws BAD_INPUT for a text or a filter that cannot be, before anything is sent.
 */
export async function* searchFile(
  db: Queryable,
  text: string,
  filter: OrderFilter,
  format: ExportFormat,
): AsyncGenerator<string> {
  const pages = foundRows(db, text, filter);
  if (format === "csv") yield* csvPieces(pages, COLUMNS);
  else if (format === "json") yield* jsonPieces(pages);
  else yield* graphml(pages, db);
}

async function* foundRows(db: Queryable, given: string, filter: OrderFilter): AsyncGenerator<Row[]> {
  const typed = readSearchText(given);
  const find = (text: typeof typed, after: string | null) =>
    searchOrders(db, VISITOR, text, { filter, first: PAGE, most: PAGE, after }, FOUND);
  let text = typed;
  let page = await find(text, null);
  // The page looks for near words where nothing fits; so does its file.
  if (page.nodes.length === 0) {
    text = (await correctSpelling(db, typed)) ?? typed;
    if (text !== typed) page = await find(text, null);
  }
  for (let place = 1; ; ) {
    yield page.nodes.map(({ order, excerpt, excerptFrom }) => ({
      place: place++,
      number: order.number as string,
      title: order.title,
      president: (order as { president?: { slug: string } | null }).president?.slug ?? null,
      signing_date: order.signingDate,
      legal_force: order.legalForce,
      found_in: excerptFrom,
      excerpt: excerpt.map((part) => part.text).join("") || null,
    }));
    if (!page.pageInfo.hasNextPage) return;
    page = await find(text, page.pageInfo.endCursor);
  }
}

async function* graphml(pages: AsyncGenerator<Row[]>, db: Queryable): AsyncGenerator<string> {
  const [head, foot] = graphmlFrame(["place", ...OF_ORDERS], ["relation", "in_part"]);
  const numbers: string[] = [];
  let before = `${head}\n`;
  for await (const rows of pages) {
    const places = new Map(rows.map(({ number, place }) => [number, place]));
    numbers.push(...places.keys());
    const nodes = await ordersOf(db, [...places.keys()]);
    yield before +
      nodes
        .map((node) =>
          builder.build({ node: { ...node, data: [...dataOf({ place: places.get(node["@id"]) }), ...node.data] } }),
        )
        .join("");
    before = "";
  }
  const relations = await queryPrepared<{ source: string; target: string; relation: string; in_part: boolean }>(
    db,
    `select from_number as source, to_number as target, kind as relation, in_part from relation
       where from_number = any($1) and to_number = any($1) order by from_number, to_number, kind`,
    [numbers],
  );
  yield relations
    .map(({ source, target, ...data }) =>
      builder.build({ edge: { "@source": source, "@target": target, data: dataOf(data) } }),
    )
    .join("");
  yield `${foot}\n`;
}
