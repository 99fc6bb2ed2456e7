import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { Context } from "../../access/context.ts";
import { notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { getInterestProfile, type ProfileObject, personaId } from "./interest-profile-service.ts";

/**
 * Changes the persona of the viewer's profile and nothing else of it. The version is raised, so that a form in which the profile
 * is being edited gets its conflict.
 *
 * @param key null for the base text.
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is no such persona that the viewer may read.
 */
export async function switchPersona(
  { orm, db, viewer }: Pick<Context, "orm" | "db" | "viewer">,
  key: string | null,
): Promise<ProfileObject> {
  const { userId } = viewer;
  if (!userId) throw notSignedIn();
  if (!viewer.abilities.has("interest-profile:save")) throw notAllowed();
  await orm.transaction(async (manager) => {
    const persona = await personaId(manager, viewer, key, "key");
    await manager.query(
      `insert into interest_profile as stored (user_id, persona_id, section_kinds, fact_groups) values ($1, $2, $3, $4)
         on conflict (user_id) do update set persona_id = $2, saved_at = now(), version = stored.version + 1`,
      [userId, persona, DEFAULT_INTEREST_PROFILE.sectionKinds, DEFAULT_INTEREST_PROFILE.factGroups],
    );
  });
  return getInterestProfile(db, viewer);
}
