import { APIError } from "better-auth/api";
import type pg from "pg";
import { nameActor } from "../audit/acting-as.ts";
import { accountMails } from "./account-mails.ts";

/**
 * Deletes an account and what hangs on it, and mails its owner a last word, all or nothing. better-auth finds nothing left to delete.
 *
 * @throws APIError LAST_ADMIN when nobody could give roles any more.
 */
export async function deleteAccount(pool: pg.Pool, origin: string, user: { id: string; email: string }): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await nameActor(client, { userId: user.id });
    // The rows of all admins are locked: of two who leave at once, the second sees that the first is gone.
    const { rows: admins } = await client.query<{ id: string }>(
      "select id from app_user where role = 'ADMIN' order by id for update",
    );
    if (admins.length === 1 && admins[0]?.id === user.id)
      throw new APIError("CONFLICT", {
        code: "LAST_ADMIN",
        message: "You are the only admin. Make somebody else an admin first, then delete your account.",
      });
    await client.query("delete from auth_verification where value = $1", [user.id]);
    await client.query("delete from app_user where id = $1", [user.id]);
    await accountMails(client, origin).deleted(user.email);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
