import { randomUUID } from "node:crypto";
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
  /** Choices of the interest profile; the rest are defaults. Absent: none is made, and the first sign-in takes over the browser's. */
  profile?: Partial<InterestProfile>;
}

/**
 * Makes an account with a role and a persona, its address taken for verified: for commands and demo accounts, never for requests.
 *
 * @returns the new user's id.
 * @throws SentenceError when the address is taken or malformed, the password too short, or the persona unknown.
 */
export async function createUser(auth: Auth, orm: DataSource, user: NewUser): Promise<string> {
  if (!z.email().safeParse(user.email).success) throw new SentenceError(`"${user.email}" is not an e-mail address`);
  const email = user.email.toLowerCase();
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
  const { password, generateId } = await auth.$context;
  const { minPasswordLength, maxPasswordLength } = password.config;
  const refused = (reason: string) => new SentenceError(`The account ${email} was not made: ${reason}`);
  if (user.password.length < minPasswordLength || user.password.length > maxPasswordLength)
    throw refused(`a password has ${minPasswordLength} to ${maxPasswordLength} characters`);
  const hash = await password.hash(user.password);
  const newId = (model: string) => generateId({ model }) || randomUUID();
  const id = newId("user");
  await orm.transaction(async (manager) => {
    const made: unknown[] = await manager.query(
      "insert into app_user (id, name, email, email_verified, role) values ($1, $2, $3, true, $4) on conflict (email) do nothing returning id",
      [id, user.name ?? (email.split("@")[0] as string), email, user.role],
    );
    if (made.length === 0) throw refused("there is one with this address already");
    await manager.query(
      "insert into auth_account (id, user_id, account_id, provider_id, password) values ($1, $2, $2, 'credential', $3)",
      [newId("account"), id, hash],
    );
    if (!user.profile) return;
    await manager.query(
      `insert into interest_profile (user_id, persona_id, section_kinds, fact_groups, topics, agencies, presidents, keywords) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
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
  return id;
}
