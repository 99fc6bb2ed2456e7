import { passkey } from "@better-auth/passkey";
import { LIMITS } from "@executive-disorder/shared/limits";
import { betterAuth } from "better-auth";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import type pg from "pg";
import { accountMails } from "./account-mails.ts";
import { afterRequests, beforeRequests } from "./auth-hooks.ts";
import {
  ACCOUNT_TABLE,
  PASSKEY_SCHEMA,
  SESSION_TABLE,
  TWO_FACTOR_SCHEMA,
  USER_TABLE,
  VERIFICATION_TABLE,
} from "./auth-tables.ts";
import { type OidcSettings, oidcConfig } from "./oidc.ts";

/**
 * Header in which our own server tells the caller's address, behind what trusted proxies say of theirs; whatever a client sends
 * under this name is replaced.
 */
export const CLIENT_ADDRESS_HEADER = "x-ed-client-address";

const HOUR = 3_600;

export interface AuthSettings {
  /** Address of the site; absent: this machine's own names on the port. */
  publicUrl?: string;
  port: number;
  secret: string;
  /** A provider of OpenID Connect; absent: none. */
  oidc?: OidcSettings | null;
  /** Addresses and ranges whose word on a caller's address counts. */
  trustedProxies?: string[];
}

/**
 * Accounts and server sessions, by better-auth over our pool and in our tables. Passwords and session tokens are its business;
 * roles are not (see User.role), so that nothing it accepts can raise one.
 */
export function createAuth(pool: pg.Pool, { publicUrl, port, secret, oidc, trustedProxies = [] }: AuthSettings) {
  const local = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  const origin = publicUrl ? new URL(publicUrl).origin : `http://localhost:${port}`;
  const mails = accountMails(pool, publicUrl?.replace(/\/$/, "") ?? origin);
  return betterAuth({
    appName: "Executive Disorder",
    database: pool,
    secret,
    basePath: "/api/auth",
    baseURL: publicUrl ?? { allowedHosts: local, fallback: `http://localhost:${port}`, protocol: "http" },
    trustedOrigins: local.map((host) => `http://${host}`),
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: LIMITS.password.least,
      maxPasswordLength: LIMITS.password.most,
      requireEmailVerification: true,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onExistingUserSignUp: ({ user }) => mails.addressInUse(user),
    },
    emailVerification: {
      expiresIn: 24 * HOUR,
      sendOnSignUp: true,
      sendVerificationEmail: ({ user, token }) => mails.verifyAddress(user, token),
    },
    session: { ...SESSION_TABLE, freshAge: HOUR, cookieCache: { enabled: false } },
    user: {
      ...USER_TABLE,
      changeEmail: {
        enabled: true,
        sendChangeEmailConfirmation: ({ user, token }) => mails.confirmNewAddress(user, token),
      },
      deleteUser: { enabled: true },
    },
    account: { ...ACCOUNT_TABLE, accountLinking: { enabled: true, requireLocalEmailVerified: true } },
    verification: VERIFICATION_TABLE,
    hooks: { before: beforeRequests, after: afterRequests },
    plugins: [
      twoFactor({ issuer: "Executive Disorder", allowPasswordless: true, schema: TWO_FACTOR_SCHEMA }),
      passkey({ rpID: new URL(origin).hostname, rpName: "Executive Disorder", schema: PASSKEY_SCHEMA }),
      genericOAuth({ config: oidc ? [oidcConfig(oidc)] : [] }),
    ],
    rateLimit: {
      enabled: true,
      window: 60,
      max: 200,
      customRules: {
        "/sign-in/email": { window: 60, max: 30 },
        "/sign-up/email": { window: 60, max: 10 },
        "/get-session": false,
      },
    },
    advanced: {
      cookiePrefix: "ed",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      // Said, because better-auth leaves both checks out where NODE_ENV or TEST says that this is a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER], trustedProxies },
    },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;
