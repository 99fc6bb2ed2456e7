import type { Interests } from "@executive-disorder/shared/interests";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { SearchSort } from "../../lib/graphql-enums.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { type InterestsInput, interestsDigest, readInterests } from "../interest-profile/interests-input.ts";
import { matchedSql } from "../interest-profile/matches-sql.ts";
import { facetColumns } from "../orders/order-facets.ts";
import { type FilterPart, filterConditions, type OrderFilter } from "../orders/order-filter.ts";
import { type OrderRow, orderColumns } from "../orders/order-sql.ts";
import type { SearchText } from "./search-text.ts";

export interface SearchArgs {
  filter: OrderFilter;
  sort?: SearchSort | null | undefined;
  /** What BEST_MATCH ranks by. */
  interests?: InterestsInput | null | undefined;
  first?: number | null;
  after?: string | null;
  /** How many `first` may be; as the API has it unless told. For files. */
  most?: number;
}

interface FoundRow extends OrderRow {
  matchTitle: string;
  match: { from: string; anchor: string | null; text: string } | null;
}

const CURSOR = "search";
const NOTHING: Selection = new Map();
/** Matches that are looked at; of more, these many are. Bounds the work for words that every order has. */
const MOST_MATCHES = 7_500;
/** Matches that are ranked by their words: those with the words in the title first, then the newest. The rest follows unranked. */
const MOST_RANKED = 200;
/** One of the reader's interests counts for more than all that the words of a search can; an order's own number, for more than those. */
const OUTWEIGHS = 4;
/** Marks around matches, of the private use area: no text that we hold has them (see `unmarked`). */
const [START, STOP] = ["\ue000", "\ue001"];

/**
 * The matches, as a table `o` with the columns that filters and facets need. A filter by words of the title is part of it.
 * Bounded: see MOST_MATCHES.
 */
function matchesSql(search: SearchText, filter: OrderFilter, params: SqlParameters): string {
  const query = `websearch_to_tsquery('english', ${params.add(search.text)})`;
  const number = params.add(search.number);
  const inTitle = filterConditions({ text: filter.text }, params);
  return `q as materialized (select ${query} as q),
    found as materialized (
      (select order_id from order_search s, q
        where s.words @@ q.q and order_id <> coalesce((select id from executive_order where number = ${number}::text), 0) limit ${MOST_MATCHES})
      union all (select id from executive_order where number = ${number}::text)),
    matches as materialized (
      select o.id, o.number, o.number_sort_key, o.president_id, o.legal_force, o.signing_date,
          o.number is not distinct from ${number}::text as is_number, o.title_words @@ q.q as is_title
        from found f join executive_order o on o.id = f.order_id, q ${where(inTitle)})`;
}

/**
 * Finds orders by words, best first, with what the document selects of each: one statement for the page, and one for counts.
 *
 * @throws BAD_INPUT for a filter or a page that cannot be.
 */
export async function searchOrders(
  db: Queryable,
  viewer: Viewer,
  search: SearchText,
  args: SearchArgs,
  selection: Selection,
) {
  const size = pageSize(args.first, LIMITS.pageSize.initial, args.most ?? LIMITS.pageSize.most);
  const interests = readInterests(args.interests);
  const ranking = args.sort === "BEST_MATCH" ? interests : null;
  const cursor = ranking ? `${CURSOR} ${interestsDigest(ranking)}` : CURSOR;
  const start = args.after == null ? 0 : Number(parseCursor(args.after, cursor, [isPlace])[0]);
  const wantsRows = selection.has("nodes") || selection.has("pageInfo");
  const [rows, totals] = await Promise.all([
    wantsRows ? page(db, viewer, search, args.filter, ranking, selection, { start, size }) : [],
    totalsOf(db, search, args.filter, selection),
  ]);
  const shown = rows.slice(0, size);
  return {
    nodes: shown.map((row) => ({
      order: row,
      title: highlighted(row.matchTitle ?? ""),
      excerpt: row.match ? highlighted(row.match.text) : [],
      excerptFrom: row.match?.from ?? null,
      anchor: row.match?.anchor ?? null,
    })),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: shown.length > 0 ? formatCursor(cursor, [start + shown.length]) : null,
    },
    ...totals,
  };
}

const isPlace = (part: unknown) => isWholeNumber(part) && Number(part) >= 0 && Number(part) <= MOST_MATCHES;

