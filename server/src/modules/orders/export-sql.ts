import { SqlParameters } from "../../lib/sql-parameters.ts";
import { agreementSql } from "../relations/agreement-sql.ts";
import { filterConditions, type OrderFilter } from "./order-filter.ts";

/** Which orders an export is about: those that fit all of it; all of them where nothing is given. */
export interface ExportedOrders {
  filter?: OrderFilter;
  /** Canonical order number. */
  number?: string;
}

/**
 * What can be exported: a statement whose column names are the header, in a fixed sequence of rows. Columns that every visitor
 * may read, and nothing of texts that are not published.
 *
 * `fits` is a condition on the order `o`, or null for all.
 */
const EXPORTS: Record<string, (fits: string | null) => string> = {
  orders: (
    fits,
  ) => `select o.number, o.title, p.slug as president, o.signing_date, o.publication_date, o.fr_citation, o.fr_document_number, o.legal_force, o.status_as_of, o.status_explanation, o.disposition_notes
    from executive_order o left join president p on p.id = o.president_id where ${fits ?? true} order by o.number_sort_key`,
  // Relations that touch one of the orders, at either end.
  relations: (fits) => {
    const among = `in (select o.number from executive_order o where ${fits})`;
    return `select r.from_number as "from", r.kind as relation, r.to_number as "to", r.in_part, r.asserted_by,
      ${agreementSql("r")} as agreement
    from relation r left join executive_order f on f.number = r.from_number left join executive_order t on t.number = r.to_number
    ${fits === null ? "" : `where r.from_number ${among} or r.to_number ${among}`}
    order by f.number_sort_key desc nulls last, r.from_number, t.number_sort_key desc nulls last, r.to_number, r.kind`;
  },
  assertions: (
    fits,
  ) => `select a.source_number, a.kind as relation, a.voice, a.in_part, a.target_kind, a.target, a.quote
    from disposition_assertion a left join executive_order o on o.number = a.source_number where a.source = 'NOTE' and ${fits ?? true}
    order by o.number_sort_key nulls last, a.source_number, a.id`,
  deadlines: (
    fits,
  ) => `select o.number, d.actor, d.duty, d.due_date, d.as_written, d.recurs, d.place as provision, d.quote
    from deadline d join executive_order o on o.id = d.order_id where ${fits ?? true} order by o.number_sort_key, d.position`,
};

export const EXPORT_NAMES = Object.keys(EXPORTS);

/**
 * The statement of an export, for these orders. Null when there is no such export.
 *
 * @throws BAD_INPUT for a filter that cannot be.
 */
export function exportSql(
  name: string,
  { filter, number }: ExportedOrders,
): { text: string; values: unknown[] } | null {
  if (!EXPORT_NAMES.includes(name)) return null;
  const params = new SqlParameters();
  const conditions = filterConditions(filter ?? {}, params);
  if (number) conditions.push(`o.number = ${params.add(number)}`);
  const fits = conditions.length > 0 ? `(${conditions.join(" and ")})` : null;
  return { text: EXPORTS[name]?.(fits) as string, values: params.values };
}
