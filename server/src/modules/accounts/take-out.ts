import type pg from "pg";
import type { Queryable } from "../../db/prepared.ts";
import { type ForeignKey, foreignKeys, secretColumns } from "./table-facts.ts";

const HELD = "held, and shown to nobody";
const SOMEBODY_ELSE = "somebody else";

type Row = Record<string, unknown>;

export interface TakeOut {
  about: string;
  takenAt: string;
  /** Table → its rows about the user, by column. */
  tables: Record<string, Row[]>;
}

/**
 * Everything that is held about a user, as of one moment: their row, the rows that point to it, and so on along the foreign keys of
 * the database, so that no table is forgotten that anybody adds.
 *
 * A row that would go with the user is followed to those that would go with it. One that only names the user is shown and not
 * followed: what hangs on it is not theirs. Other users are not named, and rows that belong to others are left out.
 */
export async function takeOut(pool: pg.Pool, userId: string): Promise<TakeOut> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read, read only");
    return {
      about: `Everything that is held about this account, by table. "${HELD}" stands for passwords, keys and links; "${SOMEBODY_ELSE}" for another account. Not in it are links that were mailed, devices that were trusted and counts of tries, which go by themselves.`,
      takenAt: new Date().toISOString(),
      tables: await rowsAbout(client, userId),
    };
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function rowsAbout(db: Queryable, userId: string): Promise<TakeOut["tables"]> {
  const keys = await foreignKeys(db);
  const secrets = await secretColumns(db);
  const ownersOf = (table: string) =>
    keys.filter((key) => key.from === table && key.to === "app_user").flatMap((key) => key.columns);
  const tables: TakeOut["tables"] = {};
  const seen = new Set<string>();

  /** Rows that were not met before, and are not another's. */
  const keep = (table: string, rows: PlacedRow[]): Row[] => {
    const owners = ownersOf(table);
    const kept = rows.filter(({ place, row }) => {
      const isTheirs =
        owners.some((column) => row[column] === userId) || owners.every((column) => row[column] === null);
      return isTheirs && !seen.has(`${table} ${place}`) && seen.add(`${table} ${place}`);
    });
    const shown = kept.map(({ row }) =>
      Object.fromEntries(Object.entries(row).map(shownColumn(table, secrets, owners, userId))),
    );
    if (shown.length > 0) tables[table] = [...(tables[table] ?? []), ...shown];
    return kept.map(({ row }) => row);
  };

  const [user] = await placedRows(db, "select u.ctid::text as place, to_json(u) as row from app_user u where id = $1", [
    userId,
  ]);
  const open = [{ table: "app_user", rows: user ? keep("app_user", [user]) : [] }];
  for (let found = open.shift(); found; found = open.shift()) {
    const { table, rows } = found;
    if (rows.length === 0) continue;
    for (const key of keys.filter(({ to }) => to === table)) {
      const next = keep(key.from, await rowsPointingTo(db, key, rows));
      if (key.onDelete === "CASCADE") open.push({ table: key.from, rows: next });
    }
  }
  return tables;
}

interface PlacedRow {
  /** Where PostgreSQL keeps the row: its identity within the transaction. */
  place: string;
  row: Row;
}

async function placedRows(db: Queryable, sql: string, values: unknown[]): Promise<PlacedRow[]> {
  return (await db.query<PlacedRow>(sql, values)).rows;
}

function rowsPointingTo(db: Queryable, key: ForeignKey, rows: Row[]): Promise<PlacedRow[]> {
  const columns = key.columns.map((column) => `t."${column}"`).join(", ");
  const arrays = key.types.map((type, index) => `$${index + 1}::${type}[]`).join(", ");
  return placedRows(
    db,
    `select t.ctid::text as place, to_json(t) as row from ${key.from} t where (${columns}) in (select * from unnest(${arrays})) order by t.ctid`,
    key.toColumns.map((column) => rows.map((row) => row[column])),
  );
}

function shownColumn(table: string, secrets: ReadonlySet<string>, owners: readonly string[], userId: string) {
  return ([column, value]: [string, unknown]): [string, unknown] => {
    if (value === null) return [column, null];
    if (secrets.has(`${table}.${column}`)) return [column, HELD];
    return [column, owners.includes(column) && value !== userId ? SOMEBODY_ELSE : value];
  };
}
