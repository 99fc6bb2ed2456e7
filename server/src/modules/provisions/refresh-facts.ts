import type { Queryable } from "../../db/prepared.ts";
import { findFacts, type TextFacts } from "./find-facts.ts";
import type { OrderText, Provision } from "./order-text.ts";

interface HeldOrder {
  id: number;
  number: string;
  title: string;
  signingDate: string | null;
  provisions: Provision[];
}

/** As many orders as are read at once: their texts are held in memory. */
const BATCH = 200;

interface ListColumns {
  given: string;
  columns: string;
  select?: string;
  only?: string;
}

/** Columns of each list, less those that all have; `select` makes them out of the found rows. */
const TABLES: Record<Exclude<keyof TextFacts, "doubts">, ListColumns> = {
  deadline: {
    given:
      "kind text, actor text, duty text, due_date date, as_written text, recurs text, place text, paragraph_key text, quote text",
    columns: "kind, actor, duty, due_date, as_written, recurs, place, paragraph_key, quote",
  },
  authority: {
    given: "citation text, name text, place text, paragraph_key text, quote text",
    columns: "citation, name, place, paragraph_key, quote",
  },
  order_agency: {
    given: "slug text, part text, place text, paragraph_key text, quote text",
    columns: "agency_id, part, place, paragraph_key, quote",
    select: "(select id from agency where slug = g.slug), part, place, paragraph_key, quote",
  },
  order_topic: {
    given: "slug text, reason text",
    columns: "topic_id, reason",
    select: "(select id from topic where slug = g.slug), reason",
    // The taxonomy comes with the starter library, which then reads all orders.
    only: "g.slug in (select slug from topic)",
  },
};

/**
 * Reads deadlines, authority, agencies and topics of orders anew, from their texts, signing days and titles as they are now held.
 * A list that a person has written stands as it is. Part of the caller's transaction; writes only what differs.
 *
 * @param numbers orders whose text, title or signing day may have changed.
 * @returns how many lists of orders it changed.
 */
export async function refreshFacts(client: Queryable, numbers: readonly string[]): Promise<number> {
  let changed = 0;
  for (let start = 0; start < numbers.length; start += BATCH) {
    changed += await refreshBatch(client, numbers.slice(start, start + BATCH));
  }
  return changed;
}

async function refreshBatch(client: Queryable, numbers: string[]): Promise<number> {
  const { rows: orders } = await client.query<HeldOrder>(
    `select o.id, o.number, o.title, o.signing_date as "signingDate", coalesce((select json_agg(json_build_object('key', p.key, 'parent', p.parent_key, 'kind', p.kind, 'marker', p.marker, 'number', p.number, 'heading', p.heading, 'level', p.level, 'paragraphs', p.paragraphs) order by p.position)
        from provision p where p.order_id = o.id), '[]') as provisions
      from executive_order o where o.number = any($1)`,
    [numbers],
  );
  const found = orders.map((order) => ({ id: order.id, facts: findFacts(textOf(order)) }));
  await addAgencies(
    client,
    found.flatMap(({ facts }) => facts.order_agency),
  );
  let changed = 0;
  for (const [table, list] of Object.entries(TABLES)) {
    const rows = found.flatMap(({ id, facts }) =>
      facts[table as keyof typeof TABLES].map((row, position) => ({ ...row, order_id: id, position })),
    );
    const ids = found.map(({ id }) => id);
    changed += await writeRead(client, table, list, rows, ids);
  }
  return changed;
}

function textOf({ number, title, signingDate, provisions }: HeldOrder): OrderText {
  return {
    number,
    title,
    signingDate,
    provisions,
    documentNumber: null,
    preamble: "",
    signature: { place: null, date: null },
    warnings: [],
  };
}

async function addAgencies(client: Queryable, agencies: TextFacts["order_agency"]): Promise<void> {
  const bySlug = new Map(agencies.map(({ slug, name, shortName }) => [slug, { slug, name, shortName }]));
  if (bySlug.size === 0) return;
  await client.query(
    // Only what is missing: a conflict would use up one of 32,767 identities each time.
    `insert into agency (slug, name, short_name) select slug, name, "shortName" from json_to_recordset($1::json) as g(slug text, name text, "shortName" text)
       where slug not in (select slug from agency) on conflict (slug) do nothing`,
    [JSON.stringify([...bySlug.values()])],
  );
}

async function writeRead(
  client: Queryable,
  table: string,
  { given, columns, select = columns, only = "true" }: ListColumns,
  rows: object[],
  ids: number[],
): Promise<number> {
  const wanted = `select order_id, position, ${select} from json_to_recordset($1::json) as g(order_id int, position smallint, ${given})
    where ${only} and not exists (select from ${table} c where c.order_id = g.order_id and c.origin = 'CURATED')`;
  const { rows: differing } = await client.query<{ id: number }>(
    `with wanted (order_id, position, ${columns}) as materialized (${wanted}),
        held as materialized (select order_id, position, ${columns} from ${table} where order_id = any($2) and origin = 'READ')
      select distinct order_id as id from ((table wanted except table held) union all (table held except table wanted)) d`,
    [JSON.stringify(rows), ids],
  );
  if (differing.length === 0) return 0;
  const differingIds = differing.map((row) => row.id);
  await client.query(`delete from ${table} where order_id = any($1) and origin = 'READ'`, [differingIds]);
  await client.query(
    `with wanted (order_id, position, ${columns}) as materialized (${wanted})
      insert into ${table} (order_id, position, ${columns}, origin) select order_id, position, ${columns}, 'READ' from wanted where order_id = any($2)`,
    [JSON.stringify(rows), differingIds],
  );
  return differing.length;
}
