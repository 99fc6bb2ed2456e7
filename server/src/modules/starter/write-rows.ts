import type { Queryable } from "../../db/prepared.ts";

/** Runs one statement over a JSON list of rows. @returns how many rows it wrote. */
export async function writeRows(client: Queryable, rows: unknown[], sql: string): Promise<number> {
  if (rows.length === 0) return 0;
  const { rowCount } = await client.query(sql, [JSON.stringify(rows)]);
  return rowCount ?? 0;
}
