import { LIMITS } from "@executive-disorder/shared/limits";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { AuditAct } from "../../lib/graphql-enums.ts";

export interface AuditArgs {
  first?: number | null;
  after?: string | null;
  filter?: {
    actorId?: string | null;
    aboutId?: string | null;
    table?: string | null;
    act?: AuditAct | null;
    days?: number | null;
  } | null;
}

interface AuditRow {
  id: number;
  act: AuditAct;
  changes: Record<string, [unknown, unknown] | null>;
  [column: string]: unknown;
}

const SORT = "audit";
const LONGEST_DAYS = 36_500;

/**
 * A page of the log, newest first.
 *
 * @throws BAD_INPUT when `first`, `after` or a part of `filter` is wrong.
 */
export async function listAuditEntries(db: Queryable, { first, after, filter }: AuditArgs) {
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const [seen = null] = after == null ? [] : parseCursor(after, SORT, [isWholeNumber]);
  const { actorId = null, aboutId = null, table = null, act = null, days = null } = filter ?? {};
  for (const [name, text] of Object.entries({ actorId, aboutId, table }))
    if (text?.includes("\0")) throw badInput(`filter.${name}`, `\`${name}\` holds a character that is not text`);
  if (days !== null && (days < 1 || days > LONGEST_DAYS))
    throw badInput("filter.days", `\`days\` must be between 1 and ${LONGEST_DAYS}, not ${days}`);
  const rows = await queryPrepared<AuditRow>(
    db,
    `select e.position as id, e.at, e.act, e.table_name as "table", e.row_key::text as "rowKey", e.actor_id as "actorId", a.name as "actorName",
        e.about_user_id as "aboutId", b.name as "aboutName", e.changes, e.reason, e.hash
       from audit_entry e left join app_user a on a.id = e.actor_id left join app_user b on b.id = e.about_user_id
       where e.position is not null and ($1::bigint is null or e.position < $1) and ($2::text is null or e.actor_id = $2)
         and ($3::text is null or e.about_user_id = $3) and ($4::text is null or e.table_name = $4) and ($5::text is null or e.act = $5)
         and ($6::int is null or e.at > now() - $6 * interval '1 day')
       order by e.position desc limit $7`,
    [seen, actorId, aboutId, table, act, days, size + 1],
  );
  const nodes = rows.slice(0, size).map(({ changes, ...entry }) => ({ ...entry, changes: changesFrom(changes) }));
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor(SORT, [last.id]) : null },
  };
}

const asJson = (value: unknown) => (value == null ? null : JSON.stringify(value));

function changesFrom(changes: AuditRow["changes"]): object[] {
  return Object.entries(changes).map(([column, told]) => ({
    column,
    isTold: told !== null,
    before: asJson(told?.[0]),
    after: asJson(told?.[1]),
  }));
}
