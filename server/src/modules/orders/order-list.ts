import { LIMITS } from "@executive-disorder/shared/limits";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isDayPart, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { OrderSort } from "../../lib/graphql-enums.ts";
import { mergeSelections, type Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { facetColumns } from "./order-facets.ts";
import { type FilterPart, filterConditions, type OrderFilter } from "./order-filter.ts";
import { type OrderRow, orderColumns } from "./order-sql.ts";

export interface OrderListArgs {
  filter: OrderFilter;
  sort: OrderSort;
  first?: number | null;
  after?: string | null;
}

const NOTHING: Selection = new Map();
const SIGNED = "coalesce(o.signing_date, '0001-01-01'::date)";
const SORTS: Record<
  OrderSort,
  { by: string[]; direction: "asc" | "desc"; key: (row: OrderRow) => (string | number)[] }
> = {
  NEWEST_SIGNED: {
    by: [SIGNED, "o.number_sort_key"],
    direction: "desc",
    key: (row) => [row.signedKey as string, row.numberSortKey],
  },
  OLDEST_SIGNED: {
    by: [SIGNED, "o.number_sort_key"],
    direction: "asc",
    key: (row) => [row.signedKey as string, row.numberSortKey],
  },
  NUMBER_DESCENDING: { by: ["o.number_sort_key"], direction: "desc", key: (row) => [row.numberSortKey] },
  NUMBER_ASCENDING: { by: ["o.number_sort_key"], direction: "asc", key: (row) => [row.numberSortKey] },
};

/**
 * One page of orders with what the document selects of each, in one statement; the count and the facets, when selected, in
 * one more.
 */
export async function listOrders(db: Queryable, viewer: Viewer, args: OrderListArgs, selection: Selection) {
  const size = pageSize(args.first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const node = mergeNodes(selection);
  const wantsRows = selection.has("nodes") || selection.has("edges") || selection.has("pageInfo");
  const [rows, totals] = await Promise.all([
    wantsRows ? page(db, viewer, args, node, size) : [],
    totalsOf(db, args.filter, selection),
  ]);
  const nodes = rows.slice(0, size);
  const edges = nodes.map((row) => ({ node: row, cursor: formatCursor(args.sort, SORTS[args.sort].key(row)) }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    ...totals,
  };
}

/** What is selected of an order, through `nodes` and through `edges { node }`. */
function mergeNodes(selection: Selection): Selection {
  const direct = selection.get("nodes")?.below ?? NOTHING;
  const through = selection.get("edges")?.below.get("node")?.below ?? NOTHING;
  return mergeSelections(direct, through);
}

async function page(
  db: Queryable,
  viewer: Viewer,
  args: OrderListArgs,
  node: Selection,
  size: number,
): Promise<OrderRow[]> {
  const { by, direction } = SORTS[args.sort];
  const params = new SqlParameters();
  const conditions = filterConditions(args.filter, params);
  if (args.after != null) {
    const shape = by.length === 2 ? [isDayPart, isWholeNumber] : [isWholeNumber];
    const key = parseCursor(args.after, args.sort, shape).map(
      (part) => `${params.add(part)}::${typeof part === "string" ? "date" : "int"}`,
    );
    conditions.push(`(${by.join(", ")}) ${direction === "desc" ? "<" : ">"} (${key.join(", ")})`);
  }
  const order = by.map((expression) => `${expression} ${direction}`).join(", ");
  const found = `select * from executive_order o${where(conditions)} order by ${order} limit ${size + 1}`;
  const columns = orderColumns(node, viewer, params);
  return queryPrepared<OrderRow>(
    db,
    `select ${columns}, ${SIGNED} as "signedKey" from (${found}) o order by ${order}`,
    params.values,
  );
}

/** The count of all, and the facets. */
async function totalsOf(db: Queryable, filter: OrderFilter, selection: Selection) {
  const params = new SqlParameters();
  const from = (except?: FilterPart) => `from executive_order o${where(filterConditions(filter, params, except))}`;
  const facets = facetColumns(selection.get("facets")?.below ?? NOTHING, from);
  const columns = [...facets.columns];
  if (selection.has("totalCount")) columns.push(`(select count(*) ${from()}) as "totalCount"`);
  // Nothing counted, be it that nothing of `facets` is left after @skip.
  if (columns.length === 0) return { facets: {} };
  const [row] = await queryPrepared<Record<string, unknown>>(db, `select ${columns.join(", ")}`, params.values);
  return { totalCount: row?.totalCount, facets: facets.from(row ?? {}) };
}

const where = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(" and ")}` : "");
