import type { Queryable } from "../../db/prepared.ts";

/** As many orders as are done at once: their texts are held in memory. */
const BATCH = 500;

/**
 * Makes what the search knows of some orders anew, from facts, texts and published base texts as they are now held. Part of the
 * caller's transaction; writes only what differs.
 *
 * @returns how many orders now read otherwise to the search.
 */
export async function refreshSearch(client: Queryable, numbers: readonly string[]): Promise<number> {
  let written = 0;
  for (let start = 0; start < numbers.length; start += BATCH) {
    const { rows } = await client.query<{ written: number }>(
      "select refresh_order_search(array(select id from executive_order where number = any($1))) as written",
      [numbers.slice(start, start + BATCH)],
    );
    written += rows[0]?.written ?? 0;
  }
  return written;
}
