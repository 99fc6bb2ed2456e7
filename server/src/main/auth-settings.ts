import type { Env } from "../lib/env.ts";
import type { AuthSettings } from "../modules/accounts/auth.ts";

/** What accounts take from the environment. */
export function authSettings(env: Env, secret: string): AuthSettings {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL } = env;
  return {
    publicUrl: env.PUBLIC_URL,
    port: env.PORT,
    secret,
    trustedProxies: env.TRUSTED_PROXIES,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET && OIDC_LABEL
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, label: OIDC_LABEL }
        : null,
  };
}
