import type { Queryable } from "../../db/prepared.ts";

/** Columns of one table that point to columns of another. */
export interface ForeignKey {
  name: string;
  from: string;
  columns: string[];
  /** Of the columns, as PostgreSQL writes them. */
  types: string[];
  to: string;
  toColumns: string[];
  onDelete: "CASCADE" | "SET_NULL" | "OTHER";
}

const FOREIGN_KEYS = `select c.conname as name, c.conrelid::regclass::text as from, c.confrelid::regclass::text as to,
    case c.confdeltype when 'c' then 'CASCADE' when 'n' then 'SET_NULL' else 'OTHER' end as "onDelete",
    (select json_agg(a.attname order by k.place) from unnest(c.conkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
    (select json_agg(format_type(a.atttypid, a.atttypmod) order by k.place) from unnest(c.conkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as types,
    (select json_agg(a.attname order by k.place) from unnest(c.confkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as "toColumns"
  from pg_constraint c where c.contype = 'f' and c.conparentid = 0 order by 2, 1`;

/** All foreign keys of the database, as it is now. */
export async function foreignKeys(db: Queryable): Promise<ForeignKey[]> {
  return (await db.query<ForeignKey>(FOREIGN_KEYS)).rows;
}

/** "auth_session.token": the columns that a migration marked with the comment `secret`. */
export async function secretColumns(db: Queryable): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ name: string }>(
    `select d.objoid::regclass::text || '.' || a.attname as name from pg_description d
      join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
      where d.classoid = 'pg_class'::regclass and d.description = 'secret'`,
  );
  return new Set(rows.map(({ name }) => name));
}
