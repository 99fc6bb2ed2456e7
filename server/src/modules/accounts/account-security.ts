import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { notSignedIn } from "../../lib/api-error.ts";
import { OIDC_PROVIDER } from "./oidc.ts";

// Column by column: tokens, keys and hashes stay where they are. Of the password the database tells only that there is one.
const SECURITY_SQL = `select u.two_factor_enabled as "hasTwoFactor",
  ed_has_password() as "hasPassword",
  exists (select from auth_account a where a.user_id = u.id and a.provider_id = '${OIDC_PROVIDER}') as "hasProvider"
  from app_user u where u.id = $1`;
const PASSKEYS_SQL = `select id, name, created_at as "createdAt", backed_up as "isSynced" from auth_passkey where user_id = $1 order by created_at, id`;
const SESSIONS_SQL = `select id, created_at as "createdAt", updated_at as "lastUsedAt", expires_at as "expiresAt", nullif(ip_address, '') as "ipAddress", nullif(user_agent, '') as "userAgent", id is not distinct from $2 as "isCurrent"
  from auth_session where user_id = $1 and expires_at > now() order by id is not distinct from $2 desc, created_at desc, id`;

/** How the viewer signs in, and where they are signed in. */
export async function getAccountSecurity(db: Queryable, { userId, sessionId }: Viewer): Promise<object> {
  const [[facts], passkeys, sessions] = await Promise.all([
    queryPrepared(db, SECURITY_SQL, [userId]),
    queryPrepared(db, PASSKEYS_SQL, [userId]),
    queryPrepared(db, SESSIONS_SQL, [userId, sessionId]),
  ]);
  return { ...facts, passkeys, sessions };
}

/** Signs a device of the viewer's out, be it their own; one that is out already, or another's, changes nothing. @throws NOT_SIGNED_IN. */
export async function endSession({ db, orm, viewer }: Context, id: string): Promise<object> {
  if (!viewer.userId) throw notSignedIn();
  // No id has a NUL, and PostgreSQL takes none.
  if (!id.includes("\0"))
    await orm.query("delete from auth_session where id = $1 and user_id = $2", [id, viewer.userId]);
  return getAccountSecurity(db, viewer);
}

/** Signs all devices of the viewer's out but the one that asks. @throws NOT_SIGNED_IN. */
export async function endOtherSessions({ db, orm, viewer }: Context): Promise<object> {
  if (!viewer.userId) throw notSignedIn();
  await orm.query("delete from auth_session where user_id = $1 and id is distinct from $2", [
    viewer.userId,
    viewer.sessionId,
  ]);
  return getAccountSecurity(db, viewer);
}
