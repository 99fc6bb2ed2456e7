import { createHash, randomBytes } from "node:crypto";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Context } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import type { FeedToken, NewFeedToken } from "./feed-token.type.ts";

/** Characters of a key that are shown afterwards. */
const PREFIX_LENGTH = 6;

const COLUMNS = `id, prefix, created_at as "createdAt"`;

const hashOf = (key: string) => createHash("sha256").update(key).digest();

/** The viewer's addresses that are good, newest first. */
export function listFeedTokens(db: Queryable, viewer: Viewer): Promise<FeedToken[]> {
  return queryPrepared(
    db,
    `select ${COLUMNS} from feed_token where user_id = $1 and revoked_at is null order by id desc`,
    [viewer.userId],
  );
}

/**
 * Makes a secret address of the viewer's own feeds.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there are as many as there may be.
 */
export async function createFeedToken({ db, orm, viewer }: Context): Promise<NewFeedToken> {
  const userId = ownerOf(viewer);
  const key = randomBytes(32).toString("base64url");
  const id = await actingAs(orm, viewer, async (manager) => {
    // One at a time for a user, so that two at once do not both fit under the limit.
    await manager.query("select id from app_user where id = $1 for update", [userId]);
    const [held] = await manager.query(
      "select count(*)::int as count from feed_token where user_id = $1 and revoked_at is null",
      [userId],
    );
    if (held.count >= LIMITS.feedTokens)
      throw badInput("id", `You have ${held.count} addresses of feeds, as many as there may be. Revoke one first.`);
    const [row] = await manager.query(
      "insert into feed_token (user_id, prefix, hash) values ($1, $2, $3) returning id",
      [userId, key.slice(0, PREFIX_LENGTH), hashOf(key)],
    );
    return row.id as number;
  });
  const [token] = await queryPrepared<FeedToken & Record<string, unknown>>(
    db,
    `select ${COLUMNS} from feed_token where id = $1`,
    [id],
  );
  return { path: `/feeds/own/${key}`, token: token as FeedToken };
}

/** Ends an address of the viewer's at once; one that is ended already, or another's, changes nothing. @returns those that are left. */
export async function revokeFeedToken({ db, orm, viewer }: Context, id: string): Promise<FeedToken[]> {
  const userId = ownerOf(viewer);
  if (/^\d{1,9}$/.test(id))
    await actingAs(orm, viewer, (manager) =>
      manager.query("update feed_token set revoked_at = now() where id = $1 and user_id = $2 and revoked_at is null", [
        Number(id),
        userId,
      ]),
    );
  return listFeedTokens(db, viewer);
}

/** Whose feeds a key opens; null when it is revoked, or is none. Read anew each time. */
export async function userOfFeedKey(db: Queryable, key: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(key)) return null;
  const [token] = await queryPrepared<{ userId: string }>(
    db,
    `select user_id as "userId" from feed_token where hash = $1 and revoked_at is null`,
    [hashOf(key)],
  );
  return token?.userId ?? null;
}

function ownerOf({ userId, abilities }: Viewer): string {
  if (!userId) throw notSignedIn();
  if (!abilities.has("account:manage")) throw notAllowed();
  return userId;
}
