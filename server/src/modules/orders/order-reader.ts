import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { type OrderRow, orderColumns } from "./order-sql.ts";

/**
 * Finds an order with what the document selects of it, in one statement.
 *
 * @param text the number in any of its written forms.
 * @returns null when the text is no order number, or when we hold no such order.
 */
export async function findOrder(
  db: Queryable,
  viewer: Viewer,
  text: string,
  selection: Selection,
): Promise<OrderRow | null> {
  const number = parseOrderNumber(text);
  if (!number) return null;
  const params = new SqlParameters();
  const where = params.add(number);
  const columns = orderColumns(selection, viewer, params);
  const [row] = await queryPrepared<OrderRow>(
    db,
    `select ${columns} from executive_order o where o.number = ${where}`,
    params.values,
  );
  return row ?? null;
}
