import type { EventKind } from "@executive-disorder/shared/event-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Queryable } from "../../db/prepared.ts";

/** Something that happened, from the side of one order; of what follows, what its kind has. */
export interface NewEvent {
  kind: EventKind;
  /** The order whose readers care. An event of an order that is not held is no event. */
  orderNumber: string;
  otherNumber?: string;
  relationKind?: RelationKind;
  inPart?: boolean;
  legalForceBefore?: LegalForce;
  legalForceAfter?: LegalForce;
  /** Key of a persona whose text was published; absent: the base text. */
  persona?: string;
  sectionKind?: SectionKind;
  dueDate?: string;
  /** What made many at once, such as "import-run 12": readers get them as one group. */
  batch?: string;
  /** Of what may happen once only: a second event with the same key is none. */
  dedupeKey?: string;
}

/**
 * Tells what happened, within the transaction in which it happened: it is known when that commits, and not at all otherwise.
 * Call it last, since from here until the commit nobody else can raise any: ids are then in the order in which events become
 * visible, and a reader who has seen all up to one has missed none before it.
 *
 * @returns how many there were.
 */
export async function raiseEvents(client: Queryable, events: readonly NewEvent[]): Promise<number> {
  if (events.length === 0) return 0;
  await client.query("select pg_advisory_xact_lock(hashtext('executive-disorder: events'))");
  const { rowCount } = await client.query(
    `insert into event (kind, order_number, other_number, relation_kind, in_part, legal_force_before, legal_force_after, persona_id, section_kind, due_date, batch, dedupe_key)
       select g.kind, o.number, g."otherNumber", g."relationKind", g."inPart", g."legalForceBefore", g."legalForceAfter", p.id, g."sectionKind", g."dueDate", g.batch, g."dedupeKey"
       from json_to_recordset($1::json) as g(kind text, "orderNumber" text, "otherNumber" text, "relationKind" text, "inPart" boolean, "legalForceBefore" text, "legalForceAfter" text, persona text, "sectionKind" text, "dueDate" date, batch text, "dedupeKey" text)
         join executive_order o on o.number = g."orderNumber" left join persona p on p.key = g.persona
       where g.persona is null or p.id is not null
     on conflict (dedupe_key) do nothing`,
    [JSON.stringify(events)],
  );
  return rowCount ?? 0;
}
