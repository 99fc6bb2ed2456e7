import type { Role } from "@executive-disorder/shared/abilities";
import { LIMITS } from "@executive-disorder/shared/limits";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { formatCursor, pageSize, parseCursor } from "../../lib/cursor.ts";

export interface UsersArgs {
  search?: string | null;
  role?: Role | null;
  first?: number | null;
  after?: string | null;
}

const SORT = "users";
export const USER_COLUMNS = `u.id, u.name, u.email, u.role, u.created_at as "createdAt"`;

/**
 * A page of accounts, by address.
 *
 * @param search part of a name or an address; upper and lower case are one.
 * @throws BAD_INPUT when `first`, `after` or `search` is wrong.
 */
export async function listUsers(db: Queryable, { search, role = null, first, after }: UsersArgs) {
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const [seen = null] = after == null ? [] : parseCursor(after, SORT, [(part) => typeof part === "string"]);
  const words = search?.trim() ?? "";
  if (words.length > LIMITS.searchText || words.includes("\0"))
    throw badInput("search", `\`search\` must be text of at most ${LIMITS.searchText} characters`);
  const like = words ? `%${words.replace(/[\\%_]/g, "\\$&")}%` : null;
  const rows = await queryPrepared<{ email: string }>(
    db,
    `select ${USER_COLUMNS} from app_user u where ($1::text is null or u.name ilike $1 or u.email ilike $1)
       and ($2::text is null or u.role = $2) and ($3::text is null or u.email > $3) order by u.email limit $4`,
    [like, role, seen, size + 1],
  );
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor(SORT, [last.email]) : null },
  };
}
