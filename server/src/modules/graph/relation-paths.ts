import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import type { Relation } from "../relations/relation.entity.ts";
import type { GraphNode, RelationPathConnection } from "./graph.type.ts";
import { edgesJson, nodeJson } from "./node-sql.ts";
import { passageOf, type RelationFilter } from "./relation-filter.ts";
import { isKnown, stepSql, stoppedSql, walkSql } from "./walk-sql.ts";

export interface PathQuestion {
  from: string;
  to: string;
  maxLength: number;
  kinds?: readonly RelationKind[] | null | undefined;
  filter?: RelationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

type Edge = Relation & { fromNumber: string; toNumber: string };

interface Row {
  isKnown: boolean;
  isTruncated: boolean;
  totalCount: number;
  /** Numbers parted by ">". */
  paths: { path: string; length: number }[];
  nodes: GraphNode[];
  edges: Edge[];
}

const CURSOR = "paths";
const MOST_FOLLOWED = LIMITS.graph.followed;
const NOTHING: Selection = new Map();
const isPath = (part: unknown) =>
  typeof part === "string" &&
  part.length < 100 &&
  part.split(">").every((number) => parseOrderNumber(number) === number);

/**
 * The ways between two orders along relations in either direction, the shortest first, in one statement.
 *
 * A walk back from the end tells how far each order is from it; ways are then followed from the beginning, and only as far as the end
 * can still be reached. Of each length, at most LIMITS.graph.followed ways that are not at their end are followed, the nearest first.
 *
 * @returns null when the record does not know one of the orders.
 * @throws BAD_INPUT when both are the same, or the page or the filter cannot be.
 */
export async function findPaths(
  db: Queryable,
  viewer: Viewer,
  question: PathQuestion,
  selection: Selection,
): Promise<RelationPathConnection | null> {
  const size = pageSize(question.first, LIMITS.graph.paths.initial, LIMITS.graph.paths.most);
  const [from, to] = [parseOrderNumber(question.from), parseOrderNumber(question.to)];
  if (from && from === to) throw badInput("to", `\`to\` must be another order than \`from\`, not EO ${to} as well`);
  const params = new SqlParameters();
  const text = statementOf(question, size, selection, viewer, params, from, to);
  if (!from || !to) return null;
  const [row] = await queryPrepared<Row>(db, text, params.values);
  if (!row?.isKnown) return null;
  const found = row.paths.slice(0, size);
  const last = found.at(-1);
  return {
    totalCount: row.totalCount,
    isTruncated: row.isTruncated,
    nodes: found.map(({ path }) => pathOf(path.split(">"), row)),
    pageInfo: {
      hasNextPage: row.paths.length > size,
      endCursor: last ? formatCursor(CURSOR, [last.length, last.path]) : null,
    },
  };
}

function pathOf(numbers: string[], { nodes, edges }: Row) {
  const between = (one: string, other: string) =>
    edges.filter(
      ({ fromNumber, toNumber }) =>
        (fromNumber === one && toNumber === other) || (fromNumber === other && toNumber === one),
    );
  return {
    length: numbers.length - 1,
    nodes: numbers.map((number, distance) => ({
      ...(nodes.find((node) => node.number === number) as GraphNode),
      distance,
    })),
    edges: numbers.slice(1).flatMap((number, index) => between(numbers[index] as string, number)),
  };
}

function statementOf(
  { maxLength, kinds, filter, after }: PathQuestion,
  size: number,
  selection: Selection,
  viewer: Viewer,
  params: SqlParameters,
  from: string | null,
  to: string | null,
): string {
  const [start, end, most] = [`${params.add(from)}::text`, `${params.add(to)}::text`, `${params.add(maxLength)}::int`];
  const passage = passageOf(kinds, filter, params);
  const ends = `NUMBER in (${start}, ${end})`;
  let behind = "";
  if (after != null) {
    const [length, path] = parseCursor(after, CURSOR, [isWholeNumber, isPath]);
    behind = ` where (length, path) > (${params.add(length)}::int, ${params.add(path)}::text)`;
  }
  const limit = `${params.add(size)}::int`;
  const paths = selection.get("nodes")?.below ?? NOTHING;
  const node = nodeJson(paths.get("nodes")?.below ?? NOTHING, viewer, params);
  const edges = edgesJson(
    paths.get("edges")?.below,
    `(select distinct on (r.id) r.* from steps s join relation r on ((r.from_number, r.to_number) = (s.one, s.other) or (r.from_number, r.to_number) = (s.other, s.one)) and ${passage.relation}) r`,
  );
  return `with recursive ${walkSql("back", end, most, "EITHER", passage, ends)},
    near as materialized (select jsonb_object_agg(n.number, w.distance) as distances from back w, unnest(w.frontier) n(number)),
    trail(length, paths) as (
      select 0, array[${start}]
      union all
      select t.length + 1, n.paths from trail t cross join near cross join lateral (
        select array_agg(f.path order by f.distance, f.path) as paths from (
          select p.path || '>' || l.number as path, (near.distances ->> l.number)::int as distance
            from unnest(t.paths) p(path) cross join lateral (select substring(p.path from '[^>]*$') as number) tip cross join lateral (${stepSql("EITHER", passage, "tip.number", ends)}) l
            where tip.number <> ${end} and t.length + 1 + (near.distances ->> l.number)::int <= ${most} and position('>' || l.number || '>' in '>' || p.path || '>') = 0
            group by 1, 2 order by 2, 1 limit ${MOST_FOLLOWED}) f) n
      where t.length < ${most} and n.paths is not null),
    complete as (select p.path collate "C" as path, t.length from trail t, unnest(t.paths) p(path) where substring(p.path from '[^>]*$') = ${end}),
    page as (select * from complete${behind} order by length, path limit ${limit} + 1),
    stops as (select p.path, s.number, s.place from page p cross join lateral unnest(string_to_array(p.path, '>')) with ordinality s(number, place)),
    steps as (select distinct a.number as one, b.number as other from stops a join stops b on b.path = a.path and b.place = a.place + 1)
    select ${isKnown(start)} and ${isKnown(end)} as "isKnown",
      ${stoppedSql("back", most)} or exists (select from trail where cardinality(paths) >= ${MOST_FOLLOWED}) as "isTruncated",
      (select count(*) from complete) as "totalCount",
      (select coalesce(json_agg(json_build_object('path', path, 'length', length) order by length, path), '[]') from page) as paths,
      (select coalesce(json_agg(${node}), '[]') from (select distinct number, 0 as distance, 0 as sort_key from stops) p left join executive_order o on o.number = p.number) as nodes,
      ${edges} as edges`;
}
