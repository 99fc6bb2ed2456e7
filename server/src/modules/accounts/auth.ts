import { passkey } from "@better-auth/passkey";
import { LIMITS } from "@executive-disorder/shared/limits";
import { BetterAuthError, betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import type pg from "pg";
import { accountMails, LINK_SECONDS, RESET_SECONDS } from "./account-mails.ts";
import { authHooks, forgetProofs } from "./auth-hooks.ts";
import {
  ACCOUNT_TABLE,
  PASSKEY_SCHEMA,
  SESSION_TABLE,
  TWO_FACTOR_SCHEMA,
  USER_TABLE,
  VERIFICATION_TABLE,
} from "./auth-tables.ts";
import { addressChangeIn, askNewAddress } from "./change-address.ts";
import { deleteAccount } from "./delete-account.ts";
import { type OidcSettings, oidcConfig, refuseUnverified, tellOfLink, withoutProviderTokens } from "./oidc.ts";
import { requireUserVerification } from "./passkeys.ts";
import { tryLimits } from "./try-limits.ts";

/**
 * Header in which our own server tells the caller's address, behind what trusted proxies say of theirs; whatever a client sends
 * under this name is replaced.
 */
export const CLIENT_ADDRESS_HEADER = "x-ed-client-address";

/** Seconds after a sign-in in which an account may be deleted, and a passkey added, without the password. */
const FRESH_SECONDS = 3_600;

const SITE = "Executive Disorder";

export interface AuthSettings {
  /** Address of the site; absent: this machine's own names on the port. */
  publicUrl?: string;
  port: number;
  secret: string;
  /** A provider of OpenID Connect; absent: none. */
  oidc?: OidcSettings | null;
  /** Addresses and ranges whose word on a caller's address counts. */
  trustedProxies?: string[];
  /** Takes faults that are ours; what clients do wrong is none. */
  onFault?: (error: unknown) => void;
}

/**
 * Accounts and server sessions, by better-auth over our pool and in our tables. Passwords and session tokens are its business;
 * roles are not (see User.role), so that nothing it accepts can raise one.
 */
export function createAuth(pool: pg.Pool, settings: AuthSettings) {
  const { publicUrl, port, secret, oidc, trustedProxies = [], onFault = () => undefined } = settings;
  const local = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  const site = publicUrl?.replace(/\/$/, "") ?? `http://localhost:${port}`;
  const mails = accountMails(pool, site);
  const parts = { pool, mails, limits: tryLimits(pool) };
  return betterAuth({
    appName: SITE,
    database: pool,
    secret,
    basePath: "/api/auth",
    baseURL: publicUrl ?? { allowedHosts: local, fallback: `http://localhost:${port}`, protocol: "http" },
    trustedOrigins: local.map((host) => `http://${host}`),
    telemetry: { enabled: false },
    hooks: authHooks(parts),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: LIMITS.password.least,
      maxPasswordLength: LIMITS.password.most,
      requireEmailVerification: true,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onExistingUserSignUp: ({ user }) => mails.addressInUse(user),
      onPasswordReset: async ({ user }) => {
        // Who has the link reads the mails of the address.
        await pool.query("update app_user set email_verified = true where id = $1", [user.id]);
        await forgetProofs(pool, user.id);
        await mails.changed(user, "PASSWORD");
      },
    },
    emailVerification: {
      expiresIn: LINK_SECONDS,
      sendOnSignUp: true,
      sendVerificationEmail: async ({ user, token }) => {
        const change = await addressChangeIn(token, secret);
        await (change ? askNewAddress(parts, change, token) : mails.verifyAddress(user, token));
      },
    },
    session: { ...SESSION_TABLE, freshAge: FRESH_SECONDS, cookieCache: { enabled: false } },
    user: {
      ...USER_TABLE,
      changeEmail: { enabled: true },
      deleteUser: { enabled: true, beforeDelete: (user) => deleteAccount(pool, site, user) },
      validateUserInfo: refuseUnverified,
    },
    account: { ...ACCOUNT_TABLE, accountLinking: { enabled: true, requireLocalEmailVerified: true } },
    verification: { ...VERIFICATION_TABLE, storeIdentifier: "hashed" },
    databaseHooks: {
      account: {
        create: { before: withoutProviderTokens, after: (account) => tellOfLink(parts, account) },
        update: { before: withoutProviderTokens },
      },
      // Pictures are not kept: their addresses would let strangers see who looks.
      user: {
        create: { before: async () => ({ data: { image: null } }) },
        update: { before: async () => ({ data: { image: null } }) },
      },
    },
    plugins: [
      // Wrong codes are counted, like all tries, by the hooks.
      twoFactor({ issuer: SITE, accountLockout: { enabled: false }, schema: TWO_FACTOR_SCHEMA }),
      passkey({
        rpID: new URL(site).hostname,
        rpName: SITE,
        origin: publicUrl ? new URL(publicUrl).origin : `http://localhost:${port}`,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: { afterVerification: requireUserVerification },
        authentication: { afterVerification: requireUserVerification },
        schema: PASSKEY_SCHEMA,
      }),
      genericOAuth({ config: oidc ? [oidcConfig(oidc, pool)] : [] }),
    ],
    rateLimit: { enabled: false },
    onAPIError: { errorURL: "/sign-in", onError: (error) => (isClientsFault(error) ? undefined : onFault(error)) },
    advanced: {
      cookiePrefix: "ed",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      // Said, because better-auth leaves both checks out where NODE_ENV or TEST says that this is a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER], trustedProxies },
    },
    logger: {
      level: "error",
      // Faults that it catches itself, such as a mail that could not be queued behind a sign-up: those of the database and the
      // system have a code. What else it calls an error is what clients sent.
      log: (_level, _message, ...details) =>
        details
          .filter((detail) => detail instanceof Error && "code" in detail && !isClientsFault(detail))
          .forEach((detail) => void onFault(detail)),
    },
  });
}

const UNIQUE_VIOLATION = "23505";

/** What a client did wrong, or did twice at once. */
const isClientsFault = (error: unknown) =>
  error instanceof BetterAuthError ||
  (isAPIError(error) && (error as { statusCode: number }).statusCode < 500) ||
  (error as { code?: string }).code === UNIQUE_VIOLATION;

export type Auth = ReturnType<typeof createAuth>;
