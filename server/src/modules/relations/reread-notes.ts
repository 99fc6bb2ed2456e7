import type { DataSource } from "typeorm";
import { raiseContentVersion } from "../../db/content-version.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import { refreshRelations } from "./refresh-relations.ts";
import { storeNotes } from "./store-notes.ts";

/** Raised whenever notes, or what follows from them, read otherwise than before: databases that are older then read theirs anew. */
export const NOTE_READER = 3;

/**
 * Reads all held notes anew where an older reader read them; a database that is up to date is left alone.
 *
 * Several servers may start at once: one reads, the others wait and find it done.
 *
 * @returns how many notes it read.
 */
export function rereadNotes(orm: DataSource): Promise<number> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const { rows: known } = await client.query<{ version: number }>("select version from note_reader for update");
    if ((known[0]?.version ?? 0) >= NOTE_READER) return 0;
    const { rows } = await client.query<{ number: string; note: string }>(
      "select number, disposition_notes as note from executive_order where disposition_notes is not null",
    );
    await storeNotes(client, new Map(rows.map(({ number, note }) => [number, note])));
    const { relations, statuses } = await refreshRelations(
      client,
      rows.map(({ number }) => number),
    );
    await client.query("update note_reader set version = $1", [NOTE_READER]);
    if (rows.length + relations + statuses > 0) await raiseContentVersion(client);
    return rows.length;
  });
}
