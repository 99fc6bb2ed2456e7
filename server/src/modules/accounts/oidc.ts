import type { GenericOAuthConfig } from "better-auth/plugins";
import type pg from "pg";
import { z } from "zod";
import type { AccountMails } from "./account-mails.ts";
import { mendName } from "./account-names.ts";

/** Id under which better-auth knows the provider: /api/auth/callback/oidc is where the provider sends readers back to. */
export const OIDC_PROVIDER = "oidc";

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says after "Sign in with". */
  label: string;
}

/** How better-auth speaks with the provider. An identity token that does not verify signs nobody in. */
export function oidcConfig({ issuer, clientId, clientSecret, label }: OidcSettings, pool: pg.Pool): GenericOAuthConfig {
  return {
    providerId: OIDC_PROVIDER,
    name: label,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    mapProfileToUser: async (profile) => {
      const email = z.email().safeParse(profile.email).data?.toLowerCase();
      // Somebody signed up with the address and never confirmed it: nothing can be in that account, and here is the address's owner.
      if (email && profile.emailVerified)
        await pool.query("delete from app_user where email = $1 and not email_verified", [email]);
      return { email, name: mendName(profile.name), image: undefined };
    },
  };
}

/** No account is made for, or opened to, an address that the provider does not vouch for. */
export function refuseUnverified({
  user,
  source,
}: {
  user: { emailVerified?: boolean };
  source: { method: string; action: string };
}): { error: string } | undefined {
  if (source.method !== "oauth" || source.action === "sign-in" || user.emailVerified) return undefined;
  return { error: "email_not_verified" };
}

/** What the provider would let us do in its users' names is not kept: we only wanted to know who they are. */
export async function withoutProviderTokens() {
  return {
    data: {
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
    },
  };
}

/** Tells the owner of an account that the provider opens it now too; not of one that the provider made. */
export async function tellOfLink(
  { pool, mails }: { pool: pg.Pool; mails: AccountMails },
  { userId, providerId }: { userId: string; providerId: string },
): Promise<void> {
  if (providerId !== OIDC_PROVIDER) return;
  const { rows } = await pool.query<{ id: string; email: string }>(
    "select id, email from app_user u where id = $1 and exists (select from auth_account where user_id = u.id and provider_id <> $2)",
    [userId, OIDC_PROVIDER],
  );
  if (rows[0]) await mails.changed(rows[0], "PROVIDER_LINKED");
}

/** @returns the id under which better-auth keeps that the provider opens the account; empty when it does not. */
export async function providerAccountOf(pool: pg.Pool, userId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from auth_account where user_id = $1 and provider_id = $2",
    [userId, OIDC_PROVIDER],
  );
  return rows[0]?.id ?? "";
}
