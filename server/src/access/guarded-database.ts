import type { EntityTarget, ObjectLiteral } from "typeorm";
import { type Connection, type Database, openDatabase } from "../db/database.ts";
import type { Log } from "../lib/log.ts";
import { buildAuditTriggers } from "./audit-triggers.ts";
import { openReadingPools, type ReadingPools } from "./reading-pools.ts";
import { buildSecondWall } from "./second-wall.ts";

/** The database with its second wall. `pool` and `orm` are the server's own: for writing, accounts and sessions. */
export interface GuardedDatabase extends Database {
  /** For whatever is shown to somebody. */
  reading: ReadingPools;
}

/**
 * Opens the database, brings its schema, its second wall and the triggers of the log of changes up to date.
 *
 * @throws as openDatabase, buildSecondWall and buildAuditTriggers do.
 */
export async function openGuardedDatabase(
  connection: Connection,
  entities: EntityTarget<ObjectLiteral>[],
  log: Log,
  options: { poolSize?: number } = {},
): Promise<GuardedDatabase> {
  const database = await openDatabase(connection, entities, log, {
    ...options,
    afterMigration: async (client) => {
      await buildSecondWall(client);
      await buildAuditTriggers(client);
    },
  });
  const reading = openReadingPools(connection, log, options.poolSize);
  return {
    ...database,
    reading,
    close: async () => {
      await reading.close();
      await database.close();
    },
  };
}
