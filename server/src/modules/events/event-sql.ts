import { type EventFacts, eventSentence } from "@executive-disorder/shared/event-kinds";
import { formatDay } from "../../lib/day.ts";
import type { Event } from "./event.type.ts";

/** An event as `eventJson` gives it. */
export interface EventRow extends Omit<EventFacts, "dueOn"> {
  id: number;
  at: string;
  other: { number: string; title: string | null; signingDate: string | null; frCitation: string | null } | null;
  dueDate: string | null;
}

/** A JSON object of the row `alias` of `event`, whole; `eventFrom` makes of it what the API gives. */
export function eventJson(alias: string): string {
  const other = `(select json_build_object('number', ${alias}.other_number, 'title', x.title, 'signingDate', x.signing_date, 'frCitation', x.fr_citation, 'presidentName', (select name from president where id = x.president_id))
    from (values (1)) one left join executive_order x on x.number = ${alias}.other_number)`;
  return `json_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'at', ${alias}.occurred_at, 'orderNumber', ${alias}.order_number, 'otherNumber', ${alias}.other_number,
    'other', case when ${alias}.other_number is not null then ${other} end,
    'relationKind', ${alias}.relation_kind, 'inPart', ${alias}.in_part, 'legalForceBefore', ${alias}.legal_force_before, 'legalForceAfter', ${alias}.legal_force_after,
    'personaName', (select plural_name from persona where id = ${alias}.persona_id), 'sectionKind', ${alias}.section_kind, 'dueDate', ${alias}.due_date)`;
}

/** The event with its words. */
export function eventFrom(row: EventRow): Event {
  const dueOn = row.dueDate ? formatDay(row.dueDate) : null;
  return { ...row, at: new Date(row.at), sentence: eventSentence({ ...row, dueOn }) } as Event;
}
