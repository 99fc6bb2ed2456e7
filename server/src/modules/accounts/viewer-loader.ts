import type { IncomingHttpHeaders } from "node:http";
import type { Role } from "@executive-disorder/shared/abilities";
import { ROLE_ABILITIES, VISITOR, type Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Auth } from "./auth.ts";

const VIEWER_SQL = `select u.role, p.key as persona,
    array(select r.key from persona r where r.retired_at is null
      and (r.access = 'OPEN' or u.role in ('EDITOR', 'ADMIN') or exists (select from persona_grant g where g.persona_id = r.id and g.user_id = u.id))) as readable
  from app_user u left join interest_profile i on i.user_id = u.id left join persona p on p.id = i.persona_id and p.retired_at is null
  where u.id = $1`;

/**
 * The viewer of a user. Read anew for each request, so that a changed role, persona or grant counts at once.
 *
 * @returns VISITOR when the user is gone.
 */
export async function viewerOf(db: Queryable, userId: string): Promise<Viewer> {
  const [row] = await queryPrepared<{ role: Role; persona: string | null; readable: string[] }>(db, VIEWER_SQL, [
    userId,
  ]);
  if (!row) return VISITOR;
  return {
    userId,
    role: row.role,
    abilities: ROLE_ABILITIES[row.role],
    persona: row.persona,
    readablePersonas: new Set(row.readable),
  };
}

/** Whether a request could belong to a session at all; without the cookie nobody needs to be looked up. */
export function mayHaveSession(headers: IncomingHttpHeaders): boolean {
  return headers.cookie?.includes("session_token=") ?? false;
}

/** The viewer of a request: its session's user, or a visitor. */
export async function loadViewer(auth: Auth, db: Queryable, headers: IncomingHttpHeaders): Promise<Viewer> {
  if (!mayHaveSession(headers)) return VISITOR;
  const session = await auth.api.getSession({
    headers: new Headers({ cookie: headers.cookie ?? "", host: headers.host ?? "" }),
  });
  return session ? viewerOf(db, session.user.id) : VISITOR;
}
