import type { Viewer } from "../../access/viewer.ts";
import type { Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { orderColumns } from "../orders/order-sql.ts";
import { OF_ENDS, relationFields, WITH_ENDS } from "../relations/relation-sql.ts";

const NOTHING: Selection = new Map();

/**
 * JSON of the node `p` (number, distance, sort_key), of which `o` is the order or absent: the order with what the document selects of it, as
 * an order page would fetch it.
 */
export function nodeJson(selection: Selection, viewer: Viewer, params: SqlParameters): string {
  const fields = ["'number'", "p.number", "'distance'", "p.distance", "'sortKey'", "p.sort_key"];
  if (selection.has("relationCount"))
    fields.push(
      "'relationCount'",
      "(select count(*) from relation c where c.from_number = p.number) + (select count(*) from relation c where c.to_number = p.number)",
    );
  const order = selection.get("order")?.below;
  if (order)
    fields.push(
      "'order'",
      `case when o.id is not null then (select row_to_json(held) from (select ${orderColumns(order, viewer, params)}) held) end`,
    );
  return `json_build_object(${fields.join(", ")})`;
}

/** A JSON list of the relations `r` that `from` gives, the latest first; each knows the numbers at its ends. */
export function edgesJson(selection: Selection | undefined, from: string): string {
  const fields = ["'fromNumber'", "page.from_number", "'toNumber'", "page.to_number"];
  fields.push(...relationFields(selection ?? NOTHING));
  return `(select coalesce(json_agg(json_build_object(${fields.join(", ")}) order by page.from_key desc nulls last, page.to_key desc nulls last, page.id), '[]')
    from (select r.*, null as instrument_kind, null as instrument_citation, f.number_sort_key as from_key, t.number_sort_key as to_key, ${OF_ENDS} from ${from} ${WITH_ENDS}) page)`;
}
