import type { Queryable } from "../../db/prepared.ts";
import type { StarterCourtCase } from "./court-case-file.ts";
import { writeRows } from "./write-rows.ts";

const COLUMNS = "caption, court, docket, filed_on, decided_on, citation, outcome, decision, challenged, sources, as_of";
const GIVEN =
  "slug text, caption text, court text, docket text, filed_on date, decided_on date, citation text, outcome text, decision text, challenged text, sources jsonb, as_of date";
const PAIRS = `select c.id as case_id, o.id as order_id from json_to_recordset($1::json) as g(slug text, number text)
  join court_case c using (slug) join executive_order o using (number)`;

/**
 * The court cases, all of which are the library's: one that it no longer has is taken back. A case whose orders are not held yet
 * is kept without them.
 *
 * @returns how many rows it changed.
 */
export async function loadCourtCases(client: Queryable, cases: StarterCourtCase[]): Promise<number> {
  const rows = cases.map(({ filedOn, decidedOn, asOf, orders: _, ...rest }) => ({
    ...rest,
    filed_on: filedOn,
    decided_on: decidedOn,
    as_of: asOf,
  }));
  const pairs = JSON.stringify(cases.flatMap(({ slug, orders }) => orders.map((number) => ({ slug, number }))));
  const { rowCount: withdrawn } = await client.query("delete from court_case where slug <> all($1)", [
    cases.map(({ slug }) => slug),
  ]);
  const set = COLUMNS.split(", ").map((name) => `${name} = excluded.${name}`);
  const written = await writeRows(
    client,
    rows,
    `insert into court_case as c (slug, ${COLUMNS}) select slug, ${COLUMNS} from json_to_recordset($1::json) as g(${GIVEN})
       on conflict (slug) do update set ${set.join(", ")} where (${prefixed("c")}) is distinct from (${prefixed("excluded")})`,
  );
  const { rowCount: parted } = await client.query(
    `delete from court_case_order where (case_id, order_id) not in (${PAIRS})`,
    [pairs],
  );
  const { rowCount: joined } = await client.query(
    `insert into court_case_order (case_id, order_id) ${PAIRS} on conflict do nothing`,
    [pairs],
  );
  return (withdrawn ?? 0) + written + (parted ?? 0) + (joined ?? 0);
}

function prefixed(table: string): string {
  return COLUMNS.split(", ")
    .map((name) => `${table}.${name}`)
    .join(", ");
}
