import { type GuardedDatabase, openGuardedDatabase } from "../access/guarded-database.ts";
import { readOrCreateSecret } from "../db/data-folder.ts";
import type { Connection } from "../db/database.ts";
import { readRunningConnection, startEmbeddedPostgres } from "../db/embedded-postgres.ts";
import { AlreadyRunningError } from "../db/instance-lock.ts";
import type { Env } from "../lib/env.ts";
import type { Log } from "../lib/log.ts";
import { rereadNotes } from "../modules/relations/reread-notes.ts";
import { ENTITIES } from "./entities.ts";

/** The opened database, whichever it is. */
export interface Store {
  database: GuardedDatabase;
  connection: Connection;
  isEmbedded: boolean;
  /** Key of the session cookies. */
  authSecret: string;
  close(): Promise<void>;
}

/** The database with its schema, and with notes as this version reads them. */
async function openUpToDate(connection: Connection, log: Log): Promise<GuardedDatabase> {
  const database = await openGuardedDatabase(connection, ENTITIES, log);
  try {
    const notes = await rereadNotes(database.orm);
    if (notes > 0) log.info({ notes }, "disposition notes read anew");
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens DATABASE_URL, or starts the embedded database on DATA_DIR for this process alone. */
export async function openStore(env: Env, log: Log): Promise<Store> {
  if (env.DATABASE_URL) {
    const database = await openUpToDate(env.DATABASE_URL, log);
    return {
      database,
      connection: env.DATABASE_URL,
      isEmbedded: false,
      authSecret: env.AUTH_SECRET as string,
      close: () => database.close(),
    };
  }
  const embedded = await startEmbeddedPostgres(env.DATA_DIR);
  try {
    const database = await openUpToDate(embedded.connection, log);
    return {
      database,
      connection: embedded.connection,
      isEmbedded: true,
      authSecret: env.AUTH_SECRET ?? readOrCreateSecret(env.DATA_DIR, "auth-secret"),
      close: async () => {
        await database.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** As openStore, but beside a server that already runs on the folder: commands then use its database and leave it running. */
export async function openStoreBeside(env: Env, log: Log): Promise<Store> {
  try {
    return await openStore(env, log);
  } catch (error) {
    const running = error instanceof AlreadyRunningError ? readRunningConnection(env.DATA_DIR) : null;
    if (!running) throw error;
    const database = await openGuardedDatabase(running, ENTITIES, log, { poolSize: 3 });
    return {
      database,
      connection: running,
      isEmbedded: true,
      authSecret: env.AUTH_SECRET ?? readOrCreateSecret(env.DATA_DIR, "auth-secret"),
      close: () => database.close(),
    };
  }
}
