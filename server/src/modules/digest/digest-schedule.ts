import { type Queryable, queryPrepared } from "../../db/prepared.ts";

/** A schedule, as it is kept. */
export interface Schedule {
  frequency: string;
  timeZone: string;
  hour: number;
  weekday: number;
}

/** A digest that is to be made. */
export interface DueDigest {
  userId: string;
  recipient: string;
  /** "2026-11-24", of a weekly one "2026-W48". */
  period: string;
  /** When the schedule was made, as the database writes it: by it one sees whether it is still the same. */
  startsAt: string;
}

/**
 * The hour `w.hour` of the day `x.day` in the zone `w.zone`. Where clocks leave it out, it is what the clock before would have
 * shown; where they have it twice, the second: each day has it once.
 */
const AT = "(x.day + w.hour * interval '1 hour') at time zone w.zone";
const IS_ITS_DAY = "(w.frequency = 'DAILY' or extract(isodow from x.day) = w.weekday)";
const PERIOD = `case w.frequency when 'DAILY' then to_char(x.day, 'YYYY-MM-DD') else to_char(x.day, 'IYYY-"W"IW') end`;
const daysOf = (steps: string) =>
  `(select ($1::timestamptz at time zone w.zone)::date ${steps} as day from generate_series(0, 14) n) x`;

/**
 * $1 an instant. Of each reader who wants digests, the latest hour of their schedule that has come: one, however many were missed.
 * A zone that the database no longer knows counts as UTC, so that its readers are not forgotten.
 */
const DUE_SQL = `with known as materialized (select name from pg_timezone_names),
  w as materialized (
    select s.user_id, u.email, s.frequency, s.hour, s.weekday, s.starts_at, coalesce(k.name, 'UTC') as zone
      from digest_setting s join app_user u on u.id = s.user_id and u.email_verified left join known k on k.name = s.time_zone
      where s.frequency <> 'OFF')
  select w.user_id as "userId", w.email as recipient, l.period, w.starts_at::text as "startsAt"
    from w cross join lateral (
      select ${AT} as at, ${PERIOD} as period from ${daysOf("- n::int")} where ${IS_ITS_DAY} and ${AT} <= $1::timestamptz order by x.day desc limit 1) l
    where l.at > w.starts_at and not exists (select from digest_issue i where i.user_id = w.user_id and i.period = l.period)
    order by l.at, w.user_id`;

/** Digests that are to be made by now; only for addresses that were confirmed. */
export function listDueDigests(db: Queryable, now: Date): Promise<DueDigest[]> {
  return queryPrepared<DueDigest & Record<string, unknown>>(db, DUE_SQL, [now]);
}

const NEXT_SQL = `with w as (select $2::text as user_id, $3::text as frequency, $4::int as hour, $5::int as weekday, $6::text as zone)
  select min(${AT}) as at from w cross join lateral ${daysOf("+ n::int")} where ${IS_ITS_DAY} and ${AT} > $1::timestamptz
    and not exists (select from digest_issue i where i.user_id = w.user_id and i.period = ${PERIOD})`;

/** When the next digest of a reader is made; null where they want none. */
export async function nextDigestAt(db: Queryable, userId: string, schedule: Schedule, now: Date): Promise<Date | null> {
  const { frequency, hour, weekday, timeZone } = schedule;
  if (frequency === "OFF") return null;
  const ask = (zone: string) =>
    queryPrepared<{ at: Date | null }>(db, NEXT_SQL, [now, userId, frequency, hour, weekday, zone]);
  const [next] = await ask(timeZone).catch((fault: { code?: string }) => {
    if (fault.code !== UNKNOWN_ZONE) throw fault;
    return ask("UTC");
  });
  return next?.at ?? null;
}

/** PostgreSQL's code for a value that cannot be. */
const UNKNOWN_ZONE = "22023";

/** A zone as the IANA database writes it; null where there is none of the name. */
export async function findTimeZone(db: Queryable, given: string): Promise<string | null> {
  if (!/^[a-z][a-z0-9_+/-]{1,60}$/i.test(given)) return null;
  const [zone] = await queryPrepared<{ name: string }>(
    db,
    "select name from pg_timezone_names where lower(name) = lower($1) and name !~ '^(posix|right)/' and name <> 'localtime'",
    [given],
  );
  return zone?.name ?? null;
}

/** The zone, or UTC where this program has none of the name: the database's list may be another. */
export function zoneOr(timeZone: string): string {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return timeZone;
  } catch {
    return "UTC";
  }
}

/** A day in a zone, as readers see it: "November 24, 2026". */
export const dayIn = (instant: Date, timeZone: string): string =>
  instant.toLocaleDateString("en-US", { timeZone, year: "numeric", month: "long", day: "numeric" });

/** The hour with it: "November 24, 2026 at 07:00". */
export const momentIn = (instant: Date, timeZone: string): string =>
  `${dayIn(instant, timeZone)} at ${instant.toLocaleTimeString("en-US", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`;
