import { createHash } from "node:crypto";
import type pg from "pg";
import { SentenceError } from "../lib/sentence-error.ts";
import { AUDIT_RULES, type AuditRule } from "./audit-rules.ts";

/** Tables without a rule about the log of changes, or rules without a table. The server does not start with one. */
export class AuditRuleError extends SentenceError {
  constructor(faults: string[]) {
    super(`The log of changes is not complete:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

interface HeldTable {
  table: string;
  columns: string[];
  /** Columns of the primary key. */
  key: string[];
  /** Whether its trigger is there and on. */
  isWatched: boolean;
}

/**
 * Puts the trigger that fills the log onto each table that AUDIT_RULES names, and takes it off the others. Does nothing where it
 * stands already so. For the migrating connection, under its lock.
 *
 * @throws AuditRuleError naming every table without a rule, and every rule that names what is not there.
 */
export async function buildAuditTriggers(client: Pick<pg.ClientBase, "query">): Promise<void> {
  const held = await heldTables(client);
  checkAuditRules(held, AUDIT_RULES);
  const sql = held.flatMap((table) => triggerSql(table, AUDIT_RULES[table.table] as AuditRule)).join(";\n");
  const hash = createHash("sha256").update(sql).digest("hex");
  const { rows } = await client.query<{ hash: string }>(
    "select obj_description('audit_change()'::regprocedure) as hash",
  );
  if (rows[0]?.hash === hash && unwatched(held).length === 0) return;
  await client.query(`begin; ${sql}; comment on function audit_change() is '${hash}'; commit;`).catch(async (error) => {
    await client.query("rollback");
    throw error;
  });
}

/** Tables whose changes should be in the log, and whose trigger is gone or off. */
export async function unwatchedTables(client: Pick<pg.ClientBase, "query">): Promise<string[]> {
  return unwatched(await heldTables(client));
}

function unwatched(held: HeldTable[]): string[] {
  return held
    .filter(({ table, isWatched }) => "values" in (AUDIT_RULES[table] ?? {}) && !isWatched)
    .map(({ table }) => table);
}

async function heldTables(client: Pick<pg.ClientBase, "query">): Promise<HeldTable[]> {
  const { rows } = await client.query<HeldTable>(
    `select c.relname::text as "table",
        array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum) as columns,
        array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
          where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key,
        exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgenabled = 'O') as "isWatched"
      from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by 1`,
  );
  return rows;
}

/** @throws AuditRuleError */
export function checkAuditRules(
  held: Pick<HeldTable, "table" | "columns" | "key">[],
  rules: Record<string, AuditRule>,
): void {
  const faults: string[] = [];
  for (const { table, columns, key } of held) {
    const rule = rules[table];
    if (!rule) faults.push(`table ${table} has no rule in access/audit-rules.ts`);
    if (!rule || "not" in rule) continue;
    if (key.length === 0) faults.push(`${table} has no primary key by which the log could name its rows`);
    const named = [rule.values, rule.digests, rule.leftOut, rule.about].flatMap(listed).filter((name) => name !== "*");
    for (const name of named)
      if (!columns.includes(name)) faults.push(`${table}.${name} has a rule, and is no column of the database`);
  }
  for (const table of Object.keys(rules))
    if (!held.some((one) => one.table === table)) faults.push(`${table} has a rule, and is no table of the database`);
  if (faults.length > 0) throw new AuditRuleError(faults);
}

const listed = (list = "") => list.split(" ").filter(Boolean);

function triggerSql({ table, key }: HeldTable, rule: AuditRule): string[] {
  const drop = `drop trigger if exists audit on ${table}`;
  if ("not" in rule) return [drop];
  const given = [
    rule.values,
    rule.leftOut,
    rule.digests,
    rule.isKeyless ? "" : key.join(" "),
    rule.about,
    rule.ofPeople && "people",
  ]
    .map((list = "") => `'${list}'`)
    .join(", ");
  return [
    drop,
    `create trigger audit after insert or update or delete on ${table} for each row execute function audit_change(${given})`,
  ];
}
