import { createHash } from "node:crypto";
import type pg from "pg";
import { SentenceError } from "../lib/sentence-error.ts";
import { ROW_ACCESS, type RowKind, type TableAccess } from "./row-access.ts";
import { isAble, isReadablePersona } from "./row-rules.ts";
import { VIEWER_KINDS, type ViewerKind } from "./viewer.ts";

/** The role of the database under which statements for viewers of a kind run. Roles belong to the server of databases, not to one of them. */
export const databaseRole = (kind: ViewerKind): string => `ed_${kind.toLowerCase()}`;

/** Setting of the connection that tells the database whose rows are own ones. */
export const USER_SETTING = "ed.user_id";

/** Tables or columns without a rule, or rules without a table or column. The server does not start with one. */
export class RowAccessError extends SentenceError {
  constructor(faults: string[]) {
    super(`The database cannot be guarded:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

/**
 * Builds the second wall: for each kind of viewer a role of the database with grants on the columns and policies on the rows that
 * the access table lets it read, and nothing else. Whatever the application forgets, a statement of that role does not return.
 *
 * Does nothing where it stands already as the table says. For the migrating connection, under its lock.
 *
 * @throws RowAccessError naming every table and column that has no rule; SentenceError when the login may not create roles.
 */
export async function buildSecondWall(client: Pick<pg.ClientBase, "query">): Promise<void> {
  checkComplete(await catalog(client), ROW_ACCESS);
  const sql = wallSql(ROW_ACCESS);
  const hash = createHash("sha256").update(sql).digest("hex");
  if (await stands(client, hash)) return;
  await createRoles(client);
  await client.query(`begin; ${sql} comment on function ed_user_id() is '${hash}'; commit;`).catch(async (error) => {
    await client.query("rollback");
    throw error;
  });
}

type Catalog = Map<string, string[]>;

/** Tables of the product's schema and their columns, less those of extensions. */
async function catalog(client: Pick<pg.ClientBase, "query">): Promise<Catalog> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname::text as "table", array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
         and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
       group by c.oid, c.relname order by 1`,
  );
  return new Map(rows.map((row) => [row.table, row.columns]));
}

/** @throws RowAccessError */
export function checkComplete(held: Catalog, access: Record<string, TableAccess>): void {
  const faults: string[] = [];
  for (const [table, columns] of held) {
    const rule = access[table];
    if (!rule) {
      faults.push(`table ${table} has no rule in access/row-access.ts`);
      continue;
    }
    const named = Object.values(rule.columns).flatMap(words);
    for (const column of columns)
      if (!named.includes(column)) faults.push(`column ${table}.${column} has no rule in access/row-access.ts`);
    for (const [index, column] of named.entries()) {
      if (!columns.includes(column)) faults.push(`${table}.${column} has a rule, and is no column of the database`);
      if (named.indexOf(column) !== index) faults.push(`${table}.${column} has two rules`);
    }
  }
  for (const table of Object.keys(access))
    if (!held.has(table)) faults.push(`${table} has a rule, and is no table of the database`);
  if (faults.length > 0) throw new RowAccessError(faults);
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** Columns that viewers of the kind may read of rows that they may read. */
export function readableColumns({ columns }: TableAccess, kind: ViewerKind): string[] {
  return Object.entries(columns).flatMap(([reader, names]) =>
    reader === "everyone" || (reader !== "nobody" && isAble(kind, reader as never)) ? words(names) : [],
  );
}

/** The condition under which viewers of the kind may read rows of a row kind; null: never. */
function rowCondition({ rule, where, by }: RowKind, kind: ViewerKind): string | null {
  const reach = rule.reach(kind);
  if (reach === "none") return null;
  if (reach === "every") return where ?? "true";
  if (!by) throw new RowAccessError([`rows of the rule "${rule.name}" need a column in \`by\``]);
  // A scalar sub-select: decided once a statement, not once a row.
  const belongs =
    reach === "own"
      ? `${by} = (select ed_user_id())`
      : `${by} = any ((select ed_readable_personas(${isAble(kind, "variant:read")}))::smallint[])`;
  return where ? `${where} and ${belongs}` : belongs;
}

function wallSql(access: Record<string, TableAccess>): string {
  const roles = VIEWER_KINDS.map(databaseRole).join(", ");
  const statements = [
    // Functions of the owner, so that they may read what decides; none tells more than about the user who asks.
    `create or replace function ed_user_id() returns text language sql stable as $$ select nullif(current_setting('${USER_SETTING}', true), '') $$`,
    // plpgsql, since it keeps the plan on the connection: a function in SQL plans anew in each statement, a tenth of an order page.
    `create or replace function ed_readable_personas(may_read_all boolean) returns smallint[] language plpgsql stable security definer set search_path from current as $$
       begin return array(select p.id from persona p where ed_user_id() is not null and ${isReadablePersona("p", "ed_user_id()", "may_read_all")}); end $$`,
    `create or replace function ed_persona_reader_count(persona smallint) returns bigint language sql stable security definer set search_path from current as $$
       select count(*) from interest_profile where persona_id = persona and is_active $$`,
    // A persona that is retired is nobody's to see, save its name for those who had chosen it.
    `create or replace function ed_lost_persona(persona smallint) returns json language sql stable security definer set search_path from current as $$
       select json_build_object('name', p.name, 'isRetired', p.retired_at is not null) from persona p
         where p.id = persona and exists (select from interest_profile i where i.user_id = ed_user_id() and i.persona_id = persona) $$`,
    `create or replace function ed_has_password() returns boolean language sql stable security definer set search_path from current as $$
       select exists (select from auth_account where user_id = ed_user_id() and password is not null) $$`,
    // A shared list is anybody's who knows its address, which cannot be guessed or listed; neither its owner nor their notes are in it.
    `create or replace function ed_shared_list(address text) returns json language sql stable security definer set search_path from current as $$
       select json_build_object('name', l.name, 'sharedAt', l.shared_at, 'numbers',
           (select coalesce(json_agg(t.order_number order by t.added_at desc, t.order_number), '[]') from tracked_order t where t.list_id = l.id and t.removed_at is null))
         from tracking_list l where l.public_id = address and l.removed_at is null $$`,
    "revoke all on function ed_readable_personas(boolean), ed_persona_reader_count(smallint), ed_lost_persona(smallint), ed_has_password(), ed_shared_list(text) from public",
    `grant execute on function ed_readable_personas(boolean), ed_lost_persona(smallint), ed_has_password(), ed_shared_list(text) to ${roles}`,
    `grant execute on function ed_persona_reader_count(smallint) to ${VIEWER_KINDS.filter((kind) => isAble(kind, "persona-readers:count")).map(databaseRole)}`,
    `do $$ begin execute format('grant usage on schema %I to ${roles}', current_schema()); end $$`,
  ];
  for (const [table, rules] of Object.entries(access)) {
    statements.push(`revoke all on ${table} from public, ${roles}`);
    statements.push(...VIEWER_KINDS.map((kind) => `drop policy if exists ${databaseRole(kind)} on ${table}`));
    const isGuarded = rules.rows.some(
      (row) => row.where || VIEWER_KINDS.some((kind) => row.rule.reach(kind) !== "every"),
    );
    statements.push(`alter table ${table} ${isGuarded ? "enable" : "disable"} row level security`);
    for (const kind of VIEWER_KINDS) {
      const conditions = rules.rows.map((row) => rowCondition(row, kind)).filter((condition) => condition !== null);
      const columns = readableColumns(rules, kind);
      if (conditions.length === 0 || columns.length === 0) continue;
      statements.push(`grant select (${columns.join(", ")}) on ${table} to ${databaseRole(kind)}`);
      if (isGuarded)
        statements.push(
          `create policy ${databaseRole(kind)} on ${table} for select to ${databaseRole(kind)} using (${conditions.map((condition) => `(${condition})`).join(" or ")})`,
        );
    }
  }
  return `${statements.join(";\n")};\n`;
}

/** Whether this very wall stands, its roles with it: a restored backup has none. */
async function stands(client: Pick<pg.ClientBase, "query">, hash: string): Promise<boolean> {
  const { rows } = await client.query<{ stands: boolean }>(
    `select obj_description(to_regprocedure('ed_user_id()')) = $1
       and (select count(*) from unnest($2::text[]) role where to_regrole(role) is not null and pg_has_role(current_user, to_regrole(role), 'MEMBER')) = cardinality($2::text[])
       and has_column_privilege(to_regrole($2[1]), 'executive_order', 'number', 'SELECT') as stands`,
    [hash, VIEWER_KINDS.map(databaseRole)],
  );
  return rows[0]?.stands === true;
}

const INSUFFICIENT_PRIVILEGE = "42501";

async function createRoles(client: Pick<pg.ClientBase, "query">): Promise<void> {
  try {
    // Another database of the same server may be creating it at this moment.
    for (const role of VIEWER_KINDS.map(databaseRole))
      await client.query(
        `do $$ begin
           if to_regrole('${role}') is null then create role ${role} nologin noinherit; end if;
           exception when duplicate_object or unique_violation then null;
         end $$;
         do $$ begin
           if not pg_has_role(current_user, '${role}', 'MEMBER') then execute format('grant ${role} to %I', current_user); end if;
         end $$`,
      );
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    const names = VIEWER_KINDS.map(databaseRole);
    throw new SentenceError(
      `The login of DATABASE_URL may not create the roles under which readers' statements run; have a superuser run once: ${names.map((role) => `create role ${role} nologin;`).join(" ")} grant ${names.join(", ")} to <the login>;`,
    );
  }
}
