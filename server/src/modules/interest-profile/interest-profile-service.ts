import {
  interestProfileSchema,
  type InterestProfile as ProfileChoices,
} from "@executive-disorder/shared/interest-profile";
import type { EntityManager } from "typeorm";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAlone } from "../audit/acting-alone.ts";
import type { InterestProfileInput } from "./interest-profile.entity.ts";
import { FIRST_NAME, findProfile, getActiveProfile, type ProfileObject, profileId } from "./stored-profile.ts";

/** What a service that writes profiles needs. */
export type Writing = Pick<Context, "orm" | "db" | "viewer">;

/**
 * Saves choices over a profile of the viewer's own: the one named by `id`, else the active one, which the first save makes.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT naming the field; CONFLICT, with what is stored, when somebody (another window)
 * saved since `expectedVersion`, or made another profile the active one, or removed this one (then with null).
 */
export async function saveInterestProfile(
  { orm, db, viewer }: Writing,
  input: InterestProfileInput,
  expectedVersion: number,
  id?: string | null,
): Promise<ProfileObject> {
  checkMayWrite(viewer);
  const choices = checkChoices(input);
  const named = id == null ? null : profileId(id);
  const saved = await actingAlone(orm, viewer, async (manager, userId) => {
    const columns = await choiceColumns(manager, viewer, choices);
    const stored: { id: number; version: number }[] = await manager.query(
      `select id, version from interest_profile where user_id = $1 and ${named === null ? "is_active" : "id = $2"}`,
      named === null ? [userId] : [userId, named],
    );
    const [profile] = stored;
    if (!profile)
      return named === null && expectedVersion === 0 ? insertProfile(manager, userId, FIRST_NAME, true, columns) : null;
    if (profile.version !== expectedVersion) return null;
    await manager.query(
      `update interest_profile set persona_id = $2, section_kinds = $3, fact_groups = $4, topics = $5, agencies = $6, presidents = $7, keywords = $8, saved_at = now(), version = version + 1 where id = $1`,
      [profile.id, ...columns],
    );
    return profile.id;
  });
  // What goes out is read as the viewer, behind the second wall.
  const wanted = saved ?? named;
  const stored = wanted === null ? await getActiveProfile(db, viewer) : await findProfile(db, viewer, wanted);
  if (saved !== null && stored) return stored;
  throw conflict(
    stored
      ? "This profile was saved elsewhere in the meantime; nothing was overwritten."
      : "This profile is no longer there: it was removed elsewhere, or is none of yours; nothing was saved.",
    stored,
  );
}

/** @throws NOT_SIGNED_IN or NOT_ALLOWED */
export function checkMayWrite(viewer: Viewer): void {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has("interest-profile:save")) throw notAllowed();
}

/** @throws BAD_INPUT naming the field. */
export function checkChoices(input: InterestProfileInput): ProfileChoices {
  const parsed = interestProfileSchema.safeParse({ ...input, persona: input.persona ?? null });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw badInput(`input.${field}`, `\`${field}\` ${issue?.message ?? "is wrong"}`);
}

/**
 * Choices as the columns persona_id to keywords.
 *
 * @throws BAD_INPUT for a persona that the viewer may not read, or a choice that does not exist: nothing would ever match it.
 */
export async function choiceColumns(
  manager: EntityManager,
  viewer: Viewer,
  { persona, sectionKinds, factGroups, topics, agencies, presidents, keywords }: ProfileChoices,
): Promise<unknown[]> {
  await checkSlugs(manager, { topics, agencies, presidents });
  const personaOf = await personaId(manager, viewer, persona);
  return [personaOf, sectionKinds, factGroups, topics, agencies, presidents, keywords];
}

/** @returns the id of the new profile. */
export async function insertProfile(
  manager: EntityManager,
  userId: string,
  name: string,
  isActive: boolean,
  columns: unknown[],
): Promise<number> {
  const [row]: { id: number }[] = await manager.query(
    `insert into interest_profile (user_id, name, is_active, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [userId, name, isActive, ...columns],
  );
  return (row as { id: number }).id;
}

async function checkSlugs(
  manager: EntityManager,
  chosen: Pick<ProfileChoices, "topics" | "agencies" | "presidents">,
): Promise<void> {
  for (const [field, table] of [
    ["topics", "topic"],
    ["agencies", "agency"],
    ["presidents", "president"],
  ] as const) {
    const unknown: { slug: string }[] = await manager.query(
      `select slug from unnest($1::text[]) slug where slug not in (select slug from ${table})`,
      [chosen[field]],
    );
    if (unknown[0])
      throw badInput(
        `input.${field}`,
        `\`${field}\` has "${unknown[0].slug}", which does not exist; Query.${field} lists those that do`,
      );
  }
}

/** A persona that the viewer may not read is answered like one that does not exist. */
export async function personaId(
  manager: EntityManager,
  viewer: Viewer,
  key: string | null,
  argument = "input.persona",
): Promise<number | null> {
  if (key === null) return null;
  const [row]: { id: number }[] = viewer.readablePersonas.has(key)
    ? await manager.query("select id from persona where key = $1", [key])
    : [];
  if (!row) throw badInput(argument, `There is no persona "${key}" that you may read`);
  return row.id;
}
