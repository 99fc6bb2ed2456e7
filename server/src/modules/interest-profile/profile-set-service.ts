import { profileNameSchema } from "@executive-disorder/shared/interest-profile";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { EntityManager } from "typeorm";
import { badInput, conflict } from "../../lib/api-error.ts";
import { actingAlone } from "../audit/acting-alone.ts";
import type { InterestProfileInput } from "./interest-profile.entity.ts";
import { checkChoices, checkMayWrite, choiceColumns, insertProfile, type Writing } from "./interest-profile-service.ts";
import { findProfile, getActiveProfile, noSuchProfile, type ProfileObject, profileId } from "./stored-profile.ts";

/**
 * Makes another profile of the viewer's own; the first one is active at once.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a name that is taken or cannot be, for choices as saveInterestProfile, and
 * where the viewer has as many as anybody may.
 */
export async function createInterestProfile(
  { orm, db, viewer }: Writing,
  givenName: string,
  input: InterestProfileInput,
): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const name = checkName(givenName);
  const choices = checkChoices(input);
  const id = await actingAlone(orm, viewer, async (manager, userId) => {
    const count = await checkRoom(manager, userId);
    await checkFree(manager, userId, name);
    return insertProfile(manager, userId, name, count === 0, await choiceColumns(manager, viewer, choices));
  });
  return readBack({ db, viewer }, id);
}

/** A copy under another name, with all that the profile holds, choices included that exist no longer. Throws as createInterestProfile. */
export async function duplicateInterestProfile(
  { orm, db, viewer }: Writing,
  id: string,
  givenName: string,
): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const name = checkName(givenName);
  const copy = await actingAlone(orm, viewer, async (manager, userId) => {
    await checkRoom(manager, userId);
    await checkFree(manager, userId, name);
    const [row]: { id: number }[] = await manager.query(
      `insert into interest_profile (user_id, name, is_active, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords)
         select user_id, $3, false, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords from interest_profile where id = $2 and user_id = $1 returning id`,
      [userId, profileId(id), name],
    );
    if (!row) throw noSuchProfile();
    return row.id;
  });
  return readBack({ db, viewer }, copy);
}

/** The name alone: a save of the choices that is under way elsewhere is no conflict with it. Throws as createInterestProfile. */
export async function renameInterestProfile(
  { orm, db, viewer }: Writing,
  id: string,
  givenName: string,
): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const name = checkName(givenName);
  const own = profileId(id);
  await actingAlone(orm, viewer, async (manager, userId) => {
    await checkFree(manager, userId, name, own);
    await manager.query("update interest_profile set name = $3 where id = $2 and user_id = $1", [userId, own, name]);
  });
  return readBack({ db, viewer }, own);
}

/** @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when it is none of the viewer's. */
export async function activateInterestProfile({ orm, db, viewer }: Writing, id: string): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const own = profileId(id);
  await actingAlone(orm, viewer, async (manager, userId) => {
    const found: unknown[] = await manager.query("select from interest_profile where id = $2 and user_id = $1", [
      userId,
      own,
    ]);
    if (found.length === 0) throw noSuchProfile();
    await activate(manager, userId, own);
  });
  return readBack({ db, viewer }, own);
}

/**
 * Removes a profile. Where it was the active one, the one that was saved last becomes it.
 *
 * @returns the active profile; the defaults where none is left.
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when it is none of the viewer's; CONFLICT, with what is stored, when it was
 * saved since `expectedVersion`.
 */
export async function deleteInterestProfile(
  { orm, db, viewer }: Writing,
  id: string,
  expectedVersion: number,
): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const own = profileId(id);
  const isRemoved = await actingAlone(orm, viewer, async (manager, userId) => {
    const [held]: { version: number; is_active: boolean }[] = await manager.query(
      "select version, is_active from interest_profile where id = $2 and user_id = $1",
      [userId, own],
    );
    if (!held) throw noSuchProfile();
    if (held.version !== expectedVersion) return false;
    await manager.query("delete from interest_profile where id = $1", [own]);
    const [next]: { id: number }[] = held.is_active
      ? await manager.query(
          "select id from interest_profile where user_id = $1 order by saved_at desc, id desc limit 1",
          [userId],
        )
      : [];
    if (next) await activate(manager, userId, next.id);
    return true;
  });
  if (isRemoved) return getActiveProfile(db, viewer);
  throw conflict(
    "This profile was saved elsewhere in the meantime; it was not removed.",
    await findProfile(db, viewer, own),
  );
}

async function activate(manager: EntityManager, userId: string, id: number): Promise<void> {
  // One after the other: an index lets a user have one active profile at every moment.
  await manager.query("update interest_profile set is_active = false where user_id = $1 and is_active", [userId]);
  await manager.query("update interest_profile set is_active = true where user_id = $1 and id = $2", [userId, id]);
}

/** @throws BAD_INPUT */
function checkName(given: string): string {
  const parsed = profileNameSchema.safeParse(given);
  if (!parsed.success) throw badInput("name", `\`name\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  return parsed.data;
}

/** @returns how many the user has. @throws BAD_INPUT where there is no room for one more. */
async function checkRoom(manager: EntityManager, userId: string): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    "select count(*)::int as count from interest_profile where user_id = $1",
    [userId],
  );
  const count = row?.count ?? 0;
  if (count >= LIMITS.profile.count)
    throw badInput("name", `You have ${count} profiles, as many as there may be; remove one first`);
  return count;
}

/** @throws BAD_INPUT when another of the user's profiles has the name, in whatever case. */
async function checkFree(manager: EntityManager, userId: string, name: string, except?: number): Promise<void> {
  const [taken]: { name: string }[] = await manager.query(
    "select name from interest_profile where user_id = $1 and lower(name) = lower($2) and id is distinct from $3",
    [userId, name, except ?? null],
  );
  if (taken) throw badInput("name", `You have a profile "${taken.name}" already; choose another name`);
}

/** What goes out is read as the viewer, behind the second wall. @throws BAD_INPUT when it is gone, or never was theirs. */
async function readBack({ db, viewer }: Pick<Writing, "db" | "viewer">, id: number): Promise<ProfileObject> {
  const profile = await findProfile(db, viewer, id);
  if (!profile) throw noSuchProfile();
  return profile;
}
