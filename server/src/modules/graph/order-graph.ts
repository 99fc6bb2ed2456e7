import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import type { GraphNode, OrderGraph } from "./graph.type.ts";
import { edgesJson, nodeJson } from "./node-sql.ts";
import { passageOf, type RelationFilter } from "./relation-filter.ts";
import { isKnown, stoppedSql, type WalkDirection, walkSql } from "./walk-sql.ts";

export interface GraphQuestion {
  /** In any written form. */
  number: string;
  depth: number;
  /** One walk for each: two make ancestors and descendants, without those who only share one of them. */
  directions: readonly WalkDirection[];
  kinds?: readonly RelationKind[] | null | undefined;
  filter?: RelationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

interface Row {
  isKnown: boolean;
  isTruncated: boolean;
  nodeCount: number;
  edgeCount: number | null;
  nodes: (GraphNode & { sortKey: number })[];
  edges: OrderGraph["edges"];
}

const CURSOR = "graph";
const NOTHING: Selection = new Map();
const isNumber = (part: unknown) => typeof part === "string" && parseOrderNumber(part) === part;

/**
 * Walks from an order along relations, and gives a page of what was met, in one statement.
 *
 * @returns null when the text is no order number, or the record does not know it.
 * @throws BAD_INPUT for a page or a filter that cannot be.
 */
export async function walkGraph(
  db: Queryable,
  viewer: Viewer,
  question: GraphQuestion,
  selection: Selection,
): Promise<OrderGraph | null> {
  const size = pageSize(question.first, LIMITS.graph.orders.initial, LIMITS.graph.orders.most);
  const params = new SqlParameters();
  const number = parseOrderNumber(question.number);
  const text = statementOf(question, size, selection, viewer, params, number);
  if (!number) return null;
  const [row] = await queryPrepared<Row>(db, text, params.values);
  if (!row?.isKnown) return null;
  const nodes = row.nodes.slice(0, size);
  const last = nodes.at(-1);
  return {
    ...row,
    nodes,
    edgeCount: row.edgeCount ?? 0,
    pageInfo: {
      hasNextPage: row.nodes.length > size,
      endCursor: last ? formatCursor(CURSOR, [last.distance, last.sortKey, last.number]) : null,
    },
  };
}

function statementOf(
  { depth, directions, kinds, filter, after }: GraphQuestion,
  size: number,
  selection: Selection,
  viewer: Viewer,
  params: SqlParameters,
  number: string | null,
): string {
  const start = `${params.add(number)}::text`;
  const most = `${params.add(depth)}::int`;
  const passage = passageOf(kinds, filter, params);
  const walks = directions.map((direction, index) => walkSql(`walk${index}`, start, most, direction, passage));
  const names = directions.map((_, index) => `walk${index}`);
  let behind = "";
  if (after != null) {
    const [distance, key, last] = parseCursor(after, CURSOR, [isWholeNumber, isWholeNumber, isNumber]);
    behind = ` where (k.distance, k.sort_key, k.number collate "C") > (${params.add(distance)}::int, ${params.add(key)}::int, ${params.add(last)}::text)`;
  }
  const limit = `${params.add(size)}::int`;
  const node = nodeJson(selection.get("nodes")?.below ?? NOTHING, viewer, params);
  const fits = passage.relation;
  const columns = [
    `${isKnown(start)} as "isKnown"`,
    `(${names.map((name) => stoppedSql(name, most)).join(" or ")}) as "isTruncated"`,
    `(select count(*) from ranked) as "nodeCount"`,
    `(select coalesce(json_agg(${node} order by p.rank), '[]') from page p left join executive_order o on o.number = p.number) as nodes`,
  ];
  if (selection.has("edges"))
    columns.push(
      `${edgesJson(
        selection.get("edges")?.below,
        `(select r.* from rank_of k cross join lateral (
          select r.* from relation r where r.from_number = any(k.farther) and ${fits} and (k.ranks ->> r.to_number)::int < (k.ranks ->> r.from_number)::int
          union all select r.* from relation r where r.to_number = any(k.farther) and ${fits} and (k.ranks ->> r.from_number)::int < (k.ranks ->> r.to_number)::int) r) r`,
      )} as edges`,
    );
  if (selection.has("edgeCount"))
    columns.push(
      `(select count(*) from relation r where r.from_number = any(array(select number from ranked)) and (r.to_number in (select number from ranked)) is true and ${fits}) as "edgeCount"`,
    );
  // Ranks are looked up in one object: a join to a table of the statement's own, of which no statistics are held, may become a loop in a
  // loop. It has the orders up to the page's last, since relations to those behind belong to later pages.
  return `with recursive ${walks.join(", ")},
    met as (select number, min(distance) as distance from (${names.map((name) => `select n.number, w.distance from ${name} w, unnest(w.frontier) n(number)`).join(" union all ")}) m group by number),
    ranked as materialized (select k.*, row_number() over (order by k.distance, k.sort_key, k.number collate "C") as rank
      from (select m.number, m.distance, -coalesce(o.number_sort_key, 0) as sort_key from met m left join executive_order o on o.number = m.number) k),
    page as materialized (select * from ranked k${behind} order by k.rank limit ${limit} + 1),
    rank_of as materialized (select jsonb_object_agg(number, rank) as ranks, array(select number from page order by rank limit ${limit}) as farther
      from ranked where rank <= (select max(rank) from page))
    select ${columns.join(", ")}`;
}
