import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "@executive-disorder/shared/abilities";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { DataSource } from "typeorm";
import type { Auth } from "../modules/accounts/auth.ts";
import { createUser } from "../modules/accounts/create-user.ts";

export interface DemoAccount {
  email: string;
  password: string;
  role: Role;
}

/** One account for each persona with choices that suit it, an editor and an admin. */
const DEMO: { name: string; role: Role; profile: Partial<InterestProfile> }[] = [
  {
    name: "general-interest",
    role: "READER",
    profile: {
      persona: "general-interest",
      sectionKinds: ["IMPLICATIONS", "SUMMARY", "WHO_BENEFITS", "WHO_SUFFERS"],
      factGroups: ["TIMELINE", "TOPICS", "SOURCES"],
    },
  },
  {
    name: "journalist",
    role: "READER",
    profile: {
      persona: "journalist",
      sectionKinds: ["IMPLICATIONS", "SUMMARY", "CONTROVERSIES", "HISTORICAL_CONTEXT", "WHO_BENEFITS", "WHO_SUFFERS"],
      factGroups: ["RELATIONS", "TIMELINE", "CITATION", "SOURCES"],
    },
  },
  {
    name: "policymaker",
    role: "READER",
    profile: {
      persona: "policymaker",
      sectionKinds: ["IMPLICATIONS", "SUMMARY", "LEGAL_AND_POLICY_IMPLICATIONS", "WHO_BENEFITS", "WHO_SUFFERS"],
      factGroups: ["RELATIONS", "TIMELINE", "DEADLINES", "AGENCIES", "CITATION"],
    },
  },
  {
    name: "agency-staff",
    role: "READER",
    profile: {
      persona: "agency-staff",
      sectionKinds: ["IMPLICATIONS", "OVERVIEW", "LEGAL_AND_POLICY_IMPLICATIONS"],
      factGroups: ["DEADLINES", "AGENCIES", "RELATIONS", "LEGAL_AUTHORITY", "SOURCES"],
    },
  },
  {
    name: "interest-group",
    role: "READER",
    profile: {
      persona: "interest-group",
      sectionKinds: ["IMPLICATIONS", "WHO_BENEFITS", "WHO_SUFFERS", "CONTROVERSIES"],
      factGroups: ["TIMELINE", "AGENCIES", "TOPICS"],
    },
  },
  {
    name: "litigator",
    role: "READER",
    profile: {
      persona: "litigator",
      sectionKinds: ["IMPLICATIONS", "LEGAL_AND_POLICY_IMPLICATIONS", "CONTROVERSIES"],
      factGroups: ["COURT_CASES", "LEGAL_AUTHORITY", "RELATIONS", "CITATION", "SOURCES"],
    },
  },
  { name: "researcher", role: "READER", profile: { persona: "researcher" } },
  { name: "editor", role: "EDITOR", profile: {} },
  { name: "admin", role: "ADMIN", profile: {} },
];

/**
 * Makes the demo accounts of an embedded store where they are missing. Passwords are drawn once and kept in the data folder,
 * so that every start can print them. Never called with DATABASE_URL.
 */
export async function ensureDemoAccounts(dataDir: string, auth: Auth, orm: DataSource): Promise<DemoAccount[]> {
  const path = join(dataDir, "demo-accounts.json");
  const kept: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const accounts = DEMO.map(({ name, role, profile }) => {
    const email = `${name}@demo.example`;
    kept[email] ??= randomBytes(9).toString("base64url");
    return { email, password: kept[email] as string, role, profile };
  });
  writeFileSync(path, JSON.stringify(kept, null, 2), { mode: 0o600 });
  const existing: { email: string }[] = await orm.query("select email from app_user where email = any($1)", [
    accounts.map((account) => account.email),
  ]);
  const known = new Set(existing.map((row) => row.email));
  for (const account of accounts)
    if (!known.has(account.email))
      await createUser(auth, orm, { ...account, name: account.email.split("@")[0] as string });
  return accounts.map(({ email, password, role }) => ({ email, password, role }));
}
