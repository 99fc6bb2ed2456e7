import { LIMITS } from "@executive-disorder/shared/limits";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { type OrderRow, orderColumns } from "../orders/order-sql.ts";

/** A list as the API gives it. */
export interface ListObject {
  id: number;
  name: string;
  createdAt: Date;
  orderCount: number;
  numbers: string[];
  publicId: string | null;
  sharedAt: Date | null;
}

const NOTHING: Selection = new Map();

/** Orders of the list row `l`, less those that were removed. */
const IN_LIST = "t.list_id = l.id and t.removed_at is null";

const listSql = (which: string) =>
  `select l.id, l.name, l.created_at as "createdAt", n.numbers, coalesce(array_length(n.numbers, 1), 0) as "orderCount", l.public_id as "publicId", l.shared_at as "sharedAt"
     from tracking_list l cross join lateral (select coalesce(array_agg(t.order_number order by t.added_at desc, t.order_number), '{}') as numbers from tracked_order t where ${IN_LIST}) n
     where l.user_id = $1 and l.removed_at is null and ${which}`;

/** The viewer's own lists, the oldest first. */
export function listTrackingLists(db: Queryable, viewer: Viewer): Promise<ListObject[]> {
  return queryPrepared<ListObject & Record<string, unknown>>(db, listSql("true order by l.id"), [viewer.userId]);
}

/** One of the viewer's own; null when it is removed, or is somebody else's. */
export async function findTrackingList(db: Queryable, viewer: Viewer, id: number): Promise<ListObject | null> {
  const [list] = await queryPrepared<ListObject & Record<string, unknown>>(db, listSql("l.id = $2"), [
    viewer.userId,
    id,
  ]);
  return list ?? null;
}

/** An id as the API takes it. @throws BAD_INPUT when it cannot be one. */
export function listId(given: string, argument = "listId"): number {
  if (!/^\d{1,9}$/.test(given)) throw noSuchList(argument);
  return Number(given);
}

/** The same for one that is gone, is another reader's, or never was. */
export const noSuchList = (argument = "listId") =>
  badInput(argument, `\`${argument}\` is none of your lists; Query.trackingLists names them`);

/** One order of a list; its own columns beside those of the order. */
type TrackedRow = OrderRow & { listId: number; addedAt: Date; note: string | null; noteVersion: number; place: number };

const trackedSql = (columns: string, which: string) =>
  `select ${columns}, t.list_id as "listId", t.added_at as "addedAt", t.note, t.note_version as "noteVersion"
     from tracked_order t join tracking_list l on l.id = t.list_id and l.removed_at is null join executive_order o on o.number = t.order_number
     where t.user_id = $1 and t.removed_at is null and t.list_id = $2 and ${which}`;

const trackedFrom = ({ listId, addedAt, note, noteVersion, ...order }: TrackedRow) => ({
  order,
  listId,
  addedAt,
  note,
  noteVersion,
});

/** An order of one of the viewer's lists; null when it is not in it. */
export async function findTrackedOrder(
  db: Queryable,
  viewer: Viewer,
  id: number,
  number: string,
  selection: Selection,
) {
  const params = new SqlParameters();
  params.add(viewer.userId);
  params.add(id);
  const which = `t.order_number = ${params.add(number)}`;
  const columns = orderColumns(selection.get("order")?.below ?? NOTHING, viewer, params);
  const [row] = await queryPrepared<TrackedRow>(db, trackedSql(columns, which), params.values);
  return row ? trackedFrom(row) : null;
}

/**
 * One page of a list with what the document selects of each order, by number, the latest first; one statement, and one more for
 * the count.
 *
 * @throws BAD_INPUT when it is none of the viewer's lists, or the page cannot be.
 */
export async function listTrackedOrders(
  db: Queryable,
  viewer: Viewer,
  id: number,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  selection: Selection,
) {
  const list = await findTrackingList(db, viewer, id);
  if (!list) throw noSuchList();
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const params = new SqlParameters();
  params.add(viewer.userId);
  params.add(id);
  const behind = after == null ? null : params.add(parseCursor(after, "tracked", [isWholeNumber])[0]);
  const which = behind ? `o.number_sort_key < ${behind}::int` : "true";
  const columns = orderColumns(selection.get("nodes")?.below.get("order")?.below ?? NOTHING, viewer, params);
  const rows = await queryPrepared<TrackedRow>(
    db,
    `${trackedSql(columns, which)} order by o.number_sort_key desc limit ${params.add(size + 1)}`,
    params.values,
  );
  const last = rows.slice(0, size).at(-1);
  return {
    nodes: rows.slice(0, size).map(trackedFrom),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? formatCursor("tracked", [last.numberSortKey]) : null,
    },
    totalCount: list.orderCount,
  };
}

/**
 * A list by the address under which it is shared, for anybody; null when there is none, or it is shared no longer.
 *
 * Its orders come in the sequence of the list, with what the document selects of each.
 */
export async function findSharedList(
  db: Queryable,
  viewer: Viewer,
  publicId: string,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  selection: Selection,
) {
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const from = after == null ? 0 : Number(parseCursor(after, "shared", [isWholeNumber])[0]);
  if (!/^[\w-]{1,40}$/.test(publicId)) return null;
  const params = new SqlParameters();
  const address = params.add(publicId);
  const [start, most] = [params.add(from), params.add(size + 1)];
  const columns = orderColumns(selection.get("nodes")?.below ?? NOTHING, viewer, params);
  const [row] = await queryPrepared<{
    list: { name: string; sharedAt: string; numbers: string[] } | null;
    orders: (OrderRow & { place: number })[];
  }>(
    db,
    `with shared as materialized (select ed_shared_list(${address}) as list)
     select list, (select coalesce(json_agg(row_to_json(x) order by x.place), '[]') from (
         select ${columns}, n.place from json_array_elements_text(list -> 'numbers') with ordinality n(number, place) join executive_order o on o.number = n.number
           where n.place > ${start}::int order by n.place limit ${most}) x) as orders from shared`,
    params.values,
  );
  if (!row?.list) return null;
  const { name, sharedAt, numbers } = row.list;
  const nodes = row.orders.slice(0, size);
  const last = nodes.at(-1);
  return {
    name,
    sharedAt: new Date(sharedAt),
    orderCount: numbers.length,
    nodes,
    pageInfo: { hasNextPage: row.orders.length > size, endCursor: last ? formatCursor("shared", [last.place]) : null },
  };
}
