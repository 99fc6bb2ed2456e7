import type { GenericOAuthConfig } from "better-auth/plugins";

/** Id under which better-auth knows the provider: /api/auth/callback/oidc is the address that the provider sends readers back to. */
export const OIDC_PROVIDER = "oidc";

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says after "Sign in with". */
  label: string;
}

export function oidcConfig({ issuer, clientId, clientSecret, label }: OidcSettings): GenericOAuthConfig {
  return {
    providerId: OIDC_PROVIDER,
    name: label,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    requireEmailVerification: true,
  };
}
