import type { IncomingHttpHeaders } from "node:http";
import { ROLES } from "@executive-disorder/shared/abilities";
import { isAble, isReadablePersona } from "../../access/row-rules.ts";
import { VISITOR, type Viewer, viewerFor } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { Auth } from "./auth.ts";
import { sessionToken } from "./session-cookie.ts";

const MAY_READ_ALL = `u.role in (${ROLES.filter((role) => isAble(role, "variant:read")).map((role) => `'${role}'`)})`;
const COLUMNS = `u.id as "userId", u.role, p.key as persona,
    array(select r.key from persona r where ${isReadablePersona("r", "u.id", MAY_READ_ALL)}) as "readablePersonas"`;
const PERSONA = `left join interest_profile i on i.user_id = u.id and i.is_active left join persona p on p.id = i.persona_id and p.retired_at is null`;
const VIEWER_SQL = `select ${COLUMNS} from app_user u ${PERSONA} where u.id = $1`;
const SESSION_SQL = `select ${COLUMNS}, s.id as "sessionId" from auth_session s join app_user u on u.id = s.user_id ${PERSONA}
  where s.token = $1 and s.expires_at > now() + $2 * interval '1 second'`;

type ViewerRow = Parameters<typeof viewerFor>[0];

/**
 * The viewer of a user. Read anew for each request, so that a changed role, persona or grant counts at once.
 *
 * @returns VISITOR when the user is gone.
 */
export async function viewerOf(db: Queryable, userId: string): Promise<Viewer> {
  const [row] = await queryPrepared<ViewerRow>(db, VIEWER_SQL, [userId]);
  return row ? viewerFor(row) : VISITOR;
}

/** Whether a request could belong to a session at all; without the cookie nobody needs to be looked up. */
export function mayHaveSession(headers: IncomingHttpHeaders): boolean {
  return headers.cookie?.includes("session_token=") ?? false;
}

/**
 * The viewer of a request: its session's user, or a visitor.
 *
 * A session that better-auth would accept as it stands is looked up in one statement, together with its user: that costs a
 * fifth of better-auth's own look-up. Whatever else comes (no such session, an expired one, one that is due to be prolonged,
 * an odd cookie) is left for better-auth to judge.
 */
export async function loadViewer(auth: Auth, db: Queryable, headers: IncomingHttpHeaders): Promise<Viewer> {
  if (!mayHaveSession(headers)) return VISITOR;
  const cookies = headers.cookie ?? "";
  const { authCookies, secret, sessionConfig } = await auth.$context;
  const token = sessionToken(cookies, authCookies.sessionToken.name, secret);
  if (token) {
    const untilDue = sessionConfig.expiresIn - sessionConfig.updateAge;
    const [row] = await queryPrepared<ViewerRow>(db, SESSION_SQL, [token, untilDue]);
    if (row) return viewerFor(row);
  }
  const session = await auth.api.getSession({ headers: new Headers({ cookie: cookies, host: headers.host ?? "" }) });
  return session ? { ...(await viewerOf(db, session.user.id)), sessionId: session.session.id } : VISITOR;
}
