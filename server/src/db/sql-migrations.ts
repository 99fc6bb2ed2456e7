import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** From `server/src/db` and `server/dist/db` alike: the SQL is not compiled and stays where it is written. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, "../../src/db/migrations");

/** Files of plain SQL, "0001-domain.sql", in the order in which they run. */
export function migrationFiles(): { name: string; sql: string; hash: string }[] {
  return readdirSync(MIGRATIONS_FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(MIGRATIONS_FOLDER, name), "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    });
}

/** One migration class a file. TypeORM orders them by the thirteen digits at the end of the name. */
export function sqlMigrations(): (new () => MigrationInterface)[] {
  return migrationFiles().map(({ name, sql }) => {
    const [number, ...words] = name.replace(/\.sql$/, "").split("-");
    return class implements MigrationInterface {
      name = `${words.join("_")}_${String(1_700_000_000_000 + Number(number))}`;
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(sql);
      }
      async down(): Promise<void> {
        throw new Error(`${name} is not undone: restore a backup, or write a new migration`);
      }
    };
  });
}
