import type { Role } from "@executive-disorder/shared/abilities";
import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { DataSource } from "typeorm";
import { z } from "zod";
import { SentenceError } from "../../lib/sentence-error.ts";
import type { Auth } from "./auth.ts";

export interface NewUser {
  email: string;
  password: string;
  name?: string;
  role: Role;
  /** Choices of the interest profile; the rest are defaults. */
  profile?: Partial<InterestProfile>;
}

/**
 * Makes an account with a role and a persona: for commands and demo accounts, never for requests.
 *
 * @returns the new user's id.
 * @throws SentenceError when the address is taken or malformed, the password too short, or the persona unknown.
 */
export async function createUser(auth: Auth, orm: DataSource, user: NewUser): Promise<string> {
  if (!z.email().safeParse(user.email).success) throw new SentenceError(`"${user.email}" is not an e-mail address`);
  const profile = { ...DEFAULT_INTEREST_PROFILE, ...user.profile };
  const [persona]: { id: number }[] = profile.persona
    ? await orm.query("select id from persona where key = $1", [profile.persona])
    : [];
  if (profile.persona && !persona) {
    const known: { key: string }[] = await orm.query("select key from persona order by position");
    throw new SentenceError(
      `There is no persona "${profile.persona}"; there are ${known.map((row) => row.key).join(", ")}`,
    );
  }
  const { user: created } = await auth.api
    .signUpEmail({
      body: { email: user.email, password: user.password, name: user.name ?? (user.email.split("@")[0] as string) },
    })
    .catch((error: { body?: { message?: string }; message: string }) => {
      throw new SentenceError(`The account ${user.email} was not made: ${error.body?.message ?? error.message}`);
    });
  await orm.transaction(async (manager) => {
    await manager.query("update app_user set role = $2 where id = $1", [created.id, user.role]);
    await manager.query("delete from auth_session where user_id = $1", [created.id]);
    await manager.query(
      `insert into interest_profile (user_id, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        created.id,
        persona?.id ?? null,
        profile.sectionKinds,
        profile.factGroups,
        profile.topics,
        profile.agencies,
        profile.presidents,
        profile.keywords,
      ],
    );
  });
  return created.id;
}
