import { LIMITS } from "@executive-disorder/shared/limits";
import type { DataSource } from "typeorm";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { type NewEvent, raiseEvents } from "./raise-events.ts";

/**
 * Tells which deadlines are near, and which have passed, once each: several of one order on one day are told together. What passed
 * longer ago than a month is history that came in, not news.
 *
 * @param day today, as YYYY-MM-DD.
 * @returns how many events there were.
 */
export function raiseDeadlineEvents(orm: DataSource, day = today()): Promise<number> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    return raiseEvents(client, await dueEvents(client, day));
  });
}

async function dueEvents(client: Queryable, day: string): Promise<NewEvent[]> {
  const { rows } = await client.query<{ number: string; dueDate: string; hasPassed: boolean }>(
    `select distinct o.number, d.due_date as "dueDate", d.due_date < $1::date as "hasPassed"
       from deadline d join executive_order o on o.id = d.order_id
       where d.due_date between $1::date - ${LIMITS.deadline.passedDays} and $1::date + ${LIMITS.deadline.nearDays}
         and not exists (select from event e where e.dedupe_key = (case when d.due_date < $1::date then 'passed ' else 'near ' end) || o.number || ' ' || d.due_date::text)
       order by d.due_date, o.number`,
    [day],
  );
  return rows.map(({ number, dueDate, hasPassed }) => ({
    kind: hasPassed ? "DEADLINE_PASSED" : "DEADLINE_NEAR",
    orderNumber: number,
    dueDate,
    batch: `deadlines ${day}`,
    dedupeKey: `${hasPassed ? "passed" : "near"} ${number} ${dueDate}`,
  }));
}
