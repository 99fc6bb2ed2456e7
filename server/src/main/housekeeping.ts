import type pg from "pg";
import type { Database } from "../db/database.ts";
import type { Log } from "../lib/log.ts";
import { type Repeated, repeat } from "../lib/repeat.ts";
import { raiseDeadlineEvents } from "../modules/events/raise-deadline-events.ts";
import { LAID_OFF } from "../modules/mail/mail-outbox.ts";

const HOUR = 3_600_000;

/** What nobody needs any longer, by what it is. */
const SWEEPS = [
  "delete from auth_session where expires_at < now()",
  "delete from auth_verification where expires_at < now()",
  "delete from try_count where expire < extract(epoch from now()) * 1000",
  // Nothing can be in an account that nobody could enter.
  "delete from app_user where not email_verified and created_at < now() - interval '7 days'",
  "delete from mail where created_at < now() - interval '30 days'",
  `update mail set next_attempt_at = null, last_error = coalesce(last_error, 'No mail server took it in time'), ${LAID_OFF}
    where expires_at < now() and next_attempt_at is not null`,
  // The link of a digest works for a year; which periods were dealt with, nobody asks later than after a week.
  "delete from digest_issue where made_at < now() - interval '1 year'",
  // What was removed from tracking can be put back for a day.
  "delete from tracked_order where removed_at < now() - interval '1 day'",
  "delete from tracking_list where removed_at < now() - interval '1 day'",
];

/**
 * Each hour: removes expired sessions, links, counts, old mails and accounts that were never confirmed, and tells of deadlines that are
 * near or have passed.
 */
export function startHousekeeping({ pool, orm }: Pick<Database, "pool" | "orm">, log: Log): Repeated {
  return repeat(HOUR, log, async () => {
    await sweep(pool);
    await raiseDeadlineEvents(orm);
  });
}

export async function sweep(pool: pg.Pool): Promise<void> {
  for (const statement of SWEEPS) await pool.query(statement);
}
