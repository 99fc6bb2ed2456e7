import pg from "pg";
import { DataSource, type DataSourceOptions, type EntityTarget, type ObjectLiteral } from "typeorm";
import type { Log } from "../lib/log.ts";
import { SentenceError } from "../lib/sentence-error.ts";
import type { EmbeddedConnection } from "./embedded-postgres.ts";
import { SnakeNaming } from "./naming.ts";
import { sqlMigrations } from "./sql-migrations.ts";

/** The one pool of connections, and TypeORM over the same pool. */
export interface Database {
  pool: pg.Pool;
  orm: DataSource;
  close(): Promise<void>;
}

export type Connection = EmbeddedConnection | string;

const OLDEST_SERVER = 150_000;

// Days travel as text, because a JavaScript Date would move them between zones; counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens the database, and brings its schema up to date under a lock, so that several servers may start at once.
 *
 * @param options.afterMigration runs under that lock too.
 *
 * @throws SentenceError when it cannot be reached, refuses the login, is older than PostgreSQL 15, or was migrated by a newer version of this product.
 */
export async function openDatabase(
  connection: Connection,
  entities: EntityTarget<ObjectLiteral>[],
  log: Log,
  options: { poolSize?: number; afterMigration?: (client: pg.PoolClient) => Promise<void> } = {},
): Promise<Database> {
  await checkServer(connection);
  let isClosing = false;
  // A connection that breaks while idle is not worth the process: the pool makes another. The whole error holds the client.
  const idleFault = (error: Error) => {
    if (!isClosing) log.warn({ reason: error.message }, "an idle database connection broke");
  };
  const orm = new DataSource({
    type: "postgres",
    ...(typeof connection === "string"
      ? { url: connection }
      : {
          host: connection.host,
          username: connection.user,
          password: connection.password,
          database: connection.database,
        }),
    entities: entities as DataSourceOptions["entities"],
    migrations: sqlMigrations(),
    migrationsTableName: "schema_migration",
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize: options.poolSize ?? 10,
    installExtensions: false,
    poolErrorHandler: idleFault,
    extra: { application_name: "executive-disorder", statement_timeout: 30_000, connectionTimeoutMillis: 10_000 },
  } as DataSourceOptions);
  await orm.initialize();
  const pool = (orm.driver as unknown as { master: pg.Pool }).master;
  pool.on("error", idleFault);
  await migrate(orm, pool, options.afterMigration).catch(async (error) => {
    await orm.destroy();
    throw error;
  });
  return {
    pool,
    orm,
    close: () => {
      isClosing = true;
      return orm.destroy();
    },
  };
}

async function migrate(
  orm: DataSource,
  pool: pg.Pool,
  afterMigration?: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const guard = await pool.connect();
  try {
    await guard.query("select pg_advisory_lock(hashtext('executive-disorder: migrate'))");
    const { rows } = await guard.query<{ exists: boolean }>(
      "select to_regclass('schema_migration') is not null as exists",
    );
    if (rows[0]?.exists) {
      const known = new Set(orm.migrations.map((migration) => migration.name));
      const done = await guard.query<{ name: string }>("select name from schema_migration");
      const foreign = done.rows.find((row) => !known.has(row.name));
      if (foreign)
        throw new SentenceError(
          `The database was changed by a newer version of this program (${foreign.name}); run that version, or restore a backup`,
        );
    }
    await orm.runMigrations();
    await afterMigration?.(guard);
  } finally {
    await guard.query("select pg_advisory_unlock_all()").catch(() => undefined);
    guard.release();
  }
}

async function checkServer(connection: Connection): Promise<void> {
  const client = new pg.Client(
    typeof connection === "string" ? { connectionString: connection, connectionTimeoutMillis: 10_000 } : connection,
  );
  client.on("error", () => undefined);
  const place = typeof connection === "string" ? withoutPassword(connection) : connection.host;
  try {
    await client.connect();
  } catch (error) {
    throw new SentenceError(
      `The database at ${place} cannot be used: ${reasonOf(error)}; check DATABASE_URL and that the server runs`,
    );
  }
  try {
    const { rows } = await client.query<{ number: number; text: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as text",
    );
    const version = rows[0];
    if (version && version.number < OLDEST_SERVER)
      throw new SentenceError(
        `The database at ${place} is PostgreSQL ${version.text}, and version 15 or later is needed`,
      );
  } finally {
    await client.end();
  }
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ""}${pathname}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  const { code, message } = error as { code?: string; message?: string };
  return message || code || String(error);
}
