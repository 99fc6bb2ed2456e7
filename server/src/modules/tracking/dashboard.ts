import type { EventKind } from "@executive-disorder/shared/event-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { LIMITS } from "@executive-disorder/shared/limits";
import { firstSentences } from "@executive-disorder/shared/sentences";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { type EventRow, eventFrom, eventJson } from "../events/event-sql.ts";
import type { Dashboard, DashboardChange, DashboardMeaning, DashboardReason } from "./dashboard.type.ts";
import { findTrackingList, listId, noSuchList } from "./stored-lists.ts";
import { checkMayWrite } from "./tracking-service.ts";

export interface DashboardArgs {
  listId?: string | null | undefined;
  kinds?: readonly EventKind[] | null | undefined;
  legalForces?: readonly LegalForce[] | null | undefined;
  /** Behind which event to begin; behind the reader's mark unless told. */
  since?: string;
}

const LIMIT = LIMITS.dashboard;
/** Events that are looked at; a reader who stayed away longer is told of the latest. */
const MOST_EVENTS = 1_000;
/** Characters of a bottom line: its first sentences. */
const MEANING_LENGTH = 280;

/** Less the key that the database keeps to itself. */
const EVENT_COLUMNS =
  "e.id, e.kind, e.occurred_at, e.order_number, e.other_number, e.relation_kind, e.in_part, e.legal_force_before, e.legal_force_after, e.persona_id, e.section_kind, e.due_date, e.batch";

interface FoundEvent {
  event: EventRow;
  batch: string | null;
  reason: DashboardReason;
  order: DashboardChange["order"];
  legalForce: LegalForce;
}

interface DashboardRow extends Record<string, unknown> {
  seenAt: string | null;
  latestEvent: string | null;
  newCount: number;
  changedCount: number;
  events: FoundEvent[];
  meanings: Record<string, DashboardMeaning> | null;
  personaName: string | null;
  trackedCount: number;
  tracked: Dashboard["tracked"];
  deadlines: Dashboard["deadlines"];
}

const REFERENCE = `json_build_object('number', o.number, 'title', o.title, 'signingDate', o.signing_date, 'frCitation', o.fr_citation, 'presidentName', (select name from president where id = o.president_id))`;

/**
 * $1 user, $2 list or null, $3 kinds or null, $4 legal forces or null, $5 event behind which to begin, or null. Rows that the viewer may not read are left out by the
 * database (row-access.ts); of texts for personas only the reader's own concern them.
 */
const DASHBOARD_SQL = `with tracked as materialized (
    select t.order_number as number, array_agg(t.list_id order by t.list_id) as lists
      from tracked_order t join tracking_list l on l.id = t.list_id and l.removed_at is null
      where t.user_id = $1 and t.removed_at is null and ($2::int is null or t.list_id = $2) group by 1),
  profile as materialized (
    select i.persona_id, i.topics, i.agencies, i.presidents from interest_profile i where i.user_id = $1 and i.is_active),
  mark as materialized (
    select coalesce($5::bigint, (select seen_up_to from event_mark where user_id = $1), 0) as up_to, (select created_at from app_user where id = $1) as since, (select at from event_mark where user_id = $1) as at),
  followed as materialized (
    select e.id from event e join executive_order o on o.number = e.order_number, profile p
      where e.kind = 'NEW_ORDER' and e.id > (select up_to from mark) and e.occurred_at >= (select since from mark) and $2::int is null
        and (o.president_id in (select id from president where slug = any(p.presidents))
          or exists (select from order_topic x join topic t on t.id = x.topic_id where x.order_id = o.id and t.slug = any(p.topics))
          or exists (select from order_agency x join agency a on a.id = x.agency_id where x.order_id = o.id and a.slug = any(p.agencies)))),
  found as materialized (
    select ${EVENT_COLUMNS}, case when t.number is null then 'FOLLOWED' else 'TRACKED' end as reason
      from event e left join tracked t on t.number = e.order_number
      where e.id > (select up_to from mark) and e.occurred_at >= (select since from mark) and (t.number is not null or e.id in (select id from followed))
        and (e.persona_id is null or e.persona_id = (select persona_id from profile))
        and ($3::text[] is null or e.kind = any($3)) order by e.id desc limit ${MOST_EVENTS}),
  kept as materialized (
    select f.* from found f join executive_order o on o.number = f.order_number where $4::text[] is null or o.legal_force = any($4)),
  shown as materialized (select * from kept order by id desc limit ${LIMIT.groups * LIMIT.orders}),
  changed as (select distinct order_number as number from shown)
  select (select at from mark) as "seenAt", (select max(id)::text from event) as "latestEvent", (select count(*)::int from kept) as "newCount", (select count(distinct order_number)::int from kept) as "changedCount",
    (select coalesce(json_agg(json_build_object('event', ${eventJson("s")}, 'batch', s.batch, 'reason', s.reason, 'order', ${REFERENCE}, 'legalForce', o.legal_force) order by s.id desc), '[]')
      from shown s join executive_order o on o.number = s.order_number) as events,
    (select json_object_agg(o.number, case
        when v.order_id is not null then json_build_object('outcome', case when v.is_intentionally_empty then 'INTENTIONALLY_EMPTY' else 'VARIANT' end, 'body', v.entries -> 0 ->> 'body')
        else json_build_object('outcome', case when (select persona_id from profile) is null then null when b.is_intentionally_empty then 'INTENTIONALLY_EMPTY' else 'FALLBACK' end, 'body', b.entries -> 0 ->> 'body') end)
      from changed c join executive_order o on o.number = c.number
        left join audience_variant v on v.order_id = o.id and v.kind = 'IMPLICATIONS' and v.is_published and v.persona_id = (select persona_id from profile)
        left join section b on b.order_id = o.id and b.kind = 'IMPLICATIONS' and b.is_published
      where v.order_id is not null or b.order_id is not null) as meanings,
    (select p.plural_name from persona p where p.id = (select persona_id from profile) and p.retired_at is null) as "personaName",
    (select count(*)::int from tracked) as "trackedCount",
    (select coalesce(json_agg(x.row order by x.key desc), '[]') from (
      select o.number_sort_key as key, json_build_object('order', ${REFERENCE}, 'legalForce', o.legal_force, 'listIds', t.lists,
          'nextDueDate', (select min(d.due_date) from deadline d where d.order_id = o.id and d.due_date >= current_date),
          'isChanged', exists (select from found f where f.order_number = o.number)) as row
        from tracked t join executive_order o on o.number = t.number where $4::text[] is null or o.legal_force = any($4)
        order by o.number_sort_key desc limit ${LIMIT.tracked}) x) as tracked,
    (select coalesce(json_agg(x.row order by x.due_date, x.number), '[]') from (
      select d.due_date, o.number, json_build_object('number', o.number, 'title', o.title, 'dueDate', d.due_date, 'actor', d.actor, 'duty', left(d.duty, ${MEANING_LENGTH}), 'hasPassed', d.due_date < current_date) as row
        from tracked t join executive_order o on o.number = t.number join deadline d on d.order_id = o.id
        where d.due_date between current_date - ${LIMITS.deadline.passedDays} and current_date + ${LIMIT.deadlineDays} and ($4::text[] is null or o.legal_force = any($4))
        order by d.due_date, o.number, d.position limit ${LIMIT.deadlines}) x) as deadlines`;

