import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { actingAlone } from "../audit/acting-alone.ts";
import { checkMayWrite, insertProfile, personaId, type Writing } from "./interest-profile-service.ts";
import { FIRST_NAME, getActiveProfile, type ProfileObject } from "./stored-profile.ts";

/**
 * Changes the persona of the viewer's active profile and nothing else of it. The version is raised, so that a form in which the
 * profile is being edited gets its conflict.
 *
 * @param key null for the base text.
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is no such persona that the viewer may read.
 */
export async function switchPersona({ orm, db, viewer }: Writing, key: string | null): Promise<ProfileObject> {
  checkMayWrite(viewer);
  await actingAlone(orm, viewer, async (manager, userId) => {
    const persona = await personaId(manager, viewer, key, "key");
    const [, changed]: [unknown, number] = await manager.query(
      "update interest_profile set persona_id = $2, saved_at = now(), version = version + 1 where user_id = $1 and is_active",
      [userId, persona],
    );
    const { sectionKinds, factGroups } = DEFAULT_INTEREST_PROFILE;
    if (changed === 0)
      await insertProfile(manager, userId, FIRST_NAME, true, [persona, sectionKinds, factGroups, [], [], [], []]);
  });
  return getActiveProfile(db, viewer);
}
