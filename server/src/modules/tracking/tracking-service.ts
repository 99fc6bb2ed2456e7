import { randomBytes } from "node:crypto";
import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { FIRST_LIST_NAME, listNameSchema, noteSchema } from "@executive-disorder/shared/tracking";
import type { EntityManager } from "typeorm";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { raiseContentVersion } from "../../db/content-version.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import type { Selection } from "../../lib/selection.ts";
import { actingAs } from "../audit/acting-as.ts";
import { firstLines, type NumbersReading, readNumbers } from "./read-numbers.ts";
import { findTrackedOrder, findTrackingList, type ListObject, listId, noSuchList } from "./stored-lists.ts";

/** What a service that writes lists needs. */
type Writing = Pick<Context, "orm" | "db" | "viewer">;

interface HeldList {
  id: number;
  publicId: string | null;
}

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

/** @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a name that is taken or cannot be, and where there is no room for one more. */
export async function createTrackingList({ orm, db, viewer }: Writing, givenName: string): Promise<ListObject> {
  checkMayWrite(viewer);
  const name = checkName(givenName);
  const id = await withOwnLists(orm, viewer, async (manager, userId) => {
    await checkRoom(manager, userId);
    await checkFree(manager, userId, name);
    return insertList(manager, userId, name);
  });
  return readBack(db, viewer, id);
}

/** @throws as createTrackingList, and BAD_INPUT when the list is none of the viewer's. */
export async function renameTrackingList(context: Writing, id: string, givenName: string): Promise<ListObject> {
  checkMayWrite(context.viewer);
  const name = checkName(givenName);
  return inList(context, id, async (manager, list, userId) => {
    await checkFree(manager, userId, name, list.id);
    await manager.query("update tracking_list set name = $2 where id = $1", [list.id, name]);
  });
}

/**
 * Removes a list. It is kept for a day with its orders and notes (see restoreTrackingList); its address answers no more at once.
 *
 * @returns its id.
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when it is none of the viewer's.
 */
export async function deleteTrackingList({ orm, viewer }: Writing, id: string): Promise<string> {
  checkMayWrite(viewer);
  const own = listId(id);
  await withOwnLists(orm, viewer, async (manager, userId) => {
    const list = await ownList(manager, userId, own);
    await manager.query(
      "update tracking_list set removed_at = now(), public_id = null, shared_at = null where id = $1",
      [own],
    );
    await tellIfShared(manager, list);
  });
  return String(own);
}

/**
 * Puts a list back that was removed within the last day, with its orders and notes; it is not shared again. Where another has its
 * name by now, it gets a number behind it.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when it is gone, or none of theirs, or there is no room for one more.
 */
