import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile as ProfileChoices } from "@executive-disorder/shared/interest-profile";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { isReadable, personaJson, WHOLE_PERSONA } from "../personas/persona-sql.ts";
import type { LostPersona } from "./interest-profile.entity.ts";

/** The name of a user's first profile, until they give it another. */
export const FIRST_NAME = "My profile";

/** A stored profile as the API gives it. */
export interface ProfileObject extends Omit<ProfileChoices, "persona"> {
  /** Null: never saved. */
  id: number | null;
  name: string;
  isActive: boolean;
  persona: Record<string, unknown> | null;
  lostPersona: LostPersona | null;
  savedAt: Date | null;
  version: number;
}

const profileSql = (viewer: Viewer, which: string) =>
  `select i.id, i.name, i.is_active as "isActive", i.section_kinds as "sectionKinds", i.fact_groups as "factGroups", i.topics, i.agencies, i.presidents, i.keywords, i.saved_at as "savedAt", i.version,
    case when p.id is not null then ${personaJson("p", WHOLE_PERSONA, viewer)} end as persona,
    case when p.id is null and i.persona_id is not null then ed_lost_persona(i.persona_id) end as "lostPersona"
  from interest_profile i left join persona p on p.id = i.persona_id and ${isReadable("p", viewer)} where i.user_id = $1 and ${which}`;

const profiles = (db: Queryable, viewer: Viewer, which: string, values: unknown[] = []) =>
  queryPrepared<ProfileObject & Record<string, unknown>>(db, profileSql(viewer, which), [viewer.userId, ...values]);

/** The viewer's profile that pages obey; the defaults, as version 0, where none was saved. */
export async function getActiveProfile(db: Queryable, viewer: Viewer): Promise<ProfileObject> {
  const [active] = await profiles(db, viewer, "i.is_active");
  const defaults = { ...DEFAULT_INTEREST_PROFILE, persona: null, lostPersona: null, savedAt: null, version: 0 };
  return active ?? { id: null, name: FIRST_NAME, isActive: true, ...defaults };
}

/** The viewer's own profiles, the oldest first; none where none was saved. */
export function listProfiles(db: Queryable, viewer: Viewer): Promise<ProfileObject[]> {
  return profiles(db, viewer, "true order by i.id");
}

/** One of the viewer's own; null when it is gone, or is somebody else's. */
export async function findProfile(db: Queryable, viewer: Viewer, id: number): Promise<ProfileObject | null> {
  const [profile] = await profiles(db, viewer, "i.id = $2", [id]);
  return profile ?? null;
}

/** An id as the API takes it. @throws BAD_INPUT when it cannot be one. */
export function profileId(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw noSuchProfile();
  return Number(given);
}

/** The same for one that is gone, is another user's, or never was. */
export const noSuchProfile = () => badInput("id", "`id` is none of your profiles; Viewer.interestProfiles lists them");
