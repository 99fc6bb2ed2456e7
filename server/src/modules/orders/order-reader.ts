import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { VISITOR, type Viewer } from "../../access/viewer.ts";
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
  const { text: sql, values } = viewer === VISITOR ? visitorStatement(selection) : statementOf(selection, viewer);
  const [row] = await queryPrepared<OrderRow>(db, sql, [number, ...values]);
  return row ?? null;
}

/** A statement whose first parameter is the order's number, and the values of the others. */
interface Statement {
  text: string;
  values: unknown[];
}

/** Statements for visitors, who are all alike, by selection (see selectionOf: one object as long as the document is kept). */
const visitorStatements = new WeakMap<Selection, Statement>();

function visitorStatement(selection: Selection): Statement {
  let statement = visitorStatements.get(selection);
  if (!statement) {
    statement = statementOf(selection, VISITOR);
    visitorStatements.set(selection, statement);
  }
  return statement;
}

function statementOf(selection: Selection, viewer: Viewer): Statement {
  const params = new SqlParameters();
  const where = params.add(null);
  const columns = orderColumns(selection, viewer, params);
  return { text: `select ${columns} from executive_order o where o.number = ${where}`, values: params.values.slice(1) };
}
