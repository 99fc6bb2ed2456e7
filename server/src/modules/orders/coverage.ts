import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { agreementSql } from "../relations/agreement-sql.ts";
import { HAS } from "./order-filter.ts";
import { presidentJson } from "./order-sql.ts";

/** Parts and disputes that are listed; all are counted. */
const LISTED = 50;

const counts = `count(*) as held, count(*) filter (where o.changes_read_as_of is not null) as "notesRead",
  count(*) filter (where ${HAS.hasText}) as "withText", count(*) filter (where ${HAS.hasAnalysis}) as "withAnalysis"`;

/** numberSortKey in SQL, also for orders that are not held. */
const sortKey = (number: string) =>
  `(split_part(${number}, '-', 1)::int * 100 + case when ${number} like '%-%' then ascii(split_part(${number}, '-', 2)) - 64 else 0 end)`;

const reference = (alias: string, number: string) =>
  `json_build_object('number', ${number}, 'title', ${alias}.title, 'signingDate', ${alias}.signing_date, 'frCitation', ${alias}.fr_citation,
    'presidentName', (select name from president where id = ${alias}.president_id))`;

/** What the record holds and lacks, in one statement of the selected fields. */
export async function coverage(db: Queryable, selection: Selection): Promise<Record<string, unknown>> {
  const president = selection.get("presidents")?.below.get("president")?.below ?? new Map();
  const sql: Record<string, string> = {
    presidents: `(select coalesce(json_agg(json_build_object('president', case when p.id is null then null else ${presidentJson("p", president)} end,
        'held', n.held, 'notesRead', n."notesRead", 'withText', n."withText", 'withAnalysis', n."withAnalysis")
        order by (select max(starts_on) from president_term where president_id = p.id) desc nulls last, p.name nulls last), '[]')
      from (select o.president_id, ${counts} from executive_order o group by 1) n left join president p on p.id = n.president_id)`,
    asOf: "(select max(record_as_of) from executive_order)",
    unreadNoteCount: "(select count(*) from unread_note)",
    unreadNotes: `(select coalesce(json_agg(json_build_object('order', ${reference("u", "u.source_number")}, 'part', u.part) order by u.key desc, u.id), '[]')
      from (select n.id, n.source_number, n.part, o.title, o.signing_date, o.fr_citation, o.president_id, ${sortKey("n.source_number")} as key
        from unread_note n left join executive_order o on o.number = n.source_number order by key desc, n.id limit ${LISTED}) u)`,
    disputedCount: "(select count(*) from relation where is_disputed)",
    disputed: `(select coalesce(json_agg(json_build_object('kind', r.kind, 'inPart', r.in_part, 'on', coalesce(r.effective_on, f.signing_date), 'assertedBy', r.asserted_by,
        'agreement', ${agreementSql("r")}, 'isDisputed', r.is_disputed, 'isQualified', r.is_qualified, 'assertions', r.assertions, 'from', ${reference("f", "r.from_number")}, 'to', ${reference("t", "r.to_number")})
        order by r.key desc, r.id), '[]')
      from (select *, ${sortKey("from_number")} as key from relation where is_disputed order by key desc, id limit ${LISTED}) r
        left join executive_order f on f.number = r.from_number left join executive_order t on t.number = r.to_number)`,
    // As notFollowed tells them apart; a test holds the two to each other.
    selfReferences: "(select count(*) from assertion where source_number = target)",
    wrongVoices: `(select count(*) from assertion where source_number <> target and kind <> 'SEE' and (${sortKey("source_number")} > ${sortKey("target")}) <> (voice = 'ACTIVE'))`,
    unresolvedCount: `(select count(*) from relation r where not exists (select from executive_order where number = r.from_number) or not exists (select from executive_order where number = r.to_number))`,
  };
  const columns = Object.entries(sql).flatMap(([name, column]) =>
    selection.has(name) ? [`${column} as "${name}"`] : [],
  );
  const [row = {}] = await queryPrepared<Record<string, unknown>>(
    db,
    `with assertion as (select source_number, target, kind, voice from disposition_assertion where target_kind = 'EXECUTIVE_ORDER' and kind = any($1))
     select ${["total.*", ...columns].join(", ")} from (select ${counts} from executive_order o) total`,
    [RELATION_KINDS],
  );
  return row;
}
