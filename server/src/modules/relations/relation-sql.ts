import { LIMITS } from "@executive-disorder/shared/limits";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { agreementSql } from "./agreement-sql.ts";
import { instrumentRows } from "./instrument-sql.ts";

/** The page of relations that one alias asks for. */
export interface RelationArgs {
  kinds?: string[] | null;
  direction?: "OUTGOING" | "INCOMING" | null;
  first?: number | null;
  after?: string | null;
  /** ORDERS unless told. */
  partners?: "ORDERS" | "INSTRUMENTS" | "ALL" | null;
}

interface RelationsPage {
  nodes: { sortKey: number; id: number }[];
  totalCount: number | null;
}

/** What `relationsColumn` fetches for one order: key of the arguments → their page. */
export type RelationsRow = Record<string, RelationsPage>;

const CURSOR = "relations";
const NOTHING: Selection = new Map();

/** Arguments → key of their page; the resolver of the field finds it again by them. */
function relationsKey(args: RelationArgs): string {
  const { kinds, direction, first, after, partners } = args;
  return JSON.stringify([kinds ?? null, direction ?? null, first ?? null, after ?? null, partners ?? null]);
}

/**
 * One column with the relations of the order `o`: a page for each set of arguments, newest other order first, other
 * documents last.
 *
 * The keys are parameters, not column names: those end at 63 bytes, and would make each page another statement.
 *
 * @throws BAD_INPUT for a page that cannot be.
 */
export function relationsColumn(field: SelectedField, params: SqlParameters): string {
  const pages = new Map((field.args as RelationArgs[]).map((args) => [relationsKey(args), args]));
  const parts = [...pages].map(([key, args]) => `${params.add(key)}::text, ${relationsSql(args, field.below, params)}`);
  return `json_build_object(${parts.join(", ")}) as "relationsRow"`;
}

/** What `relationFields` reads of the orders at both ends of the relation `r`, which `WITH_ENDS` joins. */
export const OF_ENDS =
  "f.title as from_title, f.signing_date as from_signed, f.president_id as from_president, t.title as to_title, t.signing_date as to_signed, t.president_id as to_president";
export const WITH_ENDS =
  "left join executive_order f on f.number = r.from_number left join executive_order t on t.number = r.to_number";

/** What json_build_object takes for the selected fields of a relation: its row is `page`, with the columns of OF_ENDS and of the instrument. */
export function relationFields(selection: Selection): string[] {
  const fields = ["'id'", "page.id"];
  for (const [name, sql] of [
    ["kind", "page.kind"],
    ["inPart", "page.in_part"],
    ["assertedBy", "page.asserted_by"],
    ["agreement", agreementSql("page")],
    ["isDisputed", "page.is_disputed"],
    ["isQualified", "page.is_qualified"],
    ["assertions", "page.assertions"],
  ] as const) {
    if (selection.has(name)) fields.push(`'${name}'`, sql);
  }
  if (selection.has("on")) fields.push("'on'", "coalesce(page.effective_on, page.from_signed)");
  if (selection.has("instrument")) {
    const instrument = "json_build_object('kind', page.instrument_kind, 'citation', page.instrument_citation)";
    fields.push("'instrument'", `case when page.instrument_kind is not null then ${instrument} end`);
  }
  for (const end of ["from", "to"] as const) {
    const reference = selection.get(end)?.below;
    if (reference) fields.push(`'${end}'`, referenceJson(end, reference));
  }
  return fields;
}

function relationsSql(args: RelationArgs, selection: Selection, params: SqlParameters): string {
  const size = pageSize(args.first, LIMITS.relationPage.initial, LIMITS.relationPage.most);
  const found = foundRelations(args, params);
  const nodes = selection.get("nodes")?.below ?? NOTHING;
  const fields = ["'sortKey'", "sort_key", ...relationFields(nodes)];
  let after = "";
  if (args.after != null) {
    const [sortKey, id] = parseCursor(args.after, CURSOR, [isWholeNumber, isWholeNumber]);
    after = ` where (sort_key, id) < (${params.add(sortKey)}::int, ${params.add(id)}::int)`;
  }
  const rows = `select r.*, ${OF_ENDS},
      coalesce(case when r.from_number = o.number then t.number_sort_key else f.number_sort_key end, 0) as sort_key
    from (${found}) r ${WITH_ENDS}`;
  const count = selection.has("totalCount") ? `(select count(*) from (${found}) counted)` : "null";
  return `(select json_build_object('nodes', coalesce(json_agg(json_build_object(${fields.join(", ")}) order by sort_key desc, page.id desc), '[]'), 'totalCount', ${count})
    from (select * from (${rows}) found${after} order by sort_key desc, id desc limit ${params.add(size + 1)}) page)`;
}

/** The relations of the order `o` that fit the arguments: those to orders, those to other documents, or both. */
function foundRelations({ partners, direction, kinds }: RelationArgs, params: SqlParameters): string {
  const given = kinds ? params.add(kinds) : null;
  const touching =
    direction === "OUTGOING"
      ? "r.from_number = o.number"
      : direction === "INCOMING"
        ? "r.to_number = o.number"
        : "(r.from_number = o.number or r.to_number = o.number)";
  const columns =
    "id, from_number, to_number, kind, in_part, effective_on, asserted_by, is_disputed, is_qualified, assertions, null as instrument_kind, null as instrument_citation";
  const toOrders = `select ${columns} from relation r where ${touching}${given ? ` and r.kind = any(${given})` : ""}`;
  if (partners === "INSTRUMENTS") return instrumentRows(direction, given);
  return partners === "ALL" ? `${toOrders} union all ${instrumentRows(direction, given)}` : toOrders;
}

function referenceJson(end: "from" | "to", selection: Selection): string {
  const fields = ["'number'", `page.${end}_number`];
  if (selection.has("title")) fields.push("'title'", `page.${end}_title`);
  if (selection.has("signingDate")) fields.push("'signingDate'", `page.${end}_signed`);
  if (selection.has("frCitation"))
    fields.push("'frCitation'", `(select fr_citation from executive_order where number = page.${end}_number)`);
  if (selection.has("presidentName"))
    fields.push("'presidentName'", `(select name from president where id = page.${end}_president)`);
  return `case when page.${end}_number is not null then json_build_object(${fields.join(", ")}) end`;
}

/** The connection from the fetched column: one row more than the page tells whether there is another. */
export function relationsFrom(row: RelationsRow, args: RelationArgs) {
  const size = pageSize(args.first, LIMITS.relationPage.initial, LIMITS.relationPage.most);
  const page = row[relationsKey(args)] as RelationsPage;
  const nodes = page.nodes.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: page.totalCount,
    pageInfo: {
      hasNextPage: page.nodes.length > size,
      endCursor: last ? formatCursor(CURSOR, [last.sortKey, last.id]) : null,
    },
  };
}
