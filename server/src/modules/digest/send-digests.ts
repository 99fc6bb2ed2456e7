import type pg from "pg";
import type { DataSource } from "typeorm";
import type { ReadingPools } from "../../access/reading-pools.ts";
import type { Queryable } from "../../db/prepared.ts";
import type { Log } from "../../lib/log.ts";
import { viewerOf } from "../accounts/viewer-loader.ts";
import { actingAs } from "../audit/acting-as.ts";
import { queueMail } from "../mail/mail-outbox.ts";
import { composeDigest, type DigestFrame } from "./compose-digest.ts";
import { type DueDigest, listDueDigests } from "./digest-schedule.ts";
import { readDigest } from "./read-digest.ts";
import { hashOfKey, newKey, stopPath } from "./unsubscribe.ts";

export interface DigestParts {
  pool: pg.Pool;
  orm: DataSource;
  reading: ReadingPools;
  /** Address of the site, without a slash at its end. */
  site: string;
  log: Log;
}

/** What became of a digest that was due. */
export interface DigestOutcome {
  recipient: string;
  period: string;
  /** Orders that it tells of; 0: nothing was new, and there is no mail. Null: it could not be made, and is tried again. */
  orderCount: number | null;
}

/**
 * Puts the digests that are due into the outbox. Each is one transaction: its mail is there with the note that the period is dealt
 * with, or neither is; so a reader gets one a period, whatever dies and however many servers do this at once. A fault is logged and
 * keeps nobody else from theirs.
 *
 * @param now as of when. @param isDry only tells.
 */
export async function sendDigests(
  parts: DigestParts,
  { now = new Date(), isDry = false, signal }: { now?: Date; isDry?: boolean; signal?: AbortSignal } = {},
): Promise<DigestOutcome[]> {
  const outcomes: DigestOutcome[] = [];
  for (const due of await listDueDigests(parts.pool, now)) {
    if (signal?.aborted) break;
    const orderCount = await makeDigest(parts, due, now, isDry).catch((error) => {
      parts.log.error({ err: error, period: due.period }, "a digest could not be made");
      return null;
    });
    if (orderCount !== "ELSEWHERE") outcomes.push({ recipient: due.recipient, period: due.period, orderCount });
  }
  return outcomes;
}

type Kept = Omit<DigestFrame, "asOf" | "site" | "stopUrl"> & { toldUpTo: string };

async function makeDigest(
  parts: DigestParts,
  due: DueDigest,
  now: Date,
  isDry: boolean,
): Promise<number | "ELSEWHERE"> {
  const { orm, reading, site } = parts;
  return actingAs(orm, null, async (_, client) => {
    // Only while the schedule is the one by which it is due; another server that is at it waits here, and then finds it done.
    const { rows } = await client.query<Kept>(
      `select frequency, time_zone as "timeZone", hour, weekday, told_up_to::text as "toldUpTo" from digest_setting
         where user_id = $1 and starts_at = $2::timestamptz and frequency <> 'OFF' for no key update`,
      [due.userId, due.startsAt],
    );
    const [setting] = rows;
    if (!setting || (await isDealtWith(client, due))) return "ELSEWHERE";
    const viewer = await viewerOf(client, due.userId);
    const news = await readDigest(reading.of(viewer), viewer, setting.toldUpTo);
    const { changedCount, newCount, latestEvent } = news.dashboard;
    if (isDry) return changedCount;
    const key = newKey();
    const stopUrl = `${site}${stopPath(key)}`;
    if (newCount > 0)
      await queueMail(client, {
        kind: "DIGEST",
        userId: due.userId,
        recipient: due.recipient,
        unsubscribeUrl: stopUrl,
        ...composeDigest(news, { ...setting, asOf: now, site, stopUrl }),
      });
    await client.query(
      "insert into digest_issue (user_id, period, event_count, unsubscribe_hash) values ($1, $2, $3, $4)",
      [due.userId, due.period, newCount, newCount > 0 ? hashOfKey(key) : null],
    );
    await client.query("update digest_setting set told_up_to = greatest(told_up_to, $2) where user_id = $1", [
      due.userId,
      latestEvent ?? 0,
    ]);
    return changedCount;
  });
}

async function isDealtWith(client: Queryable, { userId, period }: DueDigest): Promise<boolean> {
  const { rows } = await client.query("select from digest_issue where user_id = $1 and period = $2", [userId, period]);
  return rows.length > 0;
}
