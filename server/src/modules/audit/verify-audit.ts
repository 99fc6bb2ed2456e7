import { createHash } from "node:crypto";
import type pg from "pg";
import { unwatchedTables } from "../../access/audit-triggers.ts";

export interface AuditReport {
  /** Entries that were found whole. */
  entries: number;
  /** Hash of the last of them: whoever keeps it elsewhere can prove later that nothing before it was changed. */
  head: string | null;
  /** What is wrong first, in a sentence; null: the log is whole. */
  fault: string | null;
}

interface ChainedEntry {
  id: number;
  position: number;
  previousHash: string;
  hash: string;
  text: string;
}

const FIRST_HASH = "0".repeat(64);
const BATCH = 2_000;

/**
 * Reads the log from its first entry on, hashes each anew, and says whether it is whole, or where it is broken first.
 *
 * Hashes are computed here, from the columns, and not by a function of the database, which whoever changed the log could have
 * changed too. What was cut off at the end leaves no trace in the chain: `holds`, an entry's number and hash that were noted
 * elsewhere, shows it.
 */
export async function verifyAudit(
  db: Pick<pg.Pool, "query">,
  holds?: { position: number; hash: string },
): Promise<AuditReport> {
  let [entries, head] = [0, FIRST_HASH];
  let isHeld = holds === undefined;
  const report = (fault: string | null): AuditReport => ({ entries, head: entries > 0 ? head : null, fault });
  for (;;) {
    const batch = await nextEntries(db, entries);
    for (const entry of batch) {
      const fault = faultOf(entry, entries + 1, head);
      if (fault) return report(fault);
      entries = entry.position;
      head = entry.hash;
      if (holds?.position === entries && holds.hash === head) isHeld = true;
    }
    if (batch.length < BATCH) break;
  }
  const { rows: open } = await db.query<{ id: number }>(
    "select id from audit_entry where position is null or position > $1 limit 1",
    [entries],
  );
  if (open[0]) return report(`The entry with the id ${open[0].id} stands outside the chain`);
  if (!isHeld)
    return report(
      `Entry ${holds?.position} is not there with the hash ${holds?.hash}: the log was cut off, or written anew`,
    );
  const unwatched = await unwatchedTables(db);
  if (unwatched.length > 0)
    return report(`Changes of ${unwatched.join(", ")} are not watched: the trigger is gone or off`);
  return report(null);
}

async function nextEntries(db: Pick<pg.Pool, "query">, seen: number): Promise<ChainedEntry[]> {
  const { rows } = await db.query<ChainedEntry>(
    `select id, position, previous_hash as "previousHash", hash,
        jsonb_build_object('id', id, 'position', position, 'at', extract(epoch from at)::text, 'actor', actor_id, 'act', act,
          'table', table_name, 'key', row_key, 'about', about_user_id, 'changes', changes, 'reason', reason)::text as text
       from audit_entry where position > $1 order by position limit ${BATCH}`,
    [seen],
  );
  // A connection that was opened elsewhere gives large numbers as text.
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

function faultOf(entry: ChainedEntry, expected: number, previous: string): string | null {
  const { position, previousHash, hash, text } = entry;
  if (position !== expected) return `Entry ${expected} is gone: entry ${position} comes after ${expected - 1}`;
  if (previousHash !== previous)
    return `Entry ${position} does not follow entry ${position - 1}: one of them was changed`;
  if (
    createHash("sha256")
      .update(previousHash + text)
      .digest("hex") !== hash
  )
    return `Entry ${position} was changed after it was written`;
  return null;
}
