import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../access/viewer.ts";
import { notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "./acting-as.ts";

/**
 * Does work in a transaction as the only one that changes what is the viewer's own: whoever comes second sees what the first did.
 *
 * @throws NOT_SIGNED_IN when the account is gone by now.
 */
export function actingAlone<T>(
  orm: DataSource,
  viewer: Viewer,
  work: (manager: EntityManager, userId: string) => Promise<T>,
): Promise<T> {
  return actingAs(orm, viewer, async (manager) => {
    const held: unknown[] = await manager.query("select from app_user where id = $1 for no key update", [
      viewer.userId,
    ]);
    if (held.length === 0 || viewer.userId === null) throw notSignedIn();
    return work(manager, viewer.userId);
  });
}
