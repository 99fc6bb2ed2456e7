import type { EventKind } from "@executive-disorder/shared/event-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { firstSentences } from "@executive-disorder/shared/sentences";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { type EventRow, eventFrom } from "../events/event-sql.ts";
import type { Dashboard, DashboardChange, DashboardGroup } from "./dashboard.type.ts";
import { DASHBOARD_SQL } from "./dashboard-sql.ts";
import { checkMayWrite } from "./own-lists.ts";
import { findTrackingList, listId, noSuchList } from "./stored-lists.ts";

export interface DashboardArgs {
  listId?: string | null | undefined;
  kinds?: readonly EventKind[] | null | undefined;
  legalForces?: readonly LegalForce[] | null | undefined;
  /** Behind which event to begin; behind the reader's mark unless told. */
  since?: string;
}

/** Characters of a bottom line: its first sentences. */
const MEANING_LENGTH = 280;

/** A group as the statement gives it: events without their words, and meanings with the whole text. */
interface GroupRow extends Omit<Dashboard["groups"][number], "at" | "changes"> {
  at: string;
  changes: (Omit<DashboardChange, "events"> & { events: EventRow[] })[];
}

interface DashboardRow extends Record<string, unknown>, Omit<Dashboard, "seenAt" | "groups"> {
  seenAt: string | null;
  groups: GroupRow[];
}

/**
 * The viewer's dashboard, in one statement.
 *
 * @throws BAD_INPUT when the list is none of theirs.
 */
export async function getDashboard(db: Queryable, viewer: Viewer, args: DashboardArgs): Promise<Dashboard> {
  const list = args.listId == null ? null : listId(args.listId);
  if (list !== null && !(await findTrackingList(db, viewer, list))) throw noSuchList();
  const [row] = await queryPrepared<DashboardRow>(db, DASHBOARD_SQL, [
    viewer.userId,
    list,
    args.kinds ?? null,
    args.legalForces ?? null,
    args.since ?? null,
  ]);
  const { groups, seenAt, ...rest } = row as DashboardRow;
  return { ...rest, seenAt: seenAt ? new Date(seenAt) : null, groups: groups.map(groupFrom) };
}

function groupFrom({ at, changes, ...group }: GroupRow): DashboardGroup {
  return { ...group, at: new Date(at), changes: changes.map(changeFrom) };
}

function changeFrom({ events, meaning, ...change }: GroupRow["changes"][number]): DashboardChange {
  return {
    ...change,
    events: events.map(eventFrom),
    meaning: meaning && { ...meaning, body: meaning.body && firstSentences(meaning.body, MEANING_LENGTH) },
  };
}

/**
 * Marks events as seen, up to and with the one named; what came later stays new. Never back: of two windows the later mark counts.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is no such event yet.
 */
export async function markDashboardSeen({ orm, db, viewer }: Context, upTo: string): Promise<Dashboard> {
  checkMayWrite(viewer);
  const known = /^\d{1,15}$/.test(upTo)
    ? await orm.query("select from event where id >= $1 limit 1", [Number(upTo)])
    : [];
  if (known.length === 0) throw badInput("upTo", "`upTo` is no event; give Dashboard.latestEvent as you got it");
  await orm.query(
    `insert into event_mark as m (user_id, seen_up_to) values ($1, $2)
       on conflict (user_id) do update set seen_up_to = greatest(m.seen_up_to, excluded.seen_up_to), at = now()`,
    [viewer.userId, Number(upTo)],
  );
  return getDashboard(db, viewer, {});
}
