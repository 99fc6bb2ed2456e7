import { APIError, createAuthMiddleware, getIP, getSessionFromCtx } from "better-auth/api";
import type pg from "pg";
import type { AccountChange, AccountMails } from "./account-mails.ts";
import { nameFault } from "./account-names.ts";
import type { HookContext } from "./auth-context.ts";
import {
  addressChangeIn,
  finishNewAddress,
  MOST_ADDRESS_LENGTH,
  refuseTakenAddress,
  startNewAddress,
} from "./change-address.ts";
import { providerAccountOf } from "./oidc.ts";
import type { Subject, TryLimits } from "./try-limits.ts";

interface HookParts {
  pool: pg.Pool;
  mails: AccountMails;
  limits: TryLimits;
}

const MOST_PASSKEYS = 20;

/** Within JSON. PostgreSQL takes none. */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/** The answer to every good sign-up: nothing tells whether the account is new. */
const SIGNED_UP = { status: true };

/** What surrounds better-auth's own handling of a request: limits, what it would accept and we do not, and what follows. */
export function authHooks(parts: HookParts) {
  const { pool, mails, limits } = parts;
  /** Who was behind a request before it was handled. */
  const subjects = new WeakMap<Request, Subject>();

  const before = createAuthMiddleware(async (ctx) => {
    // Our own calls, of commands and tests, are nobody's tries.
    if (!ctx.request) return;
    const subject = await subjectOf(ctx);
    subjects.set(ctx.request, subject);
    await limits.count(ctx.path, subject);
    const body: Record<string, unknown> = ctx.body ?? {};
    if (NUL.test(JSON.stringify(body)))
      throw new APIError("BAD_REQUEST", { code: "INVALID_CHARACTER", message: "A request has no NUL characters" });
    checkWords(ctx.path, body);
    const change = await changeAskedBy(ctx);
    if (change?.requestType === "change-email-verification") await refuseTakenAddress(pool, change);
    if (ctx.path === "/change-email") {
      const answer = await startNewAddress(ctx, parts);
      if (answer) return ctx.json(answer);
    }
    if (ctx.path === "/two-factor/verify-totp" && subject.user && typeof body.code === "string")
      await refuseUsedCode(subject.user, body.code);
    if (ctx.path === "/passkey/generate-register-options" && subject.user) await refuseManyPasskeys(subject.user);
    // By the provider, not by the id of a row: nothing else is unlinked, a password least of all.
    if (ctx.path === "/unlink-account" && subject.user)
      return { context: { body: { accountId: await providerAccountOf(pool, subject.user) } } };
    // Not the client's choice: whoever changes a password means it for all devices, and who registers a passkey has a session.
    if (ctx.path === "/change-password") return { context: { body: { ...body, revokeOtherSessions: true } } };
    if (ctx.path === "/passkey/verify-registration") return { context: { body: { ...body, createSession: false } } };
  });

  const refuseUsedCode = async (user: string, code: string) => {
    if (await limits.isFirstUse(user, code)) return;
    throw new APIError("UNAUTHORIZED", {
      code: "INVALID_CODE",
      message: "This code was tried before; wait for the next one",
    });
  };

  const refuseManyPasskeys = async (user: string) => {
    const { rowCount } = await pool.query("select from auth_passkey where user_id = $1", [user]);
    if ((rowCount ?? 0) >= MOST_PASSKEYS)
      throw new APIError("BAD_REQUEST", {
        code: "TOO_MANY_PASSKEYS",
        message: `An account has at most ${MOST_PASSKEYS} passkeys; remove one first`,
      });
  };

  const after = createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    if (!ctx.request || !returned || typeof returned !== "object" || returned instanceof Error) return;
    const subject = subjects.get(ctx.request);
    if (subject) await limits.forgive(ctx.path, subject);
    await tellOwner(ctx, subject);
    const change = await changeAskedBy(ctx);
    if (change?.requestType === "change-email-verification") await finishNewAddress(ctx, parts, change);
    if (ctx.path === "/sign-up/email") return ctx.json(SIGNED_UP);
    return ctx.json(withoutTokens(returned as Record<string, unknown>));
  });

  /** Tells an account's owner by mail what was changed in it. */
  const tellOwner = async (ctx: HookContext, subject: Subject | undefined) => {
    const change = changeBy(ctx, subject);
    if (!change || !subject?.user) return;
    const { rows } = await pool.query<{ id: string; email: string }>("select id, email from app_user where id = $1", [
      subject.user,
    ]);
    if (change === "PASSWORD") await forgetProofs(pool, subject.user);
    if (rows[0]) await mails.changed(rows[0], change);
  };

  return { before, after };
}

