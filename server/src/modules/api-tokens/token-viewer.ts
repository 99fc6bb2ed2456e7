import type { IncomingHttpHeaders } from "node:http";
import type { Ability } from "@executive-disorder/shared/abilities";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { viewerOf } from "../accounts/viewer-loader.ts";
import type { ApiTokenScope } from "./api-token.type.ts";
import { hashOfKey, KEY_START } from "./api-token-service.ts";

/** What a program may do whatever its token says: nothing about how its owner signs in. */
const NEVER: ReadonlySet<Ability> = new Set(["account:manage"]);
const isForReading = (ability: Ability) => /:(?:read|count)$/.test(ability);

/** What the viewer may do through a token with these scopes. Never more than they may themselves. */
export function throughToken(viewer: Viewer, scopes: readonly ApiTokenScope[]): Viewer {
  const abilities = [...viewer.abilities].filter(
    (ability) => !NEVER.has(ability) && (scopes.includes("WRITE") || isForReading(ability)),
  );
  return { ...viewer, sessionId: null, abilities: new Set(abilities) };
}

/** The key in the header `authorization: Bearer …`; null where the header names none. */
export function keyOf(headers: IncomingHttpHeaders): string | null {
  const key = /^Bearer +(\S{1,200})$/i.exec(headers.authorization ?? "")?.[1];
  return key?.startsWith(KEY_START) ? key : null;
}

/**
 * The owner of a key, as far as its token reaches. Read anew for each request: a token that is revoked, a role that changes and an
 * account that is gone count at once.
 *
 * @returns null when the key is not good.
 */
export async function viewerOfKey(db: Queryable, key: string): Promise<Viewer | null> {
  const [token] = await queryPrepared<{ userId: string; scopes: ApiTokenScope[]; isNoted: boolean; id: number }>(
    db,
    `select id, user_id as "userId", scopes, coalesce(last_used_at > now() - interval '1 hour', false) as "isNoted"
       from api_token where hash = $1 and revoked_at is null and expires_at > now()`,
    [hashOfKey(key)],
  );
  if (!token) return null;
  if (!token.isNoted)
    await db.query("update api_token set last_used_at = date_trunc('hour', now()) where id = $1", [token.id]);
  const viewer = await viewerOf(db, token.userId);
  return viewer.userId ? throughToken(viewer, token.scopes) : null;
}
