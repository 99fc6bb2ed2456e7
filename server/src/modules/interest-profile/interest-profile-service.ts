import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import {
  interestProfileSchema,
  type InterestProfile as ProfileChoices,
} from "@executive-disorder/shared/interest-profile";
import type { EntityManager } from "typeorm";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { isReadable, personaJson, WHOLE_PERSONA } from "../personas/persona-sql.ts";
import type { InterestProfileInput, LostPersona } from "./interest-profile.entity.ts";

/** A stored profile as the API gives it. */
export interface ProfileObject extends Omit<ProfileChoices, "persona"> {
  persona: Record<string, unknown> | null;
  lostPersona: LostPersona | null;
  savedAt: Date | null;
  version: number;
}

const profileSql = (viewer: Viewer) =>
  `select i.section_kinds as "sectionKinds", i.fact_groups as "factGroups", i.topics, i.agencies, i.presidents, i.keywords, i.saved_at as "savedAt", i.version,
    case when p.id is not null then ${personaJson("p", WHOLE_PERSONA, viewer)} end as persona,
    case when p.id is null and i.persona_id is not null then ed_lost_persona(i.persona_id) end as "lostPersona"
  from interest_profile i left join persona p on p.id = i.persona_id and ${isReadable("p", viewer)} where i.user_id = $1`;

/** The viewer's own profile; the defaults, as version 0, where none was saved. */
export async function getInterestProfile(db: Queryable, viewer: Viewer): Promise<ProfileObject> {
  const [row] = await queryPrepared<ProfileObject & Record<string, unknown>>(db, profileSql(viewer), [viewer.userId]);
  return row ?? { ...DEFAULT_INTEREST_PROFILE, persona: null, lostPersona: null, savedAt: null, version: 0 };
}

/**
 * Saves the viewer's own profile.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT naming the field; CONFLICT, with what is stored, when somebody (another window) saved since the version that was edited.
 */
export async function saveInterestProfile(
  { orm, db, viewer }: Pick<Context, "orm" | "db" | "viewer">,
  input: InterestProfileInput,
): Promise<ProfileObject> {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has("interest-profile:save")) throw notAllowed();
  const { version, ...given } = input;
  const choices = checkChoices({ ...given, persona: given.persona ?? null });
  const userId = viewer.userId;
  const isSaved = await orm.transaction(async (manager) => {
    await checkSlugs(manager, choices);
    const persona = await personaId(manager, viewer, choices.persona);
    const saved: unknown[] = await manager.query(
      `insert into interest_profile as stored (user_id, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords)
         select $1, $2, $3, $4, $5, $6, $7, $8 where $9 = 0 or exists (select from interest_profile where user_id = $1)
       on conflict (user_id) do update set persona_id = $2, section_kinds = $3, fact_groups = $4, topics = $5, agencies = $6, presidents = $7, keywords = $8, saved_at = now(), version = stored.version + 1
         where stored.version = $9
       returning version`,
      [
        userId,
        persona,
        choices.sectionKinds,
        choices.factGroups,
        choices.topics,
        choices.agencies,
        choices.presidents,
        choices.keywords,
        version,
      ],
    );
    return saved.length > 0;
  });
  // What goes out is read as the viewer, behind the second wall.
  const stored = await getInterestProfile(db, viewer);
  if (!isSaved) throw conflict("This profile was saved elsewhere in the meantime; nothing was overwritten.", stored);
  return stored;
}

function checkChoices(choices: unknown): ProfileChoices {
  const parsed = interestProfileSchema.safeParse(choices);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw badInput(`input.${field}`, `\`${field}\` ${issue?.message ?? "is wrong"}`);
}

/** Choices must exist, or nothing would ever match them. */
async function checkSlugs(manager: EntityManager, choices: ProfileChoices): Promise<void> {
  for (const [field, table] of [
    ["topics", "topic"],
    ["agencies", "agency"],
    ["presidents", "president"],
  ] as const) {
    const unknown: { slug: string }[] = await manager.query(
      `select slug from unnest($1::text[]) slug where slug not in (select slug from ${table})`,
      [choices[field]],
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