/**
 * The viewer's dashboard, in one statement.
 *
 * @throws BAD_INPUT when the list is none of theirs.
 */
export async function getDashboard(db: Queryable, viewer: Viewer, args: DashboardArgs): Promise<Dashboard> {
  const list = args.listId == null ? null : listId(args.listId);
  if (list !== null && !(await findTrackingList(db, viewer, list))) throw noSuchList();
  const [row] = await queryPrepared<DashboardRow>(db, DASHBOARD_SQL, [
    viewer.userId,
    list,
    args.kinds ?? null,
    args.legalForces ?? null,
    args.since ?? null,
  ]);
  const { events, meanings, seenAt, ...rest } = row as DashboardRow;
  return { ...rest, seenAt: seenAt ? new Date(seenAt) : null, groups: groupsOf(events, meanings ?? {}) };
}

/** Events of one batch are one group; others are grouped by the day on which they came. */
function groupsOf(events: readonly FoundEvent[], meanings: Record<string, DashboardMeaning>): Dashboard["groups"] {
  const groups = new Map<string, FoundEvent[]>();
  for (const found of events) {
    const id = found.batch ?? `day ${found.event.at.slice(0, 10)}`;
    groups.set(id, [...(groups.get(id) ?? []), found]);
  }
  return [...groups].slice(0, LIMIT.groups).map(([id, members]) => {
    const orders = new Map<string, FoundEvent[]>();
    for (const found of members) orders.set(found.order.number, [...(orders.get(found.order.number) ?? []), found]);
    return {
      id,
      at: new Date(members[0]?.event.at ?? 0),
      eventCount: members.length,
      orderCount: orders.size,
      changes: [...orders.values()].slice(0, LIMIT.orders).map((of) => changeOf(of, meanings)),
    };
  });
}

function changeOf(of: readonly FoundEvent[], meanings: Record<string, DashboardMeaning>): DashboardChange {
  const [first] = of as [FoundEvent, ...FoundEvent[]];
  const meaning = meanings[first.order.number];
  return {
    order: first.order,
    legalForce: first.legalForce,
    reason: first.reason,
    events: of.slice(0, LIMIT.events).map(({ event }) => eventFrom(event)),
    eventCount: of.length,
    meaning: meaning
      ? { outcome: meaning.outcome, body: meaning.body && firstSentences(meaning.body, MEANING_LENGTH) }
      : null,
  };
}

/**
 * Marks events as seen, up to and with the one named; what came later stays new. Never back: of two windows the later mark counts.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is no such event yet.
 */
export async function markDashboardSeen({ orm, db, viewer }: Context, upTo: string): Promise<Dashboard> {
  checkMayWrite(viewer);
  const known = /^\d{1,15}$/.test(upTo)
    ? await orm.query("select from event where id >= $1 limit 1", [Number(upTo)])
    : [];
  if (known.length === 0) throw badInput("upTo", "`upTo` is no event; give Dashboard.latestEvent as you got it");
  await orm.query(
    `insert into event_mark as m (user_id, seen_up_to) values ($1, $2)
       on conflict (user_id) do update set seen_up_to = greatest(m.seen_up_to, excluded.seen_up_to), at = now()`,
    [viewer.userId, Number(upTo)],
  );
  return getDashboard(db, viewer, {});
}