/** What becomes of an account's address by the link that is followed. */
async function changeAskedBy(ctx: HookContext) {
  return ctx.path === "/verify-email" ? addressChangeIn(ctx.query?.token, ctx.context.secret) : null;
}

/** Who tries: by the network, by the address of the account that is meant, and by who is signed in or has given a right password. */
async function subjectOf(ctx: HookContext): Promise<Subject> {
  const address = getIP(ctx.headers ?? new Headers(), ctx.context.options) ?? "unknown";
  const email = typeof ctx.body?.email === "string" ? ctx.body.email : undefined;
  const session = await getSessionFromCtx(ctx);
  return { address, email, user: session?.user.id ?? (await halfSignedIn(ctx)), isSignedIn: session !== null };
}

/** The user whose password was right, and whose second factor is awaited. */
async function halfSignedIn(ctx: HookContext): Promise<string | undefined> {
  if (!ctx.path.startsWith("/two-factor/verify-")) return undefined;
  const { name } = ctx.context.createAuthCookie("two_factor");
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
  const pending = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
  return pending?.value;
}

/** A sign-in by the provider goes there and back; better-auth would also take a token that the client has from somewhere. */
const PROVIDER_WISHES = new Set([
  "provider",
  "callbackURL",
  "errorCallbackURL",
  "newUserCallbackURL",
  "disableRedirect",
]);

/** Here, before anybody looks whether an address is known: both kinds are told the same. @throws APIError. */
function checkWords(path: string, body: Record<string, unknown>): void {
  const isNamed = path === "/sign-up/email" || (body.name !== undefined && NAMING_PATHS.has(path));
  const fault = isNamed ? nameFault(body.name) : null;
  if (fault) throw new APIError("BAD_REQUEST", { code: "INVALID_NAME", message: fault });
  if (typeof body.email === "string" && body.email.length > MOST_ADDRESS_LENGTH)
    throw new APIError("BAD_REQUEST", {
      code: "INVALID_EMAIL",
      message: `An e-mail address has at most ${MOST_ADDRESS_LENGTH} characters`,
    });
  const wish = path === "/sign-in/social" && Object.keys(body).find((key) => !PROVIDER_WISHES.has(key));
  if (wish) throw new APIError("BAD_REQUEST", { code: "UNKNOWN_FIELD", message: `There is no such field: ${wish}` });
}

const NAMING_PATHS = new Set(["/update-user", "/passkey/verify-registration", "/passkey/update-passkey"]);

const CHANGES: Record<string, AccountChange> = {
  "/change-password": "PASSWORD",
  "/two-factor/disable": "TWO_FACTOR_OFF",
  "/two-factor/generate-backup-codes": "BACKUP_CODES",
  "/passkey/verify-registration": "PASSKEY_ADDED",
  "/passkey/delete-passkey": "PASSKEY_REMOVED",
  "/unlink-account": "PROVIDER_UNLINKED",
};

function changeBy(ctx: HookContext, subject: Subject | undefined): AccountChange | null {
  // The first right code turns the second factor on, and gives a new session; at a sign-in there was none before.
  if (ctx.path === "/two-factor/verify-totp")
    return subject?.isSignedIn && ctx.context.newSession ? "TWO_FACTOR_ON" : null;
  return CHANGES[ctx.path] ?? null;
}

/** Ends what an old password has proved or begun: trusted devices, half sign-ins, links for a new password. */
export async function forgetProofs(pool: pg.Pool, userId: string): Promise<void> {
  await pool.query("delete from auth_verification where value = $1", [userId]);
}

/** The cookie alone carries tokens. */
function withoutTokens({ token: _, session, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (!session || typeof session !== "object") return rest;
  const { token: __, ...shown } = session as Record<string, unknown>;
  return { ...rest, session: shown };
}
