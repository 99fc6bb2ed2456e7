import ical from "ical-generator";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { type EventScope, IN_SCOPE, scopeValue } from "../events/list-events.ts";
import type { FeedSubject } from "./find-feed.ts";
import { plain } from "./write-feed.ts";

/** The deadlines of an order on one day. */
export interface DueDay {
  number: string;
  title: string;
  dueDate: string;
  asOf: string;
  deadlines: { actor: string; duty: string }[];
}

const MOST = 1_000;

/** Deadlines of the scope from a year ago on, by day. */
export function listDueDays(db: Queryable, scope: EventScope): Promise<DueDay[]> {
  return queryPrepared<DueDay & Record<string, unknown>>(
    db,
    `select o.number, o.title, d.due_date::text as "dueDate", coalesce(o.record_as_of, o.signing_date, d.due_date)::text as "asOf",
            json_agg(json_build_object('actor', d.actor, 'duty', d.duty) order by d.position, d.id) as deadlines
       from executive_order o join deadline d on d.order_id = o.id
       where ${IN_SCOPE[scope.of]} and d.due_date >= current_date - 365
       group by o.id, d.due_date order by d.due_date, o.number_sort_key limit ${MOST}`,
    [scopeValue(scope)],
  );
}

/**
 * A calendar of whole days, one event for an order and a day; its identity stays when the text is read anew.
 *
 * @param origin scheme and host.
 */
export function writeCalendar(subject: FeedSubject, days: readonly DueDay[], origin: string): string {
  const calendar = ical({
    name: plain(`${subject.title}: deadlines`),
    prodId: { company: "Executive Disorder", product: "Deadlines", language: "EN" },
    ttl: 24 * 60 * 60,
  });
  for (const { number, title, dueDate, asOf, deadlines } of days)
    calendar.createEvent({
      id: `eo-${number}-${dueDate}@${new URL(origin).hostname}`,
      start: new Date(`${dueDate}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      stamp: new Date(`${asOf}T00:00:00Z`),
      summary: plain(`EO ${number}: ${title}`),
      description: plain(deadlines.map(({ actor, duty }) => `${actor}: ${duty}`).join("\n\n")),
      url: `${origin}/orders/${encodeURIComponent(number)}`,
    });
  return calendar.toString();
}
