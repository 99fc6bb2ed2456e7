import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import { ENTITIES } from "../main/entities.ts";
import { createAuth } from "../modules/accounts/auth.ts";
import { silent, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { openDatabase } from "./database.ts";
import type { EmbeddedConnection } from "./embedded-postgres.ts";
import { MIGRATIONS_FOLDER, migrationFiles } from "./sql-migrations.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase("empty");
});
afterAll(() => database.close());

const frozen: Record<string, string> = JSON.parse(readFileSync(join(MIGRATIONS_FOLDER, "frozen.json"), "utf8"));

/** A landed migration has run on databases that we do not see: a change of its file would never reach them. */
describe("migrations", () => {
  it("that have landed are what they were", () => {
    const files = new Map(migrationFiles().map((file) => [file.name, file.hash]));
    const faults = Object.entries(frozen).flatMap(([name, hash]) => {
      if (!files.has(name)) return [`${name} has landed and is gone: put it back`];
      return files.get(name) === hash
        ? []
        : [`${name} has landed and was changed: put it back, and write a new migration with the next number`];
    });
    expect(faults).toEqual([]);
  });

  it("that have not landed come after all that have; frozen.json gets their hash when they land", () => {
    const isFrozen = migrationFiles().map((file) => file.name in frozen);
    expect(isFrozen).toEqual([...isFrozen].sort((a, b) => Number(b) - Number(a)));
    expect(isFrozen).toContain(true);
  });

  it("are numbered without gaps, in the order in which they run", () => {
    migrationFiles().forEach(({ name }, index) => {
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z0-9-]+\\.sql$`));
    });
  });

  it("take accounts of before addresses were confirmed for confirmed", async () => {
    const admin = new pg.Client({ ...(database.connection as pg.ClientConfig), database: "postgres" });
    await admin.connect();
    const name = `fresh_${randomBytes(6).toString("hex")}`;
    await admin.query(`create database ${name}`);
    const client = new pg.Client({ ...(database.connection as pg.ClientConfig), database: name });
    await client.connect();
    for (const { name: file, sql } of migrationFiles()) {
      if (file.endsWith("-accounts.sql"))
        await client.query("insert into app_user (id, name, email) values ('a', 'A', 'a@example.test')");
      await client.query(sql);
    }
    const { rows } = await client.query("select email_verified, two_factor_enabled from app_user");
    expect(rows).toEqual([{ email_verified: true, two_factor_enabled: false }]);
    await client.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it("run once, by several servers that start at once, and never backwards", async () => {
    const admin = new pg.Client({ ...(database.connection as pg.ClientConfig), database: "postgres" });
    await admin.connect();
    const name = `fresh_${randomBytes(6).toString("hex")}`;
    await admin.query(`create database ${name}`);
    const connection = { ...(database.connection as EmbeddedConnection), database: name };
    try {
      const opened = await Promise.all([1, 2, 3].map(() => openDatabase(connection, [], silent, { poolSize: 3 })));
      const done = await opened[0]?.pool.query("select name from schema_migration");
      await opened[1]?.pool.query("insert into schema_migration (timestamp, name) values (9999, 'from_the_future')");
      await Promise.all(opened.map((one) => one.close()));
      expect(done?.rows).toHaveLength(migrationFiles().length);

      await expect(openDatabase(connection, [], silent)).rejects.toThrow(
        "The database was changed by a newer version of this program (from_the_future); run that version, or restore a backup",
      );
      // PostgreSQL needs a moment to see that a connection has gone.
      const left = async () =>
        (await admin.query("select pid from pg_stat_activity where datname = $1", [name])).rows.length;
      for (let tries = 0; tries < 100 && (await left()) > 0; tries++) await new Promise((done) => setTimeout(done, 50));
      expect(await left()).toBe(0);
    } finally {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  });
});

/** What the entities say, in the words of information_schema. */
const FAMILIES: Record<string, string[]> = {
  text: ["text"],
  integer: ["integer"],
  smallint: ["smallint"],
  boolean: ["boolean"],
  date: ["date"],
  timestamptz: ["timestamp with time zone"],
  json: ["json"],
  jsonb: ["jsonb"],
  tsvector: ["tsvector"],
};

it.each(ENTITIES.map((entity) => [(entity as { name: string }).name, entity] as const))(
  "the entity %s agrees with its table, column by column",
  async (_, entity) => {
    const metadata = database.orm.getMetadata(entity);
    const { rows } = await database.pool.query<{
      column_name: string;
      data_type: string;
      element: string;
      is_nullable: string;
      is_generated: string;
      is_identity: string;
    }>(
      `select column_name, data_type, ltrim(udt_name, '_') as element, is_nullable, is_generated, is_identity from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [metadata.tableName],
    );
    // Computed by PostgreSQL, for searching: nothing that code reads.
    const columns = rows.filter((row) => row.is_generated === "NEVER");
    const inDatabase = columns.map((row) => [
      row.column_name,
      row.data_type === "ARRAY" ? `${row.element}[]` : row.data_type,
      row.is_nullable === "YES",
      row.is_identity === "YES",
    ]);
    const inEntity = metadata.columns.map((column) => {
      const type = FAMILIES[String(column.type)]?.[0];
      return [
        column.databaseName,
        column.isArray ? `${type}[]` : type,
        column.isNullable,
        String(column.generationStrategy) === "identity",
      ];
    });
    const byName = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
    expect(inEntity.sort(byName)).toEqual(inDatabase.sort(byName));
    const { rows: keys } = await database.pool.query<{ name: string }>(
      "select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indisprimary and i.indrelid = to_regclass($1) order by 1",
      [metadata.tableName],
    );
    expect(metadata.primaryColumns.map((column) => column.databaseName).sort()).toEqual(keys.map((key) => key.name));
  },
);

it("better-auth finds its tables as it wants them, and nothing to add", async () => {
  const auth = createAuth(database.pool, { port: 1, secret: "a secret of a test, 32 characters" });
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

it("PostgreSQL keeps out what no code may write", async () => {
  const refused = (sql: string) => expect(database.pool.query(sql)).rejects.toThrow(/violates|duplicate/);
  await database.pool.query("insert into executive_order (number, number_sort_key, title) values ('1', 100, 'One')");
  await refused("insert into executive_order (number, number_sort_key, title) values ('1', 101, 'Again')");
  await refused("update executive_order set legal_force = 'GONE'");
  await refused(
    "insert into section (order_id, kind, is_published, entries, provenance) select id, 'NINTH', true, '[]', '{}' from executive_order",
  );
  await refused("insert into app_user (id, name, email, role) values ('a', 'A', 'a@example.test', 'OWNER')");
  await refused(
    "insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions) values ('1', '1', 'SEE', false, 'BOTH', false, false, '[]')",
  );
  await refused("insert into content_version default values");
});
