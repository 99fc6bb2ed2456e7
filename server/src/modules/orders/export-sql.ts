import { SentenceError } from "../../lib/sentence-error.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { agreementSql } from "../relations/agreement-sql.ts";
import { instrumentRows } from "../relations/instrument-sql.ts";
import { filterConditions, type OrderFilter } from "./order-filter.ts";

/** Which orders an export is about: those that fit all of it; all of them where nothing is given. */
export interface ExportedOrders {
  filter?: OrderFilter;
  /** Canonical order numbers. */
  numbers?: readonly string[];
  /** Of relations: "all" brings those to other documents too; "orders" unless told. */
  partners?: string | undefined;
}

const PARTNERS = ["orders", "all"];

/** Relations that touch one of the orders, at either end. */
function betweenOrders(fits: string | null): string {
  const among = `in (select o.number from executive_order o where ${fits})`;
  return `select r.from_number as "from", r.kind as relation, r.to_number as "to", r.in_part, r.asserted_by, ${agreementSql("r")} as agreement, null as instrument_kind
    from relation r${fits === null ? "" : ` where r.from_number ${among} or r.to_number ${among}`}`;
}

/** What the notes of the orders say of other documents, which stand there as their citation. */
function withInstruments(fits: string | null): string {
  return `select coalesce(r.from_number, r.instrument_citation), r.kind, coalesce(r.to_number, r.instrument_citation), r.in_part, r.asserted_by, ${agreementSql("r")}, r.instrument_kind
    from executive_order o cross join lateral (${instrumentRows(null, null)}) r where ${fits ?? true}`;
}

/**
 * What can be exported: a statement whose column names are the header, in a fixed sequence of rows. Columns that every visitor
 * may read, and nothing of texts that are not published.
 *
 * `fits` is a condition on the order `o`, or null for all.
 */
const EXPORTS: Record<string, (fits: string | null, hasInstruments: boolean) => string> = {
  orders: (
    fits,
  ) => `select o.number, o.title, p.slug as president, o.signing_date, o.publication_date, o.fr_citation, o.fr_document_number, o.legal_force, o.status_as_of, o.status_explanation, o.disposition_notes
    from executive_order o left join president p on p.id = o.president_id where ${fits ?? true} order by o.number_sort_key`,
  relations: (fits, hasInstruments) =>
    `select r."from", r.relation, r."to", r.in_part, r.asserted_by, r.agreement${hasInstruments ? ", r.instrument_kind" : ""}
    from (${betweenOrders(fits)}${hasInstruments ? ` union all ${withInstruments(fits)}` : ""}) r
      left join executive_order f on f.number = r."from" left join executive_order t on t.number = r."to"
    order by f.number_sort_key desc nulls last, r."from", t.number_sort_key desc nulls last, r."to", r.relation, r.instrument_kind`,
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
 * @throws BAD_INPUT for a filter that cannot be; SentenceError for partners that cannot be.
 */
export function exportSql(
  name: string,
  { filter, numbers, partners }: ExportedOrders,
): { text: string; values: unknown[] } | null {
  if (!EXPORT_NAMES.includes(name)) return null;
  if (partners !== undefined && name !== "relations")
    throw new SentenceError(`Only relations have partners; ${name} have none`);
  if (partners !== undefined && !PARTNERS.includes(partners))
    throw new SentenceError(`\`partners\` must be one of ${PARTNERS.join(", ")}`);
  const params = new SqlParameters();
  const conditions = filterConditions(filter ?? {}, params);
  if (numbers) conditions.push(`o.number = any(${params.add(numbers)})`);
  const fits = conditions.length > 0 ? `(${conditions.join(" and ")})` : null;
  return { text: EXPORTS[name]?.(fits, partners === "all") as string, values: params.values };
}
