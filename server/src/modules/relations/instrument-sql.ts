import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";

const KINDS = RELATION_KINDS.map((kind) => `'${kind}'`).join(", ");

/** Which assertions `a` of the order `o` speak of another document than a numbered executive order. */
export const OF_INSTRUMENTS = `a.source_number = o.number and a.target_kind <> 'EXECUTIVE_ORDER' and a.kind in (${KINDS})`;

/** A document acts on the order, and its own text says so: the words are not the order's. */
const SOURCE = "case when a.source = 'TEXT' and a.voice = 'PASSIVE' then 'INSTRUMENT' else a.source end";
/** As instrumentChanges folds: the text decides before the note, what is said of the order before what is said of a body. */
const IN_PART = `coalesce(bool_and(a.in_part) filter (where a.source = 'TEXT'), bool_and(a.in_part) filter (where not 'QUALIFIED' = any(a.flags)), bool_and(a.in_part))`;
/** The note speaks of the other part than the text. */
const IS_PART_DISPUTED = `coalesce(case when bool_and(a.in_part) filter (where a.source = 'TEXT') then not bool_or(a.in_part) filter (where a.source = 'NOTE')
  when bool_or(a.source = 'TEXT') then bool_and(a.in_part) filter (where a.source = 'NOTE') end, false)`;
/** Text or note says another act of the document, and not this one. */
const IS_KIND_DISPUTED = `count(distinct a.source) < (select count(distinct b.source) from disposition_assertion b
  where b.source_number = min(a.source_number) and b.voice = a.voice and b.target_kind = a.target_kind and b.target = a.target and b.kind in (${KINDS}))`;

/**
 * Relations of the order `o` to other documents, as its note, its text and theirs have them, in the columns of `relation`: one for
 * each voice, kind and document, folded as relations between orders are. Ids are negative, and so never those of relations.
 */
export function instrumentRows(direction: "OUTGOING" | "INCOMING" | null | undefined, kinds: string | null): string {
  const voice = direction ? ` and a.voice = '${direction === "OUTGOING" ? "ACTIVE" : "PASSIVE"}'` : "";
  const among = kinds ? ` and a.kind = any(${kinds})` : "";
  return `select -min(a.id) as id, case a.voice when 'ACTIVE' then o.number end as from_number, case a.voice when 'PASSIVE' then o.number end as to_number, a.kind,
      ${IN_PART} as in_part, coalesce(min(a.effective_on) filter (where a.source = 'TEXT'), min(a.effective_on)) as effective_on,
      case when a.voice = 'ACTIVE' or bool_and(a.source = 'TEXT') then 'LATER_ORDER' when bool_or(a.source = 'TEXT') then 'BOTH' else 'EARLIER_ORDER' end as asserted_by,
      a.kind <> 'SEE' and (${IS_PART_DISPUTED} or ${IS_KIND_DISPUTED}) as is_disputed,
      bool_and('QUALIFIED' = any(a.flags)) as is_qualified,
      json_agg(json_build_object('sourceNumber', a.source_number, 'source', ${SOURCE}, 'kind', a.kind, 'inPart', a.in_part, 'quote', a.quote, 'where', case a.source when 'TEXT' then a.place end) order by a.source desc, a.in_part, a.id) as assertions,
      a.target_kind as instrument_kind, a.target as instrument_citation
    from disposition_assertion a where ${OF_INSTRUMENTS}${voice}${among} group by a.voice, a.kind, a.target_kind, a.target`;
}
