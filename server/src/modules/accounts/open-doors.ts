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
