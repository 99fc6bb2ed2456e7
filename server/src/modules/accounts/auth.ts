import { betterAuth } from "better-auth";
import type pg from "pg";

/** Header in which our own server tells the caller's address; whatever a client sends under this name is replaced. */
export const CLIENT_ADDRESS_HEADER = "x-ed-client-address";

export interface AuthSettings {
  /** Address of the site; absent: this machine's own names on the port. */
  publicUrl?: string;
  port: number;
  secret: string;
}

/**
 * Accounts and server sessions, by better-auth over our pool and in our tables. Passwords and session tokens are its business;
 * roles are not (see User.role), so that nothing it accepts can raise one.
 */
export function createAuth(pool: pg.Pool, { publicUrl, port, secret }: AuthSettings) {
  const local = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  return betterAuth({
    database: pool,
    secret,
    basePath: "/api/auth",
    baseURL: publicUrl ?? { allowedHosts: local, fallback: `http://localhost:${port}`, protocol: "http" },
    trustedOrigins: local.map((host) => `http://${host}`),
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200, autoSignIn: true },
    session: {
      modelName: "auth_session",
      fields: {
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
      cookieCache: { enabled: false },
    },
    user: {
      modelName: "app_user",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    account: {
      modelName: "auth_account",
      fields: {
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "auth_verification",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
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
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;
