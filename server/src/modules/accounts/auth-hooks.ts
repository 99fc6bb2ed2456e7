import { APIError, createAuthMiddleware } from "better-auth/api";
import { nameFault } from "./account-names.ts";
import { OIDC_PROVIDER } from "./oidc.ts";

/**
 * The doors of better-auth that are open; it has more, and may get more. Closed are those that hand out tokens (sessions are listed
 * and ended in GraphQL, by id) or secrets, and those that nobody needs.
 */
export const OPEN_DOORS: ReadonlySet<string> = new Set([
  "POST /sign-up/email",
  "POST /send-verification-email",
  "GET /verify-email",
  "POST /sign-in/email",
  "POST /sign-out",
  "GET /get-session",
  "POST /request-password-reset",
  "POST /reset-password",
  "POST /update-user",
  "POST /change-email",
  "POST /change-password",
  "POST /delete-user",
  "POST /two-factor/enable",
  "POST /two-factor/disable",
  "POST /two-factor/verify-totp",
  "POST /two-factor/verify-backup-code",
  "POST /two-factor/generate-backup-codes",
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "POST /passkey/update-passkey",
  "POST /passkey/delete-passkey",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
  "POST /sign-in/social",
  `GET /callback/${OIDC_PROVIDER}`,
  "POST /unlink-account",
]);

/** Before better-auth looks at a request. @throws APIError that says what to mend. */
export const beforeRequests = createAuthMiddleware(async (ctx) => {
  const body: Record<string, unknown> = ctx.body ?? {};
  // Here, before anybody looks whether the address is known: both kinds are told the same.
  if (ctx.path === "/sign-up/email" || (ctx.path === "/update-user" && body.name !== undefined)) {
    const fault = nameFault(body.name);
    if (fault) throw new APIError("BAD_REQUEST", { code: "INVALID_NAME", message: fault });
  }
  if (ctx.path === "/sign-up/email" && String(body.email).length > 254)
    throw new APIError("BAD_REQUEST", {
      code: "INVALID_EMAIL",
      message: "An e-mail address has at most 254 characters",
    });
  // Whoever changes a password means it for all devices; the choice is not the client's.
  if (ctx.path === "/change-password") return { context: { body: { ...body, revokeOtherSessions: true } } };
});

/** What leaves better-auth: without tokens, which the cookie alone carries, and without a word on whether an account is new. */
export const afterRequests = createAuthMiddleware(async (ctx) => {
  const { returned } = ctx.context;
  if (!ctx.request || !returned || typeof returned !== "object" || returned instanceof Error) return;
  if (ctx.path === "/sign-up/email") return ctx.json({ status: true });
  return ctx.json(withoutTokens(returned as Record<string, unknown>));
});

function withoutTokens({ token: _, session, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (!session || typeof session !== "object") return rest;
  const { token: __, ...shown } = session as Record<string, unknown>;
  return { ...rest, session: shown };
}
