import { LIMITS } from "@executive-disorder/shared/limits";
import { eventJson } from "../events/event-sql.ts";

const LIMIT = LIMITS.dashboard;
/** Events that are looked at; a reader who stayed away longer is told of the latest. */
const MOST_EVENTS = 1_000;
/** New orders that are looked up one by one; where there are more, all that the reader follows is gathered first. */
const FEW_ORDERS = 100;
/** Characters of the duty of a deadline. */
const DUTY_LENGTH = 280;

/** Less the key that the database keeps to itself. */
const EVENT_COLUMNS =
  "e.id, e.kind, e.occurred_at, e.order_number, e.other_number, e.relation_kind, e.in_part, e.legal_force_before, e.legal_force_after, e.persona_id, e.section_kind, e.due_date, e.batch";

const REFERENCE = `json_build_object('number', o.number, 'title', o.title, 'signingDate', o.signing_date, 'frCitation', o.fr_citation, 'presidentName', (select name from president where id = o.president_id))`;

/** Events `e` that happened since the reader looked, and since they have an account. */
const IS_NEW = "e.id > (select up_to from mark) and e.occurred_at >= (select since from mark)";
/** Events `e` that are asked for; of texts for personas, only those for the reader's own. */
const IS_ASKED =
  "(e.persona_id is null or e.persona_id = (select persona_id from profile)) and ($3::text[] is null or e.kind = any($3))";

/** Events of tracked orders, looked up by the orders: those of others cost nothing, however many an import brought. */
const OF_TRACKED = `select e.id, e.order_number, 'TRACKED' as reason from tracked t cross join lateral (
    select e.id, e.order_number from event e where e.order_number = t.number and ${IS_NEW} and ${IS_ASKED} order by e.id desc limit ${MOST_EVENTS}) e`;

/** New orders that the reader does not track, where the reader follows anything; the latest first, which spares the sorting of them all below. */
const NEW_ORDERS = `select e.id, e.order_number from event e
    where e.kind = 'NEW_ORDER' and ${IS_NEW} and ${IS_ASKED} and $2::int is null and (select follows from profile) and e.order_number not in (select number from tracked) order by e.id desc`;
const ARE_FEW = `(select count(*) <= ${FEW_ORDERS} from new_orders)`;

/** A loop over the new orders; `offset 0` keeps it one. */
const OF_FOLLOWED_FEW = `select n.id, n.order_number, 'FOLLOWED' as reason
    from new_orders n cross join lateral (select o.id, o.president_id from executive_order o where o.number = n.order_number offset 0) o cross join profile p
    where ${ARE_FEW} and (o.president_id = any(p.presidents)
      or exists (select from order_topic x where x.order_id = o.id and x.topic_id = any(p.topics))
      or exists (select from order_agency x where x.order_id = o.id and x.agency_id = any(p.agencies)))`;
/** `is true` keeps it a look-up for each new order, in their sequence; as a join they would come in that of the orders. */
const OF_FOLLOWED_MANY = `select n.id, n.order_number, 'FOLLOWED' as reason from new_orders n
    where not ${ARE_FEW} and (n.order_number in (
      select o.number from executive_order o where o.president_id = any(array(select unnest(presidents) from profile))
        or o.id in (select x.order_id from order_topic x where x.topic_id = any(array(select unnest(topics) from profile)))
        or o.id in (select x.order_id from order_agency x where x.agency_id = any(array(select unnest(agencies) from profile))))) is true`;

/** What an order comes to for the reader: the text of their persona, or else the base text; null where neither is written. */
const MEANING = `(select case
    when v.order_id is not null then json_build_object('outcome', case when v.is_intentionally_empty then 'INTENTIONALLY_EMPTY' else 'VARIANT' end, 'body', v.entries -> 0 ->> 'body')
    when b.order_id is not null then json_build_object('outcome', case when (select persona_id from profile) is null then null when b.is_intentionally_empty then 'INTENTIONALLY_EMPTY' else 'FALLBACK' end, 'body', b.entries -> 0 ->> 'body') end
  from (values (1)) one
    left join audience_variant v on v.order_id = o.id and v.kind = 'IMPLICATIONS' and v.is_published and v.persona_id = (select persona_id from profile)
    left join section b on b.order_id = o.id and b.kind = 'IMPLICATIONS' and b.is_published)`;

/**
 * $1 user, $2 list or null, $3 kinds or null, $4 legal forces or null, $5 event behind which to begin, or null for the reader's mark.
 * Rows that the viewer may not read are left out by the database (row-access.ts); of texts for personas only the reader's own concern
 * them.
 *
 * Events are found as ids. Those of one batch are one group, others are grouped by the day on which they came; only what is shown of a
 * group is read whole.
 */
