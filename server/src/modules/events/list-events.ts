import type { EventKind } from "@executive-disorder/shared/event-kinds";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Event } from "./event.type.ts";
import { type EventRow, eventFrom, eventJson } from "./event-sql.ts";

/** Whose events: of all orders, or of those that one thing holds together. Values are slugs and numbers. */
export type EventScope =
  | { of: "EVERYTHING" }
  | { of: "TOPIC" | "AGENCY" | "PRESIDENT" | "ORDER"; value: string }
  | { of: "ORDERS"; numbers: readonly string[] };

/** An event with the order that it is about. */
export interface ToldEvent extends Event {
  order: { number: string; title: string; signingDate: string | null };
  batch: string | null;
}

/** Which orders `o` are in the scope; `$1` is its value, as `scopeValue` gives it. */
export const IN_SCOPE: Record<EventScope["of"], string> = {
  EVERYTHING: "$1::text is null",
  TOPIC: "o.id in (select x.order_id from order_topic x join topic t on t.id = x.topic_id where t.slug = $1::text)",
  AGENCY: "o.id in (select x.order_id from order_agency x join agency a on a.id = x.agency_id where a.slug = $1::text)",
  PRESIDENT: "o.president_id = (select id from president where slug = $1::text)",
  ORDER: "o.number = $1::text",
  ORDERS: "o.number = any(string_to_array($1::text, ' '))",
};

export function scopeValue(scope: EventScope): string | null {
  return scope.of === "EVERYTHING" ? null : scope.of === "ORDERS" ? scope.numbers.join(" ") : scope.value;
}

/**
 * Events of the scope that whoever `db` reads as may read, the latest first; of published texts, those of the base text.
 *
 * @param kinds all unless told. @param before id of the event behind which to begin. @param first how many at most.
 */
export async function listEvents(
  db: Queryable,
  scope: EventScope,
  {
    kinds = null,
    before = null,
    first,
  }: { kinds?: readonly EventKind[] | null; before?: number | null; first: number },
): Promise<ToldEvent[]> {
  const rows = await queryPrepared<{ event: EventRow; order: ToldEvent["order"]; batch: string | null }>(
    db,
    `select ${eventJson("e")} as event, json_build_object('number', o.number, 'title', o.title, 'signingDate', o.signing_date) as "order", e.batch
       from event e join executive_order o on o.number = e.order_number
       where ${IN_SCOPE[scope.of]} and e.persona_id is null and ($2::text[] is null or e.kind = any($2)) and ($3::bigint is null or e.id < $3)
       order by e.id desc limit $4`,
    [scopeValue(scope), kinds, before, first],
  );
  return rows.map(({ event, order, batch }) => ({ ...eventFrom(event), order, batch }));
}
