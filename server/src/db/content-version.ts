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
    client = next;
    const isCurrent = () => client === next && !isClosed;
    const lost = () => {
      if (!isCurrent()) return;
      client = null;
      version = null;
      setTimeout(reopen, 1000).unref();
    };
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", (message) => {
      if (isCurrent()) version = Number(message.payload);
    });
    try {
      await next.connect();
      await next.query("listen content_version");
      const { rows } = await next.query<{ version: number }>("select version from content_version");
      if (isCurrent()) version = rows[0]?.version ?? null;
    } catch (error) {
      await next.end().catch(() => undefined);
      lost();
      throw error;
    }
  };
  const reopen = () => {
    if (!isClosed)
      open().catch((error) => log.warn({ err: error }, "the content version cannot be watched; trying again"));
  };

  await open().catch((error) => {
    isClosed = true;
    throw error;
  });
  return {
    current: () => version,
    close: async () => {
      isClosed = true;
      version = null;
      await client?.end();
    },
  };
}
