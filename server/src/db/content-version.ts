import pg from "pg";
import type { Log } from "../lib/log.ts";
import type { Connection } from "./database.ts";

/** Raises the one integer that stands for all that readers see. Call it in the transaction that changes what they see. */
export async function raiseContentVersion(client: { query(sql: string): Promise<unknown> }): Promise<void> {
  await client.query("select raise_content_version()");
}

export interface ContentVersion {
  /** The number as this server knows it; null while it cannot know, and then nothing may be answered from a cache. */
  current(): number | null;
  close(): Promise<void>;
}

/**
 * Listens for changes of the content version on a connection of its own.
 *
 * While that connection is broken the version is unknown; it is read again before it counts.
 */
export async function watchContentVersion(connection: Connection, log: Log): Promise<ContentVersion> {
  let version: number | null = null;
  let client: pg.Client | null = null;
  let isClosed = false;

  const open = async () => {
    const next = new pg.Client(typeof connection === "string" ? { connectionString: connection } : connection);
    const lost = () => {
      if (client !== next) return;
      client = null;
      version = null;
      if (!isClosed) setTimeout(reopen, 1000).unref();
    };
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", (message) => {
      version = Number(message.payload);
    });
    await next.connect();
    client = next;
    await next.query("listen content_version");
    const { rows } = await next.query<{ version: number }>("select version from content_version");
    version = rows[0]?.version ?? null;
  };
  const reopen = () => {
    open().catch((error) => {
      log.warn({ err: error }, "the content version cannot be watched; trying again");
      if (!isClosed) setTimeout(reopen, 1000).unref();
    });
  };

  await open();
  return {
    current: () => version,
    close: async () => {
      isClosed = true;
      await client?.end();
    },
  };
}
