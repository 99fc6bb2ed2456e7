import { APIError, createEmailVerificationToken, getSessionFromCtx } from "better-auth/api";
import { verifyJWT } from "better-auth/crypto";
import type pg from "pg";
import { z } from "zod";
import { type AccountMails, LINK_SECONDS } from "./account-mails.ts";
import type { HookContext } from "./auth-context.ts";
import type { TryLimits } from "./try-limits.ts";

export const MOST_ADDRESS_LENGTH = 254;

interface Parts {
  pool: pg.Pool;
  mails: AccountMails;
  limits: TryLimits;
}

/** What a link of a changed address says. */
interface AddressChange {
  requestType: "change-email-confirmation" | "change-email-verification";
  userId: string;
  email: string;
  updateTo: string;
}

/**
 * Takes a wish for another address in place of better-auth, which would ask the old address only where the new one is free: that
 * tells whoever is signed in which addresses have accounts.
 *
 * @returns the answer; null when nobody is signed in.
 * @throws APIError when the new address is none, or the old one.
 */
export async function startNewAddress(ctx: HookContext, { mails }: Parts): Promise<{ status: true } | null> {
  const user = (await getSessionFromCtx(ctx))?.user;
  if (!user) return null;
  const parsed = z.email().max(MOST_ADDRESS_LENGTH).safeParse(ctx.body?.newEmail);
  if (!parsed.success)
    throw new APIError("BAD_REQUEST", { code: "INVALID_EMAIL", message: "This is no e-mail address" });
  const newEmail = parsed.data.toLowerCase();
  if (newEmail === user.email)
    throw new APIError("BAD_REQUEST", { code: "SAME_EMAIL", message: "This is the address that the account has" });
  const token = await createEmailVerificationToken(ctx.context.secret, user.email, newEmail, LINK_SECONDS, {
    requestType: "change-email-confirmation",
    userId: user.id,
  } satisfies Partial<AddressChange>);
  await mails.confirmNewAddress(user, token);
  return { status: true };
}

/** The old address has agreed: the new one gets the link, or, when it has an account already, a mail that says so. */
export async function askNewAddress(
  { pool, mails, limits }: Parts,
  change: AddressChange,
  token: string,
): Promise<void> {
  if (!(await limits.mayMail(change.updateTo))) return;
  const { rows } = await pool.query<{ id: string; email: string }>("select id, email from app_user where email = $1", [
    change.updateTo,
  ]);
  await (rows[0] ? mails.addressInUse(rows[0]) : mails.verifyNewAddress(change.userId, change.updateTo, token));
}

/** @throws APIError when somebody got an account with the new address while its owner had not yet agreed. */
export async function refuseTakenAddress(pool: pg.Pool, change: AddressChange): Promise<void> {
  const { rowCount } = await pool.query("select from app_user where email = $1 and id <> $2", [
    change.updateTo,
    change.userId,
  ]);
  if (rowCount)
    throw new APIError("CONFLICT", {
      code: "ADDRESS_IN_USE",
      message: "This address has an account of its own by now",
    });
}

/** The new address has agreed, and is the account's: all other devices are signed out, and the old address is told. */
export async function finishNewAddress(ctx: HookContext, { pool, mails }: Parts, change: AddressChange): Promise<void> {
  const session = await getSessionFromCtx(ctx);
  await pool.query("delete from auth_session where user_id = $1 and id is distinct from $2", [
    change.userId,
    session?.session.id ?? null,
  ]);
  await mails.changed({ id: change.userId, email: change.email }, "ADDRESS");
}

/** What a link says that we signed and that holds; null for any other, and for links of another kind. */
export async function addressChangeIn(token: unknown, secret: string): Promise<AddressChange | null> {
  const claims = await verifyJWT<Partial<AddressChange>>(String(token), secret);
  return claims?.requestType?.startsWith("change-email-") ? (claims as AddressChange) : null;
}
