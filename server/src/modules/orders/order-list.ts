import type { Interests } from "@executive-disorder/shared/interests";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { OrderSort } from "../../lib/graphql-enums.ts";
import { mergeSelections, type Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { type InterestsInput, readInterests } from "../interest-profile/interests-input.ts";
import { matchedSql } from "../interest-profile/matches-sql.ts";
import { facetColumns } from "./order-facets.ts";
import { type FilterPart, filterConditions, type OrderFilter } from "./order-filter.ts";
import { SIGNED, type Sorting, sortingOf, where } from "./order-sort.ts";
import { type OrderRow, orderColumns } from "./order-sql.ts";

export interface OrderListArgs {
  filter: OrderFilter;
  sort: OrderSort;
  /** What BEST_MATCH ranks by, and `onlyMatching` filters by. */
  interests?: InterestsInput | null | undefined;
  onlyMatching?: boolean | null | undefined;
  first?: number | null;
  after?: string | null;
}

const NOTHING: Selection = new Map();

/**
 * One page of orders with what the document selects of each, in one statement; the count and the facets, when selected, in
 * one more.
 */
export async function listOrders(db: Queryable, viewer: Viewer, args: OrderListArgs, selection: Selection) {
  const size = pageSize(args.first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const interests = readInterests(args.interests);
  const list: OrderList = { ...args, interests, sorting: sortingOf(args.sort, interests) };
  const node = mergeNodes(selection);
  const wantsRows = selection.has("nodes") || selection.has("edges") || selection.has("pageInfo");
  const [rows, totals] = await Promise.all([
    wantsRows ? page(db, viewer, list, node, size) : [],
    totalsOf(db, list, selection),
  ]);
  const nodes = rows.slice(0, size);
  const { sorting } = list;
  const edges = nodes.map((row) => ({ node: row, cursor: formatCursor(sorting.name, sorting.key(row)) }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    ...totals,
  };
}

/** The list that the arguments mean. */
interface OrderList extends Pick<OrderListArgs, "filter" | "onlyMatching" | "after"> {
  interests: Interests | null;
  sorting: Sorting;
}

/** "with matched as (…) ", where sort or filter read it: worked out once a statement. */
function matchedTable({ onlyMatching, interests }: OrderList, isRanked: boolean, params: SqlParameters): string {
  if (!interests || !(onlyMatching || isRanked)) return "";
  return `with matched as materialized (${matchedSql(interests, params)}) `;
}

function conditionsOf(
  { filter, onlyMatching, interests }: OrderList,
  params: SqlParameters,
  except?: FilterPart,
): string[] {
  const conditions = filterConditions(filter, params, except);
  if (onlyMatching) conditions.push(interests ? "o.id in (select order_id from matched)" : "false");
  return conditions;
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
  list: OrderList,
  node: Selection,
  size: number,
): Promise<OrderRow[]> {
  const params = new SqlParameters();
  const { sorting, after } = list;
  const matched = matchedTable(list, sorting.isRanked, params);
  const conditions = conditionsOf(list, params);
  const behind =
    after == null
      ? null
      : parseCursor(after, sorting.name, sorting.shape).map(
          (part) => `${params.add(part)}::${typeof part === "string" ? "date" : "int"}`,
        );
  const { rows, sequence } = sorting.rows(conditions, behind, size + 1);
  const columns = orderColumns(node, viewer, params);
  const points = sorting.isRanked ? ", o.points" : "";
  return queryPrepared<OrderRow>(
    db,
    `${matched}select ${columns}, ${SIGNED} as "signedKey"${points} from (${rows}) o order by ${sequence}`,
    params.values,
  );
}

/** The count of all, and the facets. */
async function totalsOf(db: Queryable, list: OrderList, selection: Selection) {
  const params = new SqlParameters();
  const matched = matchedTable(list, false, params);
  const from = (except?: FilterPart) => `from executive_order o${where(conditionsOf(list, params, except))}`;
  const facets = facetColumns(selection.get("facets")?.below ?? NOTHING, from);
  const columns = [...facets.columns];
  if (selection.has("totalCount")) columns.push(`(select count(*) ${from()}) as "totalCount"`);
  // Nothing counted, be it that nothing of `facets` is left after @skip.
  if (columns.length === 0) return { facets: {} };
  const [row] = await queryPrepared<Record<string, unknown>>(
    db,
    `${matched}select ${columns.join(", ")}`,
    params.values,
  );
  return { totalCount: row?.totalCount, facets: facets.from(row ?? {}) };
}
