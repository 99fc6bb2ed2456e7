export type AuthField = "name" | "email" | "password";

export interface AuthProblem {
  /** The field to mend; null when none is to blame. */
  field: AuthField | null;
  /** What is wrong, and the way out. */
  message: string;
}

/** better-auth's bounds, told before the server has to. */
export const PASSWORD_LENGTH = { least: 8, most: 128 } as const;

const PROBLEMS: Record<string, AuthProblem> = {
  // One message for both, so that nobody learns which addresses have an account.
  INVALID_EMAIL_OR_PASSWORD: {
    field: "password",
    message: "This address and password do not belong together. Check both, or make an account.",
  },
  INVALID_EMAIL: { field: "email", message: "This is no e-mail address. Write one such as ada@example.org." },
  USER_ALREADY_EXISTS: {
    field: "email",
    message: "An account with this address exists. Sign in, or use another address.",
  },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: {
    field: "email",
    message: "An account with this address exists. Sign in, or use another address.",
  },
  PASSWORD_TOO_SHORT: { field: "password", message: `Use at least ${PASSWORD_LENGTH.least} characters.` },
  PASSWORD_TOO_LONG: { field: "password", message: `Use at most ${PASSWORD_LENGTH.most} characters.` },
  TOO_MANY_REQUESTS: { field: null, message: "Too many attempts from here. Wait a minute, then try again." },
  UNREACHABLE: {
    field: null,
    message: "The server could not be reached. What you wrote is kept; try again when you are online.",
  },
};

const UNKNOWN: AuthProblem = {
  field: null,
  message: "The server did not answer as it should. What you wrote is kept; try again.",
};

export function authProblem(code: string): AuthProblem {
  return PROBLEMS[code] ?? UNKNOWN;
}

/** What can be said before anything is sent; null when all is well. The server judges again. */
export function checkCredentials(values: { name?: string; email: string; password: string }): AuthProblem | null {
  if (values.name !== undefined && values.name.trim() === "")
    return { field: "name", message: "Write the name that your account should carry." };
  if (!/^\S+@\S+\.\S+$/.test(values.email)) return PROBLEMS.INVALID_EMAIL ?? UNKNOWN;
  if (values.password === "") return { field: "password", message: "Write your password." };
  if (values.name === undefined) return null;
  if (values.password.length < PASSWORD_LENGTH.least) return PROBLEMS.PASSWORD_TOO_SHORT ?? UNKNOWN;
  return values.password.length > PASSWORD_LENGTH.most ? (PROBLEMS.PASSWORD_TOO_LONG ?? UNKNOWN) : null;
}
