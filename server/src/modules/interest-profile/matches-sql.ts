import { type InterestKind, type MatchPlace, matchReason } from "@executive-disorder/shared/interest-kinds";
import type { Interests } from "@executive-disorder/shared/interests";
import type { SelectedField } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { type InterestsInput, readInterests } from "./interests-input.ts";

/** Orders that are looked at for one keyword; of more, these many are. The bound of the search, for the same reason. */
const MOST_FOUND = 10_000;

/** A match as fetched. */
interface MatchRow {
  kind: InterestKind;
  value: string;
  name: string;
  place: MatchPlace | null;
}

/** What `matchesColumn` fetches for one order: key of the arguments → what it matches. */
export type MatchesRow = Record<string, MatchRow[]>;

/** Given as `any(array(select …))`, so that the length of a list tells the planner nothing (decision 13). */
const anyOf = (values: readonly string[], params: SqlParameters) =>
  `any(array(select unnest(${params.add(values)}::text[])))`;

/** A keyword as a phrase of the search's language; of words that the language passes over alone, it matches nothing. */
export const keywordQuery = (word: string) => `phraseto_tsquery('english', ${word})`;

/** Orders that have the words of a keyword, as a table of `order_id`. */
export const ordersWith = (query: string) =>
  `select s.order_id from order_search s where s.words @@ ${query} limit ${MOST_FOUND}`;

/**
 * Orders that match, as a table of `order_id` and `points`: one for each of the interests, and one more for a keyword of the title.
 * An order stands in it once for each.
 */
function hits({ topics, agencies, presidents, keywords }: Interests, params: SqlParameters): string {
  const words = keywords.length > 0 ? `unnest(${params.add(keywords)}::text[]) k(word) cross join lateral` : "";
  return [
    topics.length > 0 &&
      `select x.order_id, 1 as points from topic t join order_topic x on x.topic_id = t.id where t.slug = ${anyOf(topics, params)}`,
    agencies.length > 0 &&
      `select x.order_id, 1 from agency a join order_agency x on x.agency_id = a.id where a.slug = ${anyOf(agencies, params)}`,
    presidents.length > 0 &&
      `select e.id, 1 from president p join executive_order e on e.president_id = p.id where p.slug = ${anyOf(presidents, params)}`,
    words && `select f.order_id, 1 from ${words} (${ordersWith(keywordQuery("k.word"))}) f`,
    words &&
      `select f.id, 1 from ${words} (select e.id from executive_order e where e.title_words @@ ${keywordQuery("k.word")} limit ${MOST_FOUND}) f`,
  ]
    .filter(Boolean)
    .join(" union all ");
}

/** A table of `order_id` and `points`, each order that matches once. */
export function matchedSql(interests: Interests, params: SqlParameters): string {
  return `select m.order_id, sum(m.points)::int as points from (${hits(interests, params)}) m(order_id, points) group by m.order_id`;
}

/**
 * One column with what the order `o` matches of the interests, for each set of arguments that the document gives.
 *
 * @throws BAD_INPUT for interests that cannot be.
 */
export function matchesColumn(field: SelectedField, params: SqlParameters): string {
  const asked = new Map(
    field.args.map(({ interests }) => [matchesKey(interests as InterestsInput), interests as InterestsInput]),
  );
  const parts = [...asked].map(([key, given]) => {
    const interests = readInterests(given);
    return `${params.add(key)}::text, ${interests ? reasons(interests, params) : "'[]'::json"}`;
  });
  return `json_build_object(${parts.join(", ")}) as "matchesRow"`;
}

const matchesKey = (given: InterestsInput | null | undefined) => JSON.stringify(given ?? null);

/** The matches out of the fetched column, with the words for each. */
export function matchesFrom(row: MatchesRow, given: InterestsInput | null | undefined) {
  return (row[matchesKey(given)] ?? []).map((match) => ({
    ...match,
    reason: matchReason(match.kind, match.name, match.place),
  }));
}

/** What the order `o` matches, as a JSON list: topics, agencies, president, then keywords as they were given. */
function reasons({ topics, agencies, presidents, keywords }: Interests, params: SqlParameters): string {
  const parts = [
    topics.length > 0 &&
      `select 0 as sort, 'TOPIC' as kind, t.slug as value, t.name, null as place from topic t join order_topic x on x.topic_id = t.id where x.order_id = o.id and t.slug = ${anyOf(topics, params)}`,
    agencies.length > 0 &&
      `select 1, 'AGENCY', a.slug, a.name, null from agency a join order_agency x on x.agency_id = a.id where x.order_id = o.id and a.slug = ${anyOf(agencies, params)}`,
    presidents.length > 0 &&
      `select 2, 'PRESIDENT', p.slug, p.name, null from president p join executive_order e on e.president_id = p.id where e.id = o.id and p.slug = ${anyOf(presidents, params)}`,
    keywords.length > 0 && keywordReasons(params.add(keywords)),
  ].filter(Boolean);
  return `(select coalesce(json_agg(json_build_object('kind', m.kind, 'value', m.value, 'name', m.name, 'place', m.place) order by m.sort, m.name), '[]')
    from (${parts.join(" union all ")}) m(sort, kind, value, name, place))`;
}

/** The words of the order are unpacked once, and not once a keyword: `||` does it, and `offset 0` keeps it there. */
function keywordReasons(keywords: string): string {
  const within = (weight: string) => `ts_filter(s.words, '{${weight}}') @@ k.q`;
  const inName = (named: string) => `exists (select from ${named} and to_tsvector('english', n.name) @@ k.q)`;
  const inTopic = inName("topic n join order_topic x on x.topic_id = n.id where x.order_id = o.id");
  const inPresident = inName("president n join executive_order e on e.president_id = n.id where e.id = o.id");
  return `select 2 + k.place, 'KEYWORD', k.word, k.word,
      case when o.title_words @@ k.q then 'TITLE' when ${within("d")} then 'TEXT' when ${within("c")} then 'ANALYSIS'
        when ${within("b")} then (case when ${inTopic} then 'TOPIC' when ${inPresident} then 'PRESIDENT' else 'HEADING' end)
        when ${within("a")} then 'NUMBER' end
    from (select w.words || ''::tsvector as words from order_search w where w.order_id = o.id offset 0) s,
      (select u.word, u.place::int, ${keywordQuery("u.word")} as q from unnest(${keywords}::text[]) with ordinality u(word, place) offset 0) k
    where s.words @@ k.q`;
}
