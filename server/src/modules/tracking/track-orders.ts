import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { noteSchema } from "@executive-disorder/shared/tracking";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../access/viewer.ts";
import { badInput, conflict } from "../../lib/api-error.ts";
import type { Selection } from "../../lib/selection.ts";
import { actingAlone } from "../audit/acting-alone.ts";
import { checkMayWrite, type HeldList, inList, ownList, type Writing } from "./own-lists.ts";
import { firstLines, type NumbersReading, readNumbers } from "./read-numbers.ts";
import { findTrackedOrder, type ListObject, listId } from "./stored-lists.ts";

/**
 * Puts an order into a list of the viewer's; without one, into their first, which is made where there is none. One that was removed
 * within the last day comes back with its note. Twice is once.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when the order is not held, the list none of theirs, or full.
 */
export async function trackOrder(context: Writing, written: string, id?: string | null): Promise<ListObject> {
  return inList(context, id, async (manager, list) => {
    const number = await heldNumber(manager, written);
    const { withoutRoom } = await addNumbers(manager, context.viewer, list, [number]);
    if (withoutRoom.length > 0) throw isFull();
  });
}

/**
 * Takes an order out of a list. It is kept for a day with its note: `trackOrder` brings it back.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when the list is none of theirs, or the number is none.
 */
export async function untrackOrder(context: Writing, written: string, id?: string | null): Promise<ListObject> {
  const number = parseOrderNumber(written);
  if (!number) throw noNumber(written);
  return inList(context, id, async (manager, list) => {
    await manager.query(
      "update tracked_order set removed_at = now() where list_id = $1 and order_number = $2 and removed_at is null",
      [list.id, number],
    );
  });
}

/**
 * Puts the orders into a list whose numbers stand in pasted text, and tells what became of each.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when the list is none of theirs, or the text is longer than what is read: nothing
 * is done then.
 */
export async function trackOrders(context: Writing, id: string | null, text: string) {
  const reading = readNumbers(checkPasted(text));
  let outcome: Outcome = { added: [], alreadyTracked: [], withoutRoom: [] };
  let held = new Set<string>();
  const list = await inList(context, id, async (manager, own) => {
    held = await heldAmong(manager, reading);
    const known = reading.numbers.flatMap(({ number }) => (held.has(number) ? [number] : []));
    outcome = await addNumbers(manager, context.viewer, own, known);
  });
  const unknown = reading.numbers.filter(({ number }) => !held.has(number));
  return {
    list,
    ...outcome,
    lineCount: reading.lineCount,
    repeatedCount: reading.repeatedCount,
    unknownCount: unknown.length,
    unknown: firstLines(unknown),
    notUnderstoodCount: reading.notUnderstood.length,
    notUnderstood: firstLines(reading.notUnderstood),
  };
}

/**
 * Saves the private note of an order in a list; an empty one removes it.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a note that cannot be, or an order that is not in the list; CONFLICT, with what
 * is stored, when it was saved elsewhere since `expectedVersion`.
 */
export async function saveTrackingNote(
  { orm, db, viewer }: Writing,
  id: string,
  written: string,
  given: string,
  expectedVersion: number,
  selection: Selection,
) {
  checkMayWrite(viewer);
  const parsed = noteSchema.safeParse(given);
  if (!parsed.success) throw badInput("note", `\`note\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  const own = listId(id);
  const number = parseOrderNumber(written);
  if (!number) throw noNumber(written);
  const isSaved = await actingAlone(orm, viewer, async (manager, userId) => {
    await ownList(manager, userId, own);
    const [, changed]: [unknown, number] = await manager.query(
      "update tracked_order set note = nullif($3, ''), note_version = note_version + 1 where list_id = $1 and order_number = $2 and removed_at is null and note_version = $4",
      [own, number, parsed.data, expectedVersion],
    );
    return changed > 0;
  });
  const stored = await findTrackedOrder(db, viewer, own, number, selection);
  if (!stored) throw badInput("number", `EO ${number} is not in this list; track it first`);
  if (isSaved) return stored;
  const { note, noteVersion } = stored;
  throw conflict("This note was saved elsewhere in the meantime; nothing was overwritten.", { note, noteVersion });
}

interface Outcome {
  added: string[];
  alreadyTracked: string[];
  withoutRoom: string[];
}

/** Puts numbers of held orders into a list, in their order, as far as there is room; the last added is the latest. */
async function addNumbers(
  manager: EntityManager,
  viewer: Viewer,
  list: HeldList,
  numbers: readonly string[],
): Promise<Outcome> {
  const there: { number: string }[] = await manager.query(
    "select order_number as number from tracked_order where list_id = $1 and removed_at is null",
    [list.id],
  );
  const tracked = new Set(there.map(({ number }) => number));
  const fresh = numbers.filter((number) => !tracked.has(number));
  const room = Math.max(0, LIMITS.tracking.orders - tracked.size);
  const added = fresh.slice(0, room);
  await manager.query(
    `insert into tracked_order as t (list_id, order_number, user_id, added_at)
       select $1, g.number, $2, now() - g.place * interval '1 microsecond' from unnest($3::text[]) with ordinality g(number, place)
     on conflict (list_id, order_number) do update set removed_at = null, added_at = excluded.added_at`,
    [list.id, viewer.userId, added],
  );
  return {
    added,
    alreadyTracked: numbers.filter((number) => tracked.has(number)),
    withoutRoom: fresh.slice(room),
  };
}

async function heldAmong(manager: EntityManager, { numbers }: NumbersReading): Promise<Set<string>> {
  const rows: { number: string }[] = await manager.query("select number from executive_order where number = any($1)", [
    numbers.map(({ number }) => number),
  ]);
  return new Set(rows.map(({ number }) => number));
}

async function heldNumber(manager: EntityManager, written: string): Promise<string> {
  const number = parseOrderNumber(written);
  if (!number) throw noNumber(written);
  const [held]: unknown[] = await manager.query("select from executive_order where number = $1", [number]);
  if (!held) throw badInput("number", `We hold no EO ${number}; it can be tracked once it is in the record`);
  return number;
}

const noNumber = (written: string) =>
  badInput("number", `\`number\` "${written.slice(0, 40)}" is no order number; write it like 14060 or 12154-A`);

const isFull = () =>
  badInput("listId", `The list holds ${LIMITS.tracking.orders} orders, as many as there may be; use another list`);

/** @throws BAD_INPUT */
function checkPasted(text: string): string {
  const { pastedLength, pastedLines } = LIMITS.tracking;
  if (text.length > pastedLength)
    throw badInput("text", `\`text\` has ${text.length} characters; at most ${pastedLength} are read at once`);
  const lines = text.split(/\r\n?|\n/).length;
  if (lines > pastedLines)
    throw badInput("text", `\`text\` has ${lines} lines; at most ${pastedLines} are read at once`);
  return text;
}
