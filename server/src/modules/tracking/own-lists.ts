import { FIRST_LIST_NAME } from "@executive-disorder/shared/tracking";
import type { EntityManager } from "typeorm";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { raiseContentVersion } from "../../db/content-version.ts";
import { notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAlone } from "../audit/acting-alone.ts";
import { findTrackingList, type ListObject, listId, noSuchList } from "./stored-lists.ts";

/** What a service that writes lists needs. */
export type Writing = Pick<Context, "orm" | "db" | "viewer">;

export interface HeldList {
  id: number;
  publicId: string | null;
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
export async function inList(
  { orm, db, viewer }: Writing,
  given: string | null | undefined,
  work: (manager: EntityManager, list: HeldList, userId: string) => Promise<void>,
): Promise<ListObject> {
  checkMayWrite(viewer);
  const named = given == null ? null : listId(given);
  const id = await actingAlone(orm, viewer, async (manager, userId) => {
    const list = named === null ? await firstList(manager, userId) : await ownList(manager, userId, named);
    await work(manager, list, userId);
    await tellIfShared(manager, list);
    return list.id;
  });
  return readBack(db, viewer, id);
}

/** Visitors' answers are kept until the content version is raised: what a shared list holds is among them. */
export async function tellIfShared(manager: EntityManager, list: HeldList): Promise<void> {
  if (list.publicId) await raiseContentVersion(manager);
}

export async function ownList(manager: EntityManager, userId: string, id: number): Promise<HeldList> {
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

export async function insertList(manager: EntityManager, userId: string, name: string): Promise<number> {
  const [row]: { id: number }[] = await manager.query(
    "insert into tracking_list (user_id, name) values ($1, $2) returning id",
    [userId, name],
  );
  return (row as { id: number }).id;
}

/** @throws BAD_INPUT when it is gone. */
export async function readBack(db: Writing["db"], viewer: Viewer, id: number): Promise<ListObject> {
  const list = await findTrackingList(db, viewer, id);
  if (!list) throw noSuchList();
  return list;
}