export async function restoreTrackingList({ orm, db, viewer }: Writing, id: string): Promise<ListObject> {
  checkMayWrite(viewer);
  const own = listId(id);
  await withOwnLists(orm, viewer, async (manager, userId) => {
    const [list]: { name: string; isRemoved: boolean }[] = await manager.query(
      `select name, removed_at is not null as "isRemoved" from tracking_list where id = $1 and user_id = $2`,
      [own, userId],
    );
    if (!list) throw noSuchList();
    if (!list.isRemoved) return;
    await checkRoom(manager, userId);
    const name = await freeName(manager, userId, list.name);
    await manager.query("update tracking_list set removed_at = null, name = $2 where id = $1", [own, name]);
  });
  return readBack(db, viewer, own);
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
  const isSaved = await withOwnLists(orm, viewer, async (manager, userId) => {
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

/**
 * Gives a list an address under which anybody who has it reads it, without notes and without its owner. One that is shared keeps
 * its address.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when it is none of the viewer's.
 */
export async function shareTrackingList(context: Writing, id: string): Promise<ListObject> {
  return inList(context, id, async (manager, list) => {
    if (list.publicId) return;
    await manager.query("update tracking_list set public_id = $2, shared_at = now() where id = $1", [
      list.id,
      // 144 bits: not to be guessed.
      randomBytes(18).toString("base64url"),
    ]);
  });
}

/** Takes the address away: it answers no more, for good. Throws as shareTrackingList. */
export async function unshareTrackingList(context: Writing, id: string): Promise<ListObject> {
  return inList(context, id, async (manager, list) => {
    await manager.query("update tracking_list set public_id = null, shared_at = null where id = $1", [list.id]);
  });
}

/** @throws NOT_SIGNED_IN or NOT_ALLOWED */
export function checkMayWrite(viewer: Viewer): void {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has("tracking-list:save")) throw notAllowed();
}

/**
 * Does work on one list of the viewer's; without an id on their first, made where there is none. Answers with the list as it then
 * is, read as the viewer behind the second wall.
 */
async function inList(
  { orm, db, viewer }: Writing,
  given: string | null | undefined,
  work: (manager: EntityManager, list: HeldList, userId: string) => Promise<void>,
): Promise<ListObject> {
  checkMayWrite(viewer);
  const named = given == null ? null : listId(given);
  const id = await withOwnLists(orm, viewer, async (manager, userId) => {
    const list = named === null ? await firstList(manager, userId) : await ownList(manager, userId, named);
    await work(manager, list, userId);
    await tellIfShared(manager, list);
    return list.id;
  });
  return readBack(db, viewer, id);
}

/** Visitors' answers are kept until the content version is raised: what a shared list holds is among them. */
async function tellIfShared(manager: EntityManager, list: HeldList): Promise<void> {
  if (list.publicId) await raiseContentVersion(manager);
}

/** Does work in a transaction as the only one that changes the viewer's lists. @throws NOT_SIGNED_IN when the account is gone by now. */
function withOwnLists<T>(
  orm: Writing["orm"],
  viewer: Viewer,
  work: (manager: EntityManager, userId: string) => Promise<T>,
): Promise<T> {
  return actingAs(orm, viewer, async (manager) => {
    const held: unknown[] = await manager.query("select from app_user where id = $1 for no key update", [
      viewer.userId,
    ]);
    if (held.length === 0 || viewer.userId === null) throw notSignedIn();
    return work(manager, viewer.userId);
  });
}

async function ownList(manager: EntityManager, userId: string, id: number): Promise<HeldList> {
  const [list]: HeldList[] = await manager.query(
    `select id, public_id as "publicId" from tracking_list where id = $1 and user_id = $2 and removed_at is null`,
    [id, userId],
  );
  if (!list) throw noSuchList();
  return list;
}

async function firstList(manager: EntityManager, userId: string): Promise<HeldList> {
  const [list]: HeldList[] = await manager.query(
    `select id, public_id as "publicId" from tracking_list where user_id = $1 and removed_at is null order by id limit 1`,
    [userId],
  );
  return list ?? { id: await insertList(manager, userId, FIRST_LIST_NAME), publicId: null };
}

async function insertList(manager: EntityManager, userId: string, name: string): Promise<number> {
  const [row]: { id: number }[] = await manager.query(
    "insert into tracking_list (user_id, name) values ($1, $2) returning id",
    [userId, name],
  );
  return (row as { id: number }).id;
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

/** @throws BAD_INPUT */
function checkName(given: string): string {
  const parsed = listNameSchema.safeParse(given);
  if (!parsed.success) throw badInput("name", `\`name\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  return parsed.data;
}

/** @throws BAD_INPUT where there is no room for one more. */
async function checkRoom(manager: EntityManager, userId: string): Promise<void> {
  const [row]: { count: number }[] = await manager.query(
    "select count(*)::int as count from tracking_list where user_id = $1 and removed_at is null",
    [userId],
  );
  if ((row?.count ?? 0) >= LIMITS.tracking.lists)
    throw badInput("name", `You have ${row?.count} lists, as many as there may be; remove one first`);
}

/** @throws BAD_INPUT when another of the reader's lists has the name, in whatever case. */
async function checkFree(manager: EntityManager, userId: string, name: string, except?: number): Promise<void> {
  if (await isTaken(manager, userId, name, except))
    throw badInput("name", `You have a list "${name}" already; choose another name`);
}

async function isTaken(manager: EntityManager, userId: string, name: string, except?: number): Promise<boolean> {
  const taken: unknown[] = await manager.query(
    "select from tracking_list where user_id = $1 and lower(name) = lower($2) and removed_at is null and id is distinct from $3",
    [userId, name, except ?? null],
  );
  return taken.length > 0;
}

/** The name, with the first number behind it that is free where another list has it. */
async function freeName(manager: EntityManager, userId: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name.slice(0, LIMITS.profile.nameLength - 4).trimEnd()} ${count}`;
    if (!(await isTaken(manager, userId, tried))) return tried;
  }
}

/** @throws BAD_INPUT when it is gone. */
async function readBack(db: Writing["db"], viewer: Viewer, id: number): Promise<ListObject> {
  const list = await findTrackingList(db, viewer, id);
  if (!list) throw noSuchList();
  return list;
}
