import { INTEREST_KINDS, INTEREST_LISTS, type InterestKind } from "@executive-disorder/shared/interest-kinds";
import type { Interests } from "@executive-disorder/shared/interests";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { SqlParameters } from "../../lib/sql-parameters.ts";
import { keywordQuery, matchedSql, ordersWith } from "./matches-sql.ts";

/** Kind → SQL of the name and of the count for the given value `g.value`. */
const COUNTS: Record<InterestKind, { from: string; name: string; count: string }> = {
  TOPIC: {
    from: "left join topic t on t.slug = g.value",
    name: "t.name",
    count: "(select count(*) from order_topic x where x.topic_id = t.id)",
  },
  AGENCY: {
    from: "left join agency t on t.slug = g.value",
    name: "t.name",
    count: "(select count(*) from order_agency x where x.agency_id = t.id)",
  },
  PRESIDENT: {
    from: "left join president t on t.slug = g.value",
    name: "t.name",
    count: "(select count(*) from executive_order e where e.president_id = t.id)",
  },
  KEYWORD: {
    from: "",
    name: "g.value",
    count: `(select count(*) from (${ordersWith(keywordQuery("g.value"))}) f)`,
  },
};

/** How many orders match interests, together and each; one statement, and none where nothing is followed. */
export async function countInterests(db: Queryable, interests: Interests | null, selection: Selection) {
  if (!interests) return { orderCount: 0, choices: [] };
  const params = new SqlParameters();
  const columns: string[] = [];
  if (selection.has("orderCount"))
    columns.push(`(select count(*)::int from (${matchedSql(interests, params)}) matched) as "orderCount"`);
  if (selection.has("choices")) {
    const lists = INTEREST_KINDS.map((kind, index) => {
      const { from, name, count } = COUNTS[kind];
      return `select ${index} as sort, g.place, json_build_object('kind', '${kind}', 'value', g.value, 'name', ${name}, 'orderCount', ${count}) as choice
        from unnest(${params.add(interests[INTEREST_LISTS[kind]])}::text[]) with ordinality g(value, place) ${from}`;
    });
    columns.push(
      `(select coalesce(json_agg(c.choice order by c.sort, c.place), '[]') from (${lists.join(" union all ")}) c) as choices`,
    );
  }
  if (columns.length === 0) return {};
  const [row] = await queryPrepared(db, `select ${columns.join(", ")}`, params.values);
  return row;
}
