import type { Selection } from "../../lib/selection.ts";
import { type FilterPart, HAS } from "./order-filter.ts";
import { presidentJson } from "./order-sql.ts";
import { agencyJson, topicJson } from "./tag-json.ts";

const NOTHING: Selection = new Map();

/**
 * Columns that count orders for each facet that a document selects: of those that fit the other filters, so that a facet shows
 * what a click would give.
 *
 * @param from makes `from … o where …` over orders that fit the filter less one part.
 * @returns the columns, and how the fetched row becomes OrderFacets.
 */
export function facetColumns(
  selection: Selection,
  from: (except: FilterPart) => string,
): { columns: string[]; from: (row: Record<string, unknown>) => object } {
  const columns: string[] = [];
  const names: string[] = [];
  for (const [name, field] of selection) {
    const sql = FACETS[name]?.(field.below, from);
    if (!sql) continue;
    names.push(name);
    columns.push(`${sql} as "facet:${name}"`);
  }
  return { columns, from: (row) => Object.fromEntries(names.map((name) => [name, row[`facet:${name}`]])) };
}

type FacetSql = (below: Selection, from: (except: FilterPart) => string) => string;

const has =
  (part: keyof typeof HAS): FacetSql =>
  (_, from) =>
    `(select count(*) from (select o.id ${from(part)}) o where ${HAS[part]})`;

/** A facet over a table of tags below orders; the most frequent first. */
const tagged =
  (
    part: "topics" | "agencies",
    table: string,
    tag: "topic" | "agency",
    column: string,
    json: typeof topicJson,
  ): FacetSql =>
  (below, from) =>
    `(select coalesce(json_agg(json_build_object('${tag}', ${json("t", below.get(tag)?.below ?? NOTHING)}, 'count', n.count) order by n.count desc, t.name), '[]')
      from (select x.${column} as id, count(*) from (select o.id ${from(part)}) o join ${table} x on x.order_id = o.id group by 1) n join ${tag} t on t.id = n.id)`;

const FACETS: Record<string, FacetSql> = {
  presidents: (below, from) => {
    const president = presidentJson("p", below.get("president")?.below ?? NOTHING);
    return `(select coalesce(json_agg(json_build_object('president', ${president}, 'count', coalesce(n.count, 0)) order by (select max(starts_on) from president_term where president_id = p.id) desc), '[]')
      from president p left join (select o.president_id, count(*) ${from("presidents")} group by o.president_id) n on n.president_id = p.id)`;
  },
  legalForces: (_, from) =>
    `(select coalesce(json_agg(json_build_object('legalForce', n.legal_force, 'count', n.count) order by n.count desc, n.legal_force), '[]')
      from (select o.legal_force, count(*) ${from("legalForces")} group by o.legal_force) n)`,
  years: (_, from) =>
    `(select coalesce(json_agg(json_build_object('year', n.year, 'count', n.count) order by n.year desc), '[]')
      from (select extract(year from o.signing_date)::int as year, count(*) ${from("years")} group by 1) n where n.year is not null)`,
  topics: tagged("topics", "order_topic", "topic", "topic_id", topicJson),
  agencies: tagged("agencies", "order_agency", "agency", "agency_id", agencyJson),
  withAnalysis: has("hasAnalysis"),
  withDeadlines: has("hasDeadlines"),
  withText: has("hasText"),
};
