import { LIMITS } from "@executive-disorder/shared/limits";
import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import type { CellState } from "@executive-disorder/shared/text-input";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";

export interface MatrixArgs {
  filter?: { text?: string | null; state?: CellState | null; persona?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

interface MatrixRow {
  number: string;
  title: string;
  sortKey: number;
  legalForce: string;
  /** [kind, persona's id or 0, whether it is empty on purpose] */
  published: [SectionKind, number, boolean][] | null;
  /** [kind, persona's id or 0, state] of newest versions that are not published. */
  open: [SectionKind, number, CellState][] | null;
  /** [kind, persona's id or 0] */
  stale: [SectionKind, number][] | null;
}

const SORT = "matrix";
const MINE = "($2::smallint is null or t.persona_id = $2)";
const NEWEST = `not exists (select from text_version n where n.order_id = t.order_id and n.kind = t.kind and n.persona_id is not distinct from t.persona_id and n.number > t.number)`;
const PUBLISHED = `exists (select from section t where t.order_id = o.id and t.is_published)`;

/** SQL of whether an order `o` has a cell in the state; of one persona's, where one is asked for. */
const HAS: Record<CellState, string> = {
  STALE: `exists (select from stale_text t where t.order_id = o.id and ${MINE})`,
  IN_REVIEW: `exists (select from text_version t where t.order_id = o.id and t.state = 'IN_REVIEW' and ${MINE} and ${NEWEST})`,
  DRAFT: `exists (select from text_version t where t.order_id = o.id and t.state = 'DRAFT' and ${MINE} and ${NEWEST})`,
  PUBLISHED: `(($2::smallint is null and ${PUBLISHED}) or exists (select from audience_variant t where t.order_id = o.id and t.is_published and ${MINE}))`,
  INTENTIONALLY_EMPTY: `exists (select from audience_variant t where t.order_id = o.id and t.is_published and t.is_intentionally_empty and ${MINE})`,
  INHERITED: `(${PUBLISHED} and not exists (select from audience_variant t where t.order_id = o.id and t.is_published and ${MINE}))`,
  MISSING: `not ${PUBLISHED}`,
};

/**
 * How the texts of orders stand, the newest order first, a page at a time: for each kind of section the base text, and then one cell
 * a persona in use, in their order.
 *
 * @throws BAD_INPUT when `first`, `after` or a part of `filter` is wrong.
 */
export async function textMatrix(db: Queryable, { filter, first, after }: MatrixArgs) {
  const size = pageSize(first, 50, LIMITS.pageSize.most);
  const [seen = null] = after == null ? [] : parseCursor(after, SORT, [isWholeNumber]);
  const text = filter?.text?.trim() ?? "";
  if (text.length > LIMITS.searchText || text.includes("\0"))
    throw badInput("filter.text", `\`text\` must be text of at most ${LIMITS.searchText} characters`);
  const personas = await queryPrepared<{ id: number; key: string; name: string; mark: string }>(
    db,
    "select id, key, name, mark from persona where retired_at is null order by position, id",
    [],
  );
  const asked = filter?.persona == null ? null : personas.find((persona) => persona.key === filter.persona);
  if (asked === undefined) throw badInput("filter.persona", "There is no such persona; Query.personas lists them");
  // Each parameter is named whatever the state asks for: PostgreSQL takes none whose type it cannot tell.
  const where = `($1::text is null or o.number like $1 or o.title ilike $1) and ($2::smallint is null or true) and ${filter?.state ? HAS[filter.state] : "true"}`;
  const values = [text ? `%${text.replace(/^EO\s+/i, "").replace(/[\\%_]/g, "\\$&")}%` : null, asked?.id ?? null];
  const rows = await queryPrepared<MatrixRow>(
    db,
    `select o.number, o.title, o.number_sort_key as "sortKey", o.legal_force as "legalForce",
        (select json_agg(json_build_array(t.kind, t.persona, t.is_empty)) from (
           select kind, 0 as persona, is_intentionally_empty as is_empty from section where order_id = o.id and is_published
           union all select kind, persona_id, is_intentionally_empty from audience_variant where order_id = o.id and is_published) t) as published,
        (select json_agg(json_build_array(t.kind, coalesce(t.persona_id, 0), t.state)) from text_version t
           where t.order_id = o.id and t.state in ('DRAFT', 'IN_REVIEW') and ${NEWEST}) as open,
        (select json_agg(distinct jsonb_build_array(t.kind, coalesce(t.persona_id, 0))) from stale_text t where t.order_id = o.id) as stale
       from executive_order o where (${where}) and ($3::int is null or o.number_sort_key < $3)
       order by o.number_sort_key desc limit $4`,
    [...values, seen, size + 1],
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const ids = [0, ...personas.map((persona) => persona.id)];
  const [total] = await queryPrepared<{ count: number }>(
    db,
    `select count(*)::int as count from executive_order o where ${where}`,
    values,
  );
  return {
    personas,
    nodes: shown.map((row) => ({ ...row, sections: cellsOf(row, ids) })),
    totalCount: total?.count,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor(SORT, [last.sortKey]) : null },
  };
}

/** What is most in need of somebody comes first: stale, then waiting, then begun. */
function cellsOf(
  { published, open, stale }: MatrixRow,
  personas: number[],
): { kind: SectionKind; states: CellState[] }[] {
  const place = (kind: string, persona: number) => `${kind} ${persona}`;
  const isEmpty = new Map(published?.map(([kind, persona, empty]) => [place(kind, persona), empty]));
  const begun = new Map(open?.map(([kind, persona, state]) => [place(kind, persona), state]));
  const old = new Set(stale?.map(([kind, persona]) => place(kind, persona)));
  return SECTION_KINDS.map((kind) => ({
    kind,
    states: personas.map((persona) => {
      const cell = place(kind, persona);
      if (old.has(cell)) return "STALE";
      const state = begun.get(cell);
      if (state) return state;
      const empty = isEmpty.get(cell);
      if (empty !== undefined) return empty ? "INTENTIONALLY_EMPTY" : "PUBLISHED";
      return persona !== 0 && isEmpty.has(place(kind, 0)) ? "INHERITED" : "MISSING";
    }),
  }));
}
