import { DIGEST_DEFAULTS, type DigestFrequency } from "@executive-disorder/shared/digest";
import type { EntityManager } from "typeorm";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import { formatMail } from "../mail/mail-text.ts";
import { checkMayWrite } from "../tracking/own-lists.ts";
import { composeDigest } from "./compose-digest.ts";
import { findTimeZone, nextDigestAt } from "./digest-schedule.ts";
import type { DigestPreview, DigestSetting } from "./digest-setting.type.ts";
import { readDigest } from "./read-digest.ts";
import { turnOff } from "./unsubscribe.ts";

const SETTING_SQL = `select coalesce(s.frequency, 'OFF') as frequency, s.time_zone as "timeZone",
    coalesce(s.hour, ${DIGEST_DEFAULTS.hour})::int as hour, coalesce(s.weekday, ${DIGEST_DEFAULTS.weekday})::int as weekday,
    coalesce(s.told_up_to, (select max(id) from event), 0)::text as "toldUpTo", u.email as recipient, u.email_verified as "isAddressConfirmed",
    (select max(made_at) from digest_issue i where i.user_id = u.id and i.event_count > 0) as "lastAt"
  from app_user u left join digest_setting s on s.user_id = u.id where u.id = $1`;

type SettingRow = Omit<DigestSetting, "nextAt"> & { toldUpTo: string };

async function readSetting(db: Queryable, { userId }: Viewer): Promise<SettingRow> {
  const [row] = await queryPrepared<SettingRow & Record<string, unknown>>(db, SETTING_SQL, [userId]);
  if (!row) throw notSignedIn();
  return row;
}

/** The viewer's own; off for who never chose one. @throws NOT_SIGNED_IN when the account is gone by now. */
export async function getDigestSetting(db: Queryable, viewer: Viewer): Promise<DigestSetting> {
  const { toldUpTo: _, ...setting } = await readSetting(db, viewer);
  const { userId } = viewer;
  const { timeZone } = setting;
  const nextAt = userId && timeZone ? await nextDigestAt(db, userId, { ...setting, timeZone }, new Date()) : null;
  return { ...setting, nextAt };
}

export interface DigestInput {
  frequency: DigestFrequency;
  timeZone: string;
  hour?: number | null | undefined;
  weekday?: number | null | undefined;
}

/**
 * Saves how often, when and in which zone. What happened before digests are turned on is in none; a change of the schedule loses
 * nothing, and hours before it are not made up for.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a zone that does not exist, and an hour or a weekday that is none.
 */
export async function saveDigestSetting({ orm, db, viewer }: Context, input: DigestInput): Promise<DigestSetting> {
  checkMayWrite(viewer);
  const hour = wholeNumber("hour", input.hour ?? DIGEST_DEFAULTS.hour, 0, 23, "an hour of the day");
  const weekday = wholeNumber("weekday", input.weekday ?? DIGEST_DEFAULTS.weekday, 1, 7, "Monday (1) to Sunday (7)");
  const timeZone = await findTimeZone(db, input.timeZone);
  if (!timeZone)
    throw badInput(
      "timeZone",
      `\`timeZone\` "${input.timeZone.slice(0, 60)}" does not exist; give a name of the IANA database, such as America/New_York`,
    );
  await actingAs(orm, viewer, async (manager, client) => {
    await checkAccount(manager, viewer);
    await manager.query(SAVE_SQL, [viewer.userId, input.frequency, timeZone, hour, weekday]);
    if (input.frequency === "OFF" && viewer.userId) await turnOff(client, viewer.userId);
  });
  return getDigestSetting(db, viewer);
}

const SAVE_SQL = `insert into digest_setting as s (user_id, frequency, time_zone, hour, weekday, told_up_to)
    values ($1, $2, $3, $4, $5, coalesce((select max(id) from event), 0))
  on conflict (user_id) do update set frequency = excluded.frequency, time_zone = excluded.time_zone, hour = excluded.hour, weekday = excluded.weekday,
    told_up_to = case when s.frequency = 'OFF' then excluded.told_up_to else s.told_up_to end,
    starts_at = case when (s.frequency, s.time_zone, s.hour, s.weekday) is distinct from (excluded.frequency, excluded.time_zone, excluded.hour, excluded.weekday)
      then excluded.starts_at else s.starts_at end`;

/** @throws NOT_SIGNED_IN when it is gone by now. */
async function checkAccount(manager: EntityManager, { userId }: Viewer): Promise<void> {
  const held: unknown[] = await manager.query("select from app_user where id = $1 for key share", [userId]);
  if (held.length === 0) throw notSignedIn();
}

/** @throws BAD_INPUT */
function wholeNumber(argument: string, given: number, least: number, most: number, what: string): number {
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  throw badInput(argument, `\`${argument}\` must be ${what}, ${least} to ${most}, not ${given}`);
}

/** What the viewer's next digest would hold by now; null when nothing is new. Without the link that stops it: that is for mails. */
export async function previewDigest({ db, viewer, address = "" }: Context): Promise<DigestPreview | null> {
  const { toldUpTo, ...setting } = await readSetting(db, viewer);
  const news = await readDigest(db, viewer, toldUpTo);
  if (news.dashboard.newCount === 0) return null;
  const mail = composeDigest(news, {
    ...setting,
    timeZone: setting.timeZone ?? "UTC",
    asOf: new Date(),
    site: address,
    stopUrl: null,
  });
  return { subject: mail.subject, ...formatMail(mail) };
}
