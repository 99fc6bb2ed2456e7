import type pg from "pg";
import type { TestDatabase } from "./test-database.ts";

/** One connection of the server's own, for work that opens its transaction itself. */
export async function withConnection<T>(
  database: TestDatabase,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
