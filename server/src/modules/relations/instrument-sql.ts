import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";

const KINDS = RELATION_KINDS.map((kind) => `'${kind}'`).join(", ");

/** Which assertions `a` of the order `o` speak of another document than a numbered executive order. */
const OF_INSTRUMENTS = `a.source_number = o.number and a.source = 'NOTE' and a.target_kind <> 'EXECUTIVE_ORDER' and a.kind in (${KINDS})`;

/**
 * Relations of the order `o` to other documents, as its note has them, in the columns of `relation`: one for each voice, kind and
 * document, folded as relations between orders are. Ids are negative, and so never those of relations.
 */
export function instrumentRows(direction: "OUTGOING" | "INCOMING" | null | undefined, kinds: string | null): string {
  const voice = direction ? ` and a.voice = '${direction === "OUTGOING" ? "ACTIVE" : "PASSIVE"}'` : "";
  const among = kinds ? ` and a.kind = any(${kinds})` : "";
  return `select -min(a.id) as id, case a.voice when 'ACTIVE' then o.number end as from_number, case a.voice when 'PASSIVE' then o.number end as to_number, a.kind,
      bool_and(a.in_part) as in_part, min(a.effective_on) as effective_on, case a.voice when 'ACTIVE' then 'LATER_ORDER' else 'EARLIER_ORDER' end as asserted_by, false as is_disputed,
      bool_and('QUALIFIED' = any(a.flags)) as is_qualified,
      json_agg(json_build_object('sourceNumber', a.source_number, 'source', a.source, 'kind', a.kind, 'inPart', a.in_part, 'quote', a.quote, 'where', null) order by a.in_part, a.id) as assertions,
      a.target_kind as instrument_kind, a.target as instrument_citation
    from disposition_assertion a where ${OF_INSTRUMENTS}${voice}${among} group by a.voice, a.kind, a.target_kind, a.target`;
}
