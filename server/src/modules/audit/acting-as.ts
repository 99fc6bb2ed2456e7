import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../access/viewer.ts";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";

/** Who changes something: null is the server itself. */
export type Actor = Pick<Viewer, "userId"> | null;

/**
 * Does work in a transaction, as somebody: the log of changes names them for each row that it changes. Every service that changes
 * something on behalf of a viewer opens its transaction here.
 *
 * @param reason why, in words, where the change has a reason of its own.
 */
export function actingAs<T>(
  orm: DataSource,
  actor: Actor,
  work: (manager: EntityManager, client: Queryable) => Promise<T>,
  reason: string | null = null,
): Promise<T> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    await nameActor(client, actor, reason);
    return work(manager, client);
  });
}

/** Names the actor for the rest of a transaction that was opened elsewhere. */
export async function nameActor(client: Queryable, actor: Actor, reason: string | null = null): Promise<void> {
  await client.query("select set_config('ed.actor', $1, true), set_config('ed.reason', $2, true)", [
    actor?.userId ?? "",
    reason ?? "",
  ]);
}

/**
 * Does work whose changes are one entry of the log, and not one a row: a run of the server over many texts. Where it changed
 * nothing, there is no entry.
 *
 * @param outcome what the entry tells of the result; null: nothing was changed.
 */
export async function asOneEntry<T>(
  client: Queryable,
  run: string,
  work: () => Promise<T>,
  outcome: (result: T) => Record<string, number> | null,
): Promise<T> {
  await client.query("select set_config('ed.audit_run', 'on', true)");
  const result = await work();
  await client.query("select set_config('ed.audit_run', '', true)");
  const told = outcome(result);
  if (told)
    await client.query(
      "insert into audit_entry (actor_id, act, table_name, row_key, changes) values (nullif(current_setting('ed.actor', true), ''), 'RUN', $1, '{}', $2)",
      [run, JSON.stringify(Object.fromEntries(Object.entries(told).map(([name, count]) => [name, [null, count]])))],
    );
  return result;
}
