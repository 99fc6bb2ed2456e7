import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";

/** The page of cases that one alias asks for. */
export interface CourtCaseArgs {
  first?: number | null;
  after?: string | null;
}

interface CourtCasesPage {
  nodes: { sortKey: number; id: number }[];
  totalCount: number | null;
}

/** What `courtCasesColumn` fetches for one order: key of the arguments → their page. */
export type CourtCasesRow = Record<string, CourtCasesPage>;

const CURSOR = "court-cases";
const NOTHING: Selection = new Map();

const COLUMNS: Record<string, string> = {
  slug: "page.slug",
  caption: "page.caption",
  court: "page.court",
  docket: "page.docket",
  filedOn: "page.filed_on",
  decidedOn: "page.decided_on",
  citation: "page.citation",
  outcome: "page.outcome",
  decision: "page.decision",
  challenged: "page.challenged",
  sources: "page.sources",
  asOf: "page.as_of",
};

/** Arguments → key of their page; the resolver of the field finds it again by them. */
function keyOf({ first, after }: CourtCaseArgs): string {
  return JSON.stringify([first ?? null, after ?? null]);
}

/**
 * One column with the court cases of the order `o`: a page for each set of arguments, those without a ruling first, then the
 * latest ruling first.
 *
 * @throws BAD_INPUT for a page that cannot be.
 */
export function courtCasesColumn(field: SelectedField, params: SqlParameters): string {
  const pages = new Map((field.args as CourtCaseArgs[]).map((args) => [keyOf(args), args]));
  const parts = [...pages].map(([key, args]) => `${params.add(key)}::text, ${pageSql(args, field.below, params)}`);
  return `json_build_object(${parts.join(", ")}) as "courtCasesRow"`;
}

function pageSql({ first, after }: CourtCaseArgs, selection: Selection, params: SqlParameters): string {
  const size = pageSize(first, 50, 100);
  const nodes = selection.get("nodes")?.below ?? NOTHING;
  const fields = ["'sortKey'", "page.sort_key", "'id'", "page.id"];
  for (const [name, sql] of Object.entries(COLUMNS)) if (nodes.has(name)) fields.push(`'${name}'`, sql);
  const orders = nodes.get("orders")?.below;
  if (orders) fields.push("'orders'", ordersSql(orders));
  let behind = "";
  if (after != null) {
    const [sortKey, id] = parseCursor(after, CURSOR, [isWholeNumber, isWholeNumber]);
    behind = ` where (sort_key, id) < (${params.add(sortKey)}::int, ${params.add(id)}::int)`;
  }
  const found =
    "select c.*, coalesce(c.decided_on, date '9999-12-31') - date '1900-01-01' as sort_key from court_case_order j join court_case c on c.id = j.case_id where j.order_id = o.id";
  const count = selection.has("totalCount")
    ? "(select count(*) from court_case_order j where j.order_id = o.id)"
    : "null";
  return `(select json_build_object('nodes', coalesce(json_agg(json_build_object(${fields.join(", ")}) order by sort_key desc, page.id desc), '[]'), 'totalCount', ${count})
    from (select * from (${found}) found${behind} order by sort_key desc, id desc limit ${params.add(size + 1)}) page)`;
}

/** The orders that a case is about, as references. */
function ordersSql(selection: Selection): string {
  const fields = ["'number'", "e.number"];
  if (selection.has("title")) fields.push("'title'", "e.title");
  if (selection.has("signingDate")) fields.push("'signingDate'", "e.signing_date");
  if (selection.has("frCitation")) fields.push("'frCitation'", "e.fr_citation");
  if (selection.has("presidentName"))
    fields.push("'presidentName'", "(select name from president where id = e.president_id)");
  return `(select coalesce(json_agg(json_build_object(${fields.join(", ")}) order by e.number_sort_key), '[]') from court_case_order k join executive_order e on e.id = k.order_id where k.case_id = page.id)`;
}

/** The connection from the fetched column: one row more than the page tells whether there is another. */
export function courtCasesFrom(row: CourtCasesRow, args: CourtCaseArgs) {
  const size = pageSize(args.first, 50, 100);
  const page = row[keyOf(args)] as CourtCasesPage;
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
