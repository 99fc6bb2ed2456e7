import { randomBytes } from "node:crypto";
import { LIMITS } from "@executive-disorder/shared/limits";
import { listNameSchema } from "@executive-disorder/shared/tracking";
import type { EntityManager } from "typeorm";
import { badInput } from "../../lib/api-error.ts";
import { actingAlone } from "../audit/acting-alone.ts";
import { checkMayWrite, inList, insertList, ownList, readBack, tellIfShared, type Writing } from "./own-lists.ts";
import { type ListObject, listId, noSuchList } from "./stored-lists.ts";

/** @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a name that is taken or cannot be, and where there is no room for one more. */
export async function createTrackingList({ orm, db, viewer }: Writing, givenName: string): Promise<ListObject> {
  checkMayWrite(viewer);
  const name = checkName(givenName);
  const id = await actingAlone(orm, viewer, async (manager, userId) => {
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
  await actingAlone(orm, viewer, async (manager, userId) => {
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
  await actingAlone(orm, viewer, async (manager, userId) => {
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
