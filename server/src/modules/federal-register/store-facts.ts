import { numberSortKey } from "@executive-disorder/shared/order-number";
import type { Queryable } from "../../db/prepared.ts";
import { FR_FIELDS, type FrFacts, type FrField } from "./fr-field.ts";
import { mergeFacts, type StoredFacts } from "./merge-facts.ts";
import { type PresidentTerms, presidentTermAt } from "./president-of.ts";

/** What one source states about one order. */
export interface OrderStatement {
  number: string;
  facts: FrFacts;
}

export interface StoreReport {
  created: string[];
  /** Orders of which some fact now reads otherwise. */
  changed: string[];
  /** Statements that changed no fact. */
  unchanged: number;
  /** Orders among them that now are known as of a later day. */
  confirmed: string[];
  /** Created or changed orders whose notes now read otherwise, with what they read; null: no notes. */
  notes: Map<string, string | null>;
}

/** Field → column. The president is kept as a reference, see `presidentId`. */
const COLUMNS = Object.fromEntries(
  FR_FIELDS.filter((field) => field !== "presidentSlug").map((field) => [
    field,
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ]),
) as Record<Exclude<FrField, "presidentSlug">, string>;

interface StoredRow extends Record<string, unknown> {
  number: string;
  factsAsOf: Partial<Record<FrField, string>>;
  presidentSlug: string | null;
}

/**
 * Takes statements of one day into the stored orders: what was true later wins, field by field (see mergeFacts). Part of the
 * caller's transaction; relations and status are derived afterwards, from the returned notes.
 *
 * @param asOf ISO day on which the statements were true.
 */
export async function storeFacts(
  client: Queryable,
  statements: readonly OrderStatement[],
  asOf: string,
): Promise<StoreReport> {
  const report: StoreReport = { created: [], changed: [], unchanged: 0, confirmed: [], notes: new Map() };
  // The facts of one order are merged by one writer at a time: two imports at once wait for each other.
  await client.query("select pg_advisory_xact_lock(hashtext('executive-disorder: facts'))");
  const presidents = await presidentsFor(client, statements);
  const stored = await storedFacts(
    client,
    statements.map((statement) => statement.number),
  );
  const rows: object[] = [];
  for (const { number, facts: incoming } of statements) {
    const held = stored.get(number);
    const { facts, changed } = mergeFacts(held ?? {}, incoming, asOf);
    const days = Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact.asOf]));
    const isSame = held && changed.length === 0;
    if (!held) report.created.push(number);
    else if (changed.length > 0) report.changed.push(number);
    else report.unchanged++;
    if (changed.includes("dispositionNotes")) report.notes.set(number, facts.dispositionNotes?.value ?? null);
    if (isSame && Object.entries(days).every(([field, day]) => held[field as FrField]?.asOf === day)) continue;
    if (isSame) report.confirmed.push(number);
    rows.push(rowOf(number, facts, days, presidents));
  }
  await writeRows(client, rows);
  return report;
}

function rowOf(
  number: string,
  facts: StoredFacts,
  days: Record<string, string>,
  presidents: { list: PresidentTerms[]; ids: Map<string, number> },
): object {
  const value = (field: FrField) => facts[field]?.value ?? null;
  const signed = value("signingDate") as string | null;
  const named = value("presidentSlug") as string | null;
  // A president whom the source names stands, even where the date speaks against it; without a name the date decides.
  const slug = named ?? (signed ? presidentTermAt(presidents.list, signed)?.slug : null);
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([field, column]) => [column, value(field as FrField)]),
  );
  return {
    ...columns,
    title: value("title") ?? "(no title recorded)",
    number,
    number_sort_key: numberSortKey(number),
    president_id: slug ? (presidents.ids.get(slug) ?? null) : null,
    facts_as_of: days,
    // Null for an order of which nothing but the number is stated.
    record_as_of: Object.values(days).sort().at(-1) ?? null,
    changes_read_as_of: days.dispositionNotes ?? null,
  };
}

async function writeRows(client: Queryable, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = [
    ...Object.values(COLUMNS),
    "number_sort_key",
    "president_id",
    "facts_as_of",
    "record_as_of",
    "changes_read_as_of",
  ];
  await client.query(
    `insert into executive_order as o (number, ${names.join(", ")}) select number, ${names.join(", ")} from json_populate_recordset(null::executive_order, $1::json)
     on conflict (number) do update set ${names.map((name) => (name === "changes_read_as_of" ? `${name} = greatest(o.${name}, excluded.${name})` : `${name} = excluded.${name}`)).join(", ")}`,
    [JSON.stringify(rows)],
  );
}

async function storedFacts(client: Queryable, numbers: string[]): Promise<Map<string, StoredFacts>> {
  const columns = Object.entries(COLUMNS).map(([field, column]) => `o.${column} as "${field}"`);
  const { rows } = await client.query<StoredRow>(
    `select o.number, o.facts_as_of as "factsAsOf", p.slug as "presidentSlug", ${columns.join(", ")} from executive_order o left join president p on p.id = o.president_id where o.number = any($1)`,
    [numbers],
  );
  return new Map(
    rows.map((row) => {
      const facts: Record<string, { value: unknown; asOf: string }> = {};
      for (const [field, asOf] of Object.entries(row.factsAsOf)) facts[field] = { value: row[field] ?? null, asOf };
      return [row.number, facts as StoredFacts];
    }),
  );
}

/**
 * Gives orders that were stored before the terms of the presidents were known their president, as `rowOf` would have.
 *
 * @returns the numbers of the orders.
 */
export async function assignPresidents(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>(
    `update executive_order o set president_id = t.president_id from president_term t
       where o.president_id is null and t.starts_on = (select max(starts_on) from president_term where starts_on <= o.signing_date)
         and (t.ends_on is null or t.ends_on >= o.signing_date) returning o.number`,
  );
  return rows.map((row) => row.number);
}

/** All presidents; those whom a source names and we do not know are added under their identifier. */
async function presidentsFor(
  client: Queryable,
  statements: readonly OrderStatement[],
): Promise<{ list: PresidentTerms[]; ids: Map<string, number> }> {
  const named = [...new Set(statements.flatMap(({ facts }) => (facts.presidentSlug ? [facts.presidentSlug] : [])))];
  const nameOf = (slug: string) =>
    slug
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" ");
  await client.query(
    // Only for those who are missing: a conflict would use up one of 32,767 identities each time.
    "insert into president (slug, name) select slug, name from json_to_recordset($1::json) as g(slug text, name text) where slug not in (select slug from president) on conflict (slug) do nothing",
    [JSON.stringify(named.map((slug) => ({ slug, name: nameOf(slug) })))],
  );
  const { rows } = await client.query<PresidentTerms & { id: number }>(
    `select p.id, p.slug, coalesce(json_agg(json_build_object('from', t.starts_on, 'to', t.ends_on)) filter (where t.id is not null), '[]') as terms from president p left join president_term t on t.president_id = p.id group by p.id`,
  );
  return { list: rows, ids: new Map(rows.map((row) => [row.slug, row.id])) };
}
