import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { presidentJson } from "../orders/order-sql.ts";
import type { AdministrationCell, AdministrationMatrix } from "./graph.type.ts";
import { passageOf, type RelationFilter } from "./relation-filter.ts";

const NOTHING: Selection = new Map();

/**
 * Counts relations by the presidents at both ends, in one statement. A filter on orders is about the later ones.
 *
 * @throws BAD_INPUT for a filter that cannot be.
 */
export async function administrationMatrix(
  db: Queryable,
  kinds: readonly RelationKind[] | null | undefined,
  filter: RelationFilter | null | undefined,
  selection: Selection,
): Promise<AdministrationMatrix> {
  const params = new SqlParameters();
  const passage = passageOf(kinds, filter, params);
  const cell = selection.get("cells")?.below ?? NOTHING;
  const president = (alias: string, name: "later" | "earlier") => {
    const json = presidentJson(alias, cell.get(name)?.below ?? NOTHING);
    return `case when ${alias}.id is not null then ${json} end as "${name}"`;
  };
  const order = passage.order?.replaceAll(/\bo\./g, "f.") ?? "true";
  const began = (id: string) => `(select min(starts_on) from president_term where president_id = ${id})`;
  const cells = await queryPrepared<AdministrationCell & Record<string, unknown>>(
    db,
    `select ${president("a", "later")}, ${president("b", "earlier")}, c.kind, c.count, c."inPartCount" from (
       select f.president_id as later_id, t.president_id as earlier_id, r.kind, count(*) as count, count(*) filter (where r.in_part) as "inPartCount"
         from relation r left join executive_order f on f.number = r.from_number left join executive_order t on t.number = r.to_number
         where ${passage.relation} and ${order} group by 1, 2, 3) c
       left join president a on a.id = c.later_id left join president b on b.id = c.earlier_id
       order by ${began("a.id")} nulls first, ${began("b.id")} nulls first, c.kind`,
    params.values,
  );
  return { cells, totalCount: cells.reduce((sum, { count }) => sum + count, 0) };
}