async function page(
  db: Queryable,
  viewer: Viewer,
  search: SearchText,
  filter: OrderFilter,
  ranking: Interests | null,
  selection: Selection,
  { start, size }: { start: number; size: number },
): Promise<FoundRow[]> {
  const params = new SqlParameters();
  const matches = matchesSql(search, filter, params);
  const conditions = filterConditions({ ...filter, text: null }, params);
  const nodes = selection.get("nodes")?.below ?? NOTHING;
  const matched = ranking ? `matched as materialized (${matchedSql(ranking, params)}), ` : "";
  const points = ranking ? "coalesce(p.points, 0)" : "0";
  const from = `matches o${ranking ? " left join matched p on p.order_id = o.id" : ""}${where(conditions)}`;
  const sequence =
    "m.is_number desc, m.points desc, m.is_title desc, m.signing_date desc nulls last, m.number_sort_key desc";
  const wantsExcerpt = ["excerpt", "excerptFrom", "anchor"].some((name) => nodes.has(name));
  const columns = orderColumns(nodes.get("order")?.below ?? NOTHING, viewer, params);
  return queryPrepared<FoundRow>(
    db,
    `with ${matched}${matches},
      placed as (select m.*, row_number() over (order by ${sequence}) as place from (select o.*, ${points} as points from ${from}) m),
      ranked as (select p.id, p.place, ${OUTWEIGHS} * p.points + case when p.place <= ${MOST_RANKED} then (case when p.is_number then 10000 else 0 end)
          + (case when p.is_title then 1 else 0 end) + ts_rank('{0.1, 0.3, 0.5, 1.0}', s.words, q.q, 1) else 0 end as rank
        from placed p join order_search s on s.order_id = p.id, q where p.place <= greatest(${MOST_RANKED}, ${params.add(start + size + 1)}::int)),
      shown as (select id, rank, place from ranked order by rank desc, place offset ${params.add(start)}::int limit ${params.add(size + 1)}::int)
    select ${columns}${nodes.has("title") ? `, ${headline("o.title", "HighlightAll=true")} as "matchTitle"` : ""}${wantsExcerpt ? `, ${EXCERPT} as match` : ""}
      from shown join executive_order o on o.id = shown.id, q order by shown.rank desc, shown.place`,
    params.values,
  );
}

/** SQL of a text with marks around the matches. */
function headline(text: string, options: string): string {
  const unmarked = `translate(${text}, '${START}${STOP}', '')`;
  return `ts_headline('english', ${unmarked}, q.q, 'StartSel=${START}, StopSel=${STOP}, ${options}')`;
}

/**
 * The part of the order `o` that says most of what was looked for: a provision of its text, else a section of its published base
 * text. Where no single part has all words, any of them count.
 */
const EXCERPT = `(select json_build_object('from', b.source, 'anchor', b.anchor, 'text', ${headline("b.text", "MaxWords=40, MinWords=20, MaxFragments=1")})
  from (
    (select v.number as source, v.key as anchor, left(provision_text(v.heading, v.paragraphs), 8000) as text, 0 as sort
      from provision v, (select replace(nullif(querytree(q.q), 'T'), '&', '|')::tsquery as any_word) a
      where v.order_id = o.id and v.words @@ a.any_word
      order by ts_rank(v.words, a.any_word) desc, v.position limit 1)
    union all
    (select initcap(replace(x.kind, '_', ' ')), null, left((select string_agg(concat_ws(': ', e ->> 'heading', e ->> 'body'), ' ') from json_array_elements(x.entries) e), 8000), 1
      from section x where x.order_id = o.id and x.is_published
        and to_tsvector('english', left((select string_agg(concat_ws(': ', e ->> 'heading', e ->> 'body'), ' ') from json_array_elements(x.entries) e), 8000)) @@ q.q
      order by x.kind limit 1)
  ) b order by b.sort limit 1)`;

async function totalsOf(db: Queryable, search: SearchText, filter: OrderFilter, selection: Selection) {
  const params = new SqlParameters();
  const matches = matchesSql(search, filter, params);
  const from = (except?: FilterPart) =>
    `from matches o${where(filterConditions({ ...filter, text: null }, params, except))}`;
  const facets = facetColumns(selection.get("facets")?.below ?? NOTHING, from);
  const columns = [...facets.columns];
  const hasFilter = filterConditions(filter, new SqlParameters()).length > 0;
  if (selection.has("totalCount"))
    columns.push(`(select count(*) ${hasFilter ? from() : "from found"}) as "totalCount"`);
  if (columns.length === 0) return { facets: {} };
  const [row] = await queryPrepared<Record<string, unknown>>(
    db,
    `with ${matches} select ${columns.join(", ")}`,
    params.values,
  );
  return { totalCount: row?.totalCount, facets: facets.from(row ?? {}) };
}

/** Takes a text with marks apart. */
function highlighted(marked: string): { text: string; isMatch: boolean }[] {
  return marked
    .split(new RegExp(`(${START}[^${STOP}]*${STOP})`))
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replaceAll(START, "").replaceAll(STOP, ""), isMatch: part.startsWith(START) }));
}

const where = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(" and ")}` : "");
