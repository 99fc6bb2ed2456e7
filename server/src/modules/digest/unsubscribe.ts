import { createHash, randomBytes } from "node:crypto";
import type { DataSource } from "typeorm";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { actingAs } from "../audit/acting-as.ts";
import { takeBackMails } from "../mail/mail-outbox.ts";

/** A key of a link for stopping: each mail has its own, and of it the hash alone is kept. */
export const newKey = () => randomBytes(32).toString("base64url");
export const hashOfKey = (key: string) => createHash("sha256").update(key).digest();

export const STOP_ROUTE = "/digest/unsubscribe";
export const stopPath = (key: string) => `${STOP_ROUTE}?token=${key}`;

/** Whether the reader whose link it is gets digests. */
export interface KeyHolder {
  userId: string;
  isOn: boolean;
}

/** Whose link it is; null when the key is none, or the account is gone, or the mail is older than a year. */
export async function holderOfKey(db: Queryable, key: string): Promise<KeyHolder | null> {
  if (!/^[\w-]{43}$/.test(key)) return null;
  const [holder] = await queryPrepared<KeyHolder & Record<string, unknown>>(
    db,
    `select i.user_id as "userId", coalesce(s.frequency <> 'OFF', false) as "isOn"
       from digest_issue i left join digest_setting s on s.user_id = i.user_id where i.unsubscribe_hash = $1`,
    [hashOfKey(key)],
  );
  return holder ?? null;
}

/** Stops the digests of the reader whose link it is. Twice is once. @returns false when it is nobody's. */
export async function stopDigests(db: Queryable, orm: DataSource, key: string): Promise<boolean> {
  const holder = await holderOfKey(db, key);
  if (!holder) return false;
  if (holder.isOn)
    await actingAs(orm, holder, (_, client) => turnOff(client, holder.userId), "by the link in a digest");
  return true;
}

/** Turns digests off, and takes back one that no mail server has taken yet. */
export async function turnOff(client: Queryable, userId: string): Promise<void> {
  await queryPrepared(client, "update digest_setting set frequency = 'OFF' where user_id = $1 and frequency <> 'OFF'", [
    userId,
  ]);
  await takeBackMails(client, userId, "DIGEST", "The reader wants no digest any more");
}
