import { createHash, randomBytes } from "node:crypto";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import type { ApiToken, ApiTokenScope, NewApiToken } from "./api-token.type.ts";

/** Begins each key, so that people and scanners of leaked secrets know it for ours. */
export const KEY_START = "ed_";
/** Characters of a key that are shown afterwards. */
const PREFIX_LENGTH = KEY_START.length + 6;

const COLUMNS = `id, name, prefix, scopes, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"`;

export const hashOfKey = (key: string): Buffer => createHash("sha256").update(key).digest();

/** The viewer's tokens that are good, newest first. */
export function listApiTokens(db: Queryable, viewer: Viewer): Promise<ApiToken[]> {
  return queryPrepared(
    db,
    `select ${COLUMNS} from api_token where user_id = $1 and revoked_at is null and expires_at > now() order by id desc`,
    [viewer.userId],
  );
}

export interface NewTokenInput {
  name: string;
  scopes: readonly ApiTokenScope[];
  /** Days until it ends. */
  days: number;
}

/**
 * Makes a token for the viewer, who must be signed in themselves: a program makes no further keys.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT for a name, scopes or days that cannot be, or when there are too many tokens.
 */
export async function createApiToken({ db, orm, viewer }: Context, input: NewTokenInput): Promise<NewApiToken> {
  const userId = ownerOf(viewer);
  const most = LIMITS.apiToken;
  const name = input.name.trim();
  if (name.length === 0 || name.length > most.nameLength || name.includes("\0"))
    throw badInput("name", `Give the token a name of 1 to ${most.nameLength} characters.`);
  if (input.scopes.length === 0) throw badInput("scopes", "Say what the token is for: READ, or READ and WRITE.");
  if (!Number.isInteger(input.days) || input.days < 1 || input.days > most.days.most)
    throw badInput("days", `A token ends after 1 to ${most.days.most} days.`);
  const key = `${KEY_START}${randomBytes(32).toString("base64url")}`;
  const id = await actingAs(orm, viewer, async (manager) => {
    // One at a time for a user, so that two at once do not both fit under the limit.
    await manager.query("select id from app_user where id = $1 for update", [userId]);
    const [held] = await manager.query(
      "select count(*)::int as count from api_token where user_id = $1 and revoked_at is null and expires_at > now()",
      [userId],
    );
    if (held.count >= most.count)
      throw badInput("name", `You have ${most.count} tokens, as many as there can be. Revoke one that nothing uses.`);
    const [row] = await manager.query(
      "insert into api_token (user_id, name, prefix, hash, scopes, expires_at) values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning id",
      [userId, name, key.slice(0, PREFIX_LENGTH), hashOfKey(key), [...new Set(["READ", ...input.scopes])], input.days],
    );
    return row.id as number;
  });
  const [token] = await queryPrepared<ApiToken & Record<string, unknown>>(
    db,
    `select ${COLUMNS} from api_token where id = $1`,
    [id],
  );
  return { key, token: token as ApiToken };
}

/** Ends a token of the viewer's at once; one that is ended already, or another's, changes nothing. @returns those that are left. */
export async function revokeApiToken({ db, orm, viewer }: Context, id: string): Promise<ApiToken[]> {
  const userId = ownerOf(viewer);
  if (/^\d{1,9}$/.test(id))
    await actingAs(orm, viewer, (manager) =>
      manager.query("update api_token set revoked_at = now() where id = $1 and user_id = $2 and revoked_at is null", [
        Number(id),
        userId,
      ]),
    );
  return listApiTokens(db, viewer);
}

function ownerOf({ userId, abilities }: Viewer): string {
  if (!userId) throw notSignedIn();
  if (!abilities.has("account:manage")) throw notAllowed();
  return userId;
}
