import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Queryable } from "../../db/prepared.ts";
import type { DerivedChanges } from "../relations/refresh-relations.ts";
import { type NewEvent, raiseEvents } from "./raise-events.ts";

/** What one run did to the record. */
export interface RecordChanges extends DerivedChanges {
  /** Numbers of orders that were not held before. */
  created: readonly string[];
  published?: readonly { number: string; kind: SectionKind; persona: string | null }[];
}

/**
 * Tells what a run did: new orders, and what became of orders that were held before. What came with a new order is part of its
 * being new. The first filling of a store tells nothing: nobody had seen anything.
 *
 * @param batch the run, "import-run 12".
 * @returns how many events there were.
 */
export async function raiseRecordEvents(client: Queryable, changes: RecordChanges, batch: string): Promise<number> {
  const created = new Set(changes.created);
  const isHeld = (number: string) => !created.has(number);
  const events: NewEvent[] = [
    ...changes.created.map((number) => ({
      kind: "NEW_ORDER" as const,
      orderNumber: number,
      dedupeKey: `new ${number}`,
    })),
    ...changes.newRelations.flatMap(({ from, to, kind, inPart }) =>
      [
        { orderNumber: to, otherNumber: from },
        { orderNumber: from, otherNumber: to },
      ].map((ends) => ({ kind: "NEW_RELATION" as const, ...ends, relationKind: kind, inPart })),
    ),
    ...changes.newForces.map(({ number, before, after }) => ({
      kind: "STATUS_CHANGED" as const,
      orderNumber: number,
      legalForceBefore: before,
      legalForceAfter: after,
    })),
    ...(changes.published ?? []).map(({ number, kind, persona }) => ({
      kind: "TEXT_PUBLISHED" as const,
      orderNumber: number,
      sectionKind: kind,
      ...(persona !== null && { persona }),
    })),
  ].filter((event) => event.kind === "NEW_ORDER" || isHeld(event.orderNumber));
  if (events.length === 0 || (await isFirstFilling(client, changes.created))) return 0;
  return raiseEvents(
    client,
    events.map((event) => ({ ...event, batch })),
  );
}

/** Whether nothing was held before these orders, or nobody has an account yet. */
async function isFirstFilling(client: Queryable, created: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ isFirst: boolean }>(
    `select not exists (select from app_user) or not exists (select from executive_order where number <> all($1)) as "isFirst"`,
    [created],
  );
  return rows[0]?.isFirst !== false;
}
