import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { getDashboard } from "../tracking/dashboard.ts";
import type { Dashboard } from "../tracking/dashboard.type.ts";

/** What a digest tells of: the dashboard since the last one, and the reader's notes by order number. */
export interface DigestNews {
  dashboard: Dashboard;
  notes: ReadonlyMap<string, readonly string[]>;
}

/**
 * What happened to what the viewer tracks and follows, whether or not they have seen it.
 *
 * @param db reads as the viewer: what they may not read is not there. @param since the event behind which it begins.
 */
export async function readDigest(db: Queryable, viewer: Viewer, since: string): Promise<DigestNews> {
  const dashboard = await getDashboard(db, viewer, { since });
  const numbers = dashboard.groups.flatMap(({ changes }) => changes.map(({ order }) => order.number));
  const rows =
    numbers.length === 0
      ? []
      : await queryPrepared<{ number: string; notes: string[] }>(
          db,
          `select t.order_number as number, array_agg(t.note order by t.list_id) as notes
             from tracked_order t join tracking_list l on l.id = t.list_id and l.removed_at is null
             where t.user_id = $1 and t.removed_at is null and t.note is not null and t.order_number = any($2) group by 1`,
          [viewer.userId, numbers],
        );
  return { dashboard, notes: new Map(rows.map(({ number, notes }) => [number, notes])) };
}
