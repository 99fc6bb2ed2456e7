import { randomBytes } from "node:crypto";
import pg from "pg";
import { pino } from "pino";
import { type GuardedDatabase, openGuardedDatabase } from "../access/guarded-database.ts";
import type { Connection } from "../db/database.ts";
import type { EmbeddedConnection } from "../db/embedded-postgres.ts";
import { ENTITIES } from "../main/entities.ts";

export const silent = pino({ level: "silent" });

export interface TestDatabase extends GuardedDatabase {
  connection: Connection;
}

/**
 * A database of this test file's own, cloned from a template in a few milliseconds; dropped by the returned `close`.
 *
 * @param template `empty` is only migrated, `starter` holds the starter library.
 */
export async function testDatabase(template: "empty" | "starter" = "starter"): Promise<TestDatabase> {
  const base = JSON.parse(process.env.ED_TEST_POSTGRES as string) as EmbeddedConnection;
  const name = `test_${randomBytes(6).toString("hex")}`;
  const onServer = async (sql: string) => {
    const admin = new pg.Client({ ...base, database: "postgres" });
    await admin.connect();
    // Clones of one template wait for each other: PostgreSQL refuses a template that somebody is reading.
    await admin.query("select pg_advisory_lock(1)");
    await admin.query(sql);
    await admin.end();
  };
  await onServer(`create database ${name} template ${template}`);
  const connection = { ...base, database: name };
  const database = await openGuardedDatabase(connection, ENTITIES, silent, { poolSize: 6 });
  return {
    ...database,
    connection,
    close: async () => {
      await database.close();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** As testDatabase, for one piece of work: dropped whatever becomes of it. */
export async function withDatabase<T>(
  template: "empty" | "starter",
  work: (database: TestDatabase) => Promise<T>,
): Promise<T> {
  const database = await testDatabase(template);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Told to a connection for reading when it is new, or gets another user. */
const SET_UP = /^set role ed_|set_config\('ed\.user_id'/;

/** Counts the statements that PostgreSQL is sent while `work` runs, whatever sends them, less a connection's setting up. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === "string" ? first : ((first as { text?: string })?.text ?? String(first));
    if (!SET_UP.test(text)) statements.push(text);
    return original.apply(this, args);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = original;
  }
}