export const DASHBOARD_SQL = `with tracked as materialized (
    select o.id, o.number, o.number_sort_key, o.title, o.signing_date, o.fr_citation, o.president_id, o.legal_force, t.lists from (
        select t.order_number as number, array_agg(t.list_id order by t.list_id) as lists
          from tracked_order t join tracking_list l on l.id = t.list_id and l.removed_at is null
          where t.user_id = $1 and t.removed_at is null and ($2::int is null or t.list_id = $2) group by 1) t
      join executive_order o on o.number = t.number),
  profile as materialized (
    select i.persona_id, cardinality(i.presidents) + cardinality(i.topics) + cardinality(i.agencies) > 0 as follows,
        array(select id from president where slug = any(i.presidents)) as presidents, array(select id from topic where slug = any(i.topics)) as topics,
        array(select id from agency where slug = any(i.agencies)) as agencies
      from interest_profile i where i.user_id = $1 and i.is_active),
  mark as materialized (
    select coalesce($5::bigint, (select seen_up_to from event_mark where user_id = $1), 0) as up_to, (select created_at from app_user where id = $1) as since, (select at from event_mark where user_id = $1) as at),
  new_orders as materialized (${NEW_ORDERS}),
  found as materialized (
    select * from (${OF_TRACKED} union all ${OF_FOLLOWED_FEW} union all ${OF_FOLLOWED_MANY}) f order by id desc limit ${MOST_EVENTS}),
  kept as materialized (
    select f.* from found f where $4::text[] is null or (select o.legal_force from executive_order o where o.number = f.order_number) = any($4)),
  latest as materialized (
    select ${EVENT_COLUMNS}, k.reason, coalesce(e.batch, 'day ' || to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD')) as group_id
      from (select * from kept order by id desc limit ${LIMIT.groups * LIMIT.orders}) k join event e on e.id = k.id),
  changes as materialized (
    select group_id, order_number, min(reason) as reason, count(*) as event_count, max(id) as last_id, max(occurred_at) as last_at,
        row_number() over (partition by group_id order by max(id) desc) as place
      from latest group by 1, 2),
  groups as materialized (
    select group_id, sum(event_count) as event_count, count(*) as order_count, max(last_id) as last_id from changes group by 1 order by 4 desc limit ${LIMIT.groups})
  select (select at from mark) as "seenAt", (select max(id)::text from event) as "latestEvent", (select count(*)::int from kept) as "newCount", (select count(distinct order_number)::int from kept) as "changedCount",
    (select coalesce(json_agg(json_build_object('id', g.group_id, 'at', (select occurred_at from latest where id = g.last_id), 'eventCount', g.event_count, 'orderCount', g.order_count, 'changes',
        (select json_agg(json_build_object('order', ${REFERENCE}, 'legalForce', o.legal_force, 'reason', c.reason, 'eventCount', c.event_count, 'meaning', ${MEANING}, 'events',
            (select json_agg(${eventJson("s")} order by s.id desc) from (select * from latest s where s.group_id = c.group_id and s.order_number = c.order_number order by s.id desc limit ${LIMIT.events}) s)) order by c.place)
          from changes c join executive_order o on o.number = c.order_number where c.group_id = g.group_id and c.place <= ${LIMIT.orders})) order by g.last_id desc), '[]')
      from groups g) as groups,
    (select p.plural_name from persona p where p.id = (select persona_id from profile) and p.retired_at is null) as "personaName",
    (select count(*)::int from tracked) as "trackedCount",
    (select coalesce(json_agg(x.row order by x.key desc), '[]') from (
      select o.number_sort_key as key, json_build_object('order', ${REFERENCE}, 'legalForce', o.legal_force, 'listIds', o.lists,
          'nextDueDate', (select min(d.due_date) from deadline d where d.order_id = o.id and d.due_date >= current_date),
          'isChanged', o.number in (select order_number from found)) as row
        from tracked o where $4::text[] is null or o.legal_force = any($4)
        order by o.number_sort_key desc limit ${LIMIT.tracked}) x) as tracked,
    (select coalesce(json_agg(x.row order by x.due_date, x.number), '[]') from (
      select d.due_date, o.number, json_build_object('number', o.number, 'title', o.title, 'dueDate', d.due_date, 'actor', d.actor, 'duty', left(d.duty, ${DUTY_LENGTH}), 'hasPassed', d.due_date < current_date) as row
        from tracked o join deadline d on d.order_id = o.id
        where d.due_date between current_date - ${LIMITS.deadline.passedDays} and current_date + ${LIMIT.deadlineDays} and ($4::text[] is null or o.legal_force = any($4))
        order by d.due_date, o.number, d.position limit ${LIMIT.deadlines}) x) as deadlines`;
