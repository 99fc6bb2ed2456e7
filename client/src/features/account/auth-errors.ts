import { LIMITS } from "@executive-disorder/shared/limits";
import { formatTime, plural } from "../../lib/day.ts";
import type { AuthRefusal } from "./auth-api.ts";

export interface AuthProblem {
  /** Name of the input to mend; null when none is to blame. A present password is `password`, a new one `newPassword`. */
  field: string | null;
  /** What is wrong, and the way out. */
  message: string;
}

const BAD_EMAIL: AuthProblem = {
  field: "email",
  message: "This is no e-mail address. Write one such as ada@example.org.",
};
const TOO_SHORT: AuthProblem = {
  field: "newPassword",
  message: `This password is too short. Use at least ${LIMITS.password.least} characters.`,
};
const TOO_LONG: AuthProblem = {
  field: "newPassword",
  message: `This password is too long. Use at most ${LIMITS.password.most} characters.`,
};
const DEAD_LINK =
  "This link does not lead anywhere: it was used already, was cut short on the way, or a newer one took its place.";

/** Refusals of better-auth, in our words. */
const PROBLEMS: Record<string, AuthProblem> = {
  // One message for both, so that nobody learns which addresses have an account.
  INVALID_EMAIL_OR_PASSWORD: {
    field: "password",
    message: "This address and password do not belong together. Check both, or set a new password.",
  },
  INVALID_NAME: {
    field: "name",
    message: `A name has ${LIMITS.accountName} characters at most, on one line.`,
  },
  INVALID_PASSWORD: { field: "password", message: "This is not your password. Nothing was changed." },
  INVALID_EMAIL: BAD_EMAIL,
  SAME_EMAIL: { field: "email", message: "This is your address already. Write the new one." },
  ADDRESS_IN_USE: { field: null, message: "This address has an account of its own by now. Nothing was changed." },
  INVALID_CHARACTER: { field: null, message: "There is a character in it that no text has. Write it anew by hand." },
  VALIDATION_ERROR: { field: null, message: "The server does not take this. Check what you wrote, then try again." },
  PASSWORD_TOO_SHORT: TOO_SHORT,
  PASSWORD_TOO_LONG: TOO_LONG,
  INVALID_CODE: {
    field: "code",
    message: "This code is wrong, was used or has run out. Write the next one that your app shows.",
  },
  INVALID_BACKUP_CODE: { field: "code", message: "This is none of your backup codes, or it was used already." },
  INVALID_TWO_FACTOR_COOKIE: {
    field: null,
    message: "This sign-in took too long. Begin again with your password.",
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    field: null,
    message: "There were too many wrong codes. Begin again with your password.",
  },
  LAST_ADMIN: {
    field: null,
    message: "You are the only admin of this server. Make somebody else one first; nothing was deleted.",
  },
  FAILED_TO_UNLINK_LAST_ACCOUNT: {
    field: null,
    message: "Nothing else would open your account. Set a password first.",
  },
  TOTP_ALREADY_ENABLED: { field: null, message: "Two-step sign-in is on already. Load the page again to see it." },
  INVALID_TOKEN: { field: null, message: DEAD_LINK },
  TOKEN_EXPIRED: { field: null, message: "This link has run out." },
  SESSION_NOT_FRESH: { field: null, message: "This needs a recent sign-in, and yours is older than an hour." },
  SESSION_EXPIRED: { field: null, message: "This needs a recent sign-in, and yours is older than an hour." },
  UNAUTHORIZED: { field: null, message: "Your session has ended. Sign in again." },
  PASSKEY_NOT_FOUND: {
    field: null,
    message: "This site does not know that passkey any more. Sign in in another way.",
  },
  AUTHENTICATION_FAILED: {
    field: null,
    message: "That passkey could not be checked. Try again, or use your password.",
  },
  CHALLENGE_NOT_FOUND: { field: null, message: "That took too long. Try again." },
  PASSKEY_CANCELLED: { field: null, message: "No passkey was used: the request was closed or took too long." },
  PASSKEY_KNOWN: { field: null, message: "This device or key holds a passkey for your account already." },
  TOO_MANY_PASSKEYS: { field: null, message: "Your account has as many passkeys as it can. Remove one first." },
  BAD_TOKEN: {
    field: "name",
    message: `A token has a name of at most ${LIMITS.apiToken.nameLength} characters, and there are at most ${LIMITS.apiToken.count}. Shorten it, or revoke one that nothing uses.`,
  },
  USER_NOT_VERIFIED: {
    field: null,
    message: "This device did not ask who you are. Set a screen lock or a code on it, or use another one.",
  },
  PASSKEY_UNSUPPORTED: {
    field: null,
    message: "This browser cannot use passkeys at this address. Use another browser, or your password.",
  },
  PROVIDER_NOT_FOUND: {
    field: null,
    message: "The provider cannot be reached now. Sign in in another way, or try again later.",
  },
  UNREACHABLE: {
    field: null,
    message: "The server could not be reached. What you wrote is kept; try again when you are online.",
  },
};

const UNKNOWN: AuthProblem = {
  field: null,
  message: "The server did not answer as it should. What you wrote is kept; try again.",
};

/** What a refusal means to the reader. A limit tells when it ends. */
export function authProblem({ code, retryAfter }: Pick<AuthRefusal, "code" | "retryAfter">): AuthProblem {
  if (code === "TOO_MANY_REQUESTS" || code === "TOO_MANY_TRIES")
    return { field: null, message: `There were too many tries. Try again in ${waitOf(retryAfter)}.` };
  return PROBLEMS[code] ?? UNKNOWN;
}

/** "40 seconds, at 10:43:20", "12 minutes, at 10:55": the span is read at once, the time stays right. */
function waitOf(seconds: number | null): string {
  if (seconds === null) return "a minute";
  const end = Date.now() + seconds * 1000;
  if (seconds < 90) return `${plural(seconds, "second")}, at ${formatTime(new Date(end))}`;
  return `${plural(Math.ceil(seconds / 60), "minute")}, at ${formatTime(new Date(end + 59_999)).slice(0, 5)}`;
}

/** Whether an account answers only those who have just signed in. */
export function asksToSignInAgain(code: string): boolean {
  return code === "SESSION_NOT_FRESH" || code === "SESSION_EXPIRED" || code === "UNAUTHORIZED";
}

type Values = Readonly<Record<string, string>>;

const WRITE: Record<string, string> = {
  name: "Write the name that your account should carry.",
  password: "Write your password.",
  code: "Write the code.",
};

/**
 * What can be said before anything is sent, in the order of the fields that the form has; null when all is well.
 * The server judges again.
 */
export function checkFields(values: Values): AuthProblem | null {
  for (const [field, value] of Object.entries(values)) {
    if (field === "email" && !/^\S+@\S+\.\S+$/.test(value.trim())) return BAD_EMAIL;
    const missing = WRITE[field];
    if (missing && value.trim() === "") return { field, message: missing };
    if (field !== "newPassword") continue;
    if (value.length < LIMITS.password.least) return TOO_SHORT;
    if (value.length > LIMITS.password.most) return TOO_LONG;
  }
  return null;
}
