import { createHash } from "node:crypto";
import type pg from "pg";

/** Anything that runs a statement: the pool, or a client in a transaction. */
export type Queryable = Pick<pg.Pool, "query">;

const MOST_NAMES = 300;
const names = new Map<string, string>();

/**
 * Runs a statement under a name made from its text, so that PostgreSQL keeps it parsed and planned on each connection.
 *
 * Texts that clients can vary (one for each shape of a document) are bounded: past 300 the rest run without a name.
 */
export async function queryPrepared<Row extends pg.QueryResultRow>(
  db: Queryable,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  let name = names.get(text);
  if (!name && names.size < MOST_NAMES) {
    name = `ed-${createHash("sha1").update(text).digest("base64url").slice(0, 20)}`;
    names.set(text, name);
  }
  const { rows } = await db.query<Row>(name ? { name, text, values } : { text, values });
  return rows;
}
