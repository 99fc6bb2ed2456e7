import { createHash } from "node:crypto";
import type { DataSource } from "typeorm";
import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import type { FrFacts } from "../federal-register/fr-field.ts";
import { assignPresidents, storeFacts } from "../federal-register/store-facts.ts";
import { refreshRelations } from "../relations/refresh-relations.ts";
import type { StarterLibrary } from "./read-starter.ts";
import type { StarterOrder, StarterText } from "./starter-file.ts";

export interface StarterReport {
  orders: number;
  /** Orders, lists, texts and relations that were written because they differed. 0: nothing was touched. */
  changed: number;
}

/**
 * Loads the starter library in one transaction, idempotently: a second run changes nothing.
 *
 * Facts give way to facts that were read later (see mergeFacts in the importer, same rule), and a text that a person has edited
 * since is left alone: only texts that the library itself wrote are replaced. Personas are only ever added.
 */
export function loadStarter(orm: DataSource, library: StarterLibrary): Promise<StarterReport> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const presidents = await loadPresidents(client, library);
    let changed = presidents.changed + (await loadLists(client, library));
    changed += await loadOrders(client, library.orders);
    changed += await loadAssertions(client, library.orders);
    const derived = await refreshRelations(client, [
      ...library.orders.map((order) => order.number),
      ...presidents.orders,
    ]);
    changed += derived.relations + derived.statuses;
    changed += await loadTexts(client, library.orders);
    if (changed > 0) await raiseContentVersion(client);
    return { orders: library.orders.length, changed };
  });
}

/** Runs one statement over a JSON list of rows. @returns how many rows it wrote. */
async function write(client: Queryable, rows: unknown[], sql: string): Promise<number> {
  if (rows.length === 0) return 0;
  const { rowCount } = await client.query(sql, [JSON.stringify(rows)]);
  return rowCount ?? 0;
}

/** @returns how many rows it wrote, and the orders whose president is now known, or has another name: a status names presidents. */
async function loadPresidents(
  client: Queryable,
  library: StarterLibrary,
): Promise<{ changed: number; orders: string[] }> {
  const terms = library.presidents.flatMap((president) =>
    president.terms.map((term) => ({ slug: president.slug, ...term })),
  );
  const { rows: written } = await client.query<{ id: number }>(
    "insert into president as p (slug, name) select slug, name from json_to_recordset($1::json) as g(slug text, name text) on conflict (slug) do update set name = excluded.name where p.name <> excluded.name returning p.id",
    [JSON.stringify(library.presidents)],
  );
  const writtenTerms = await write(
    client,
    terms,
    `insert into president_term as t (president_id, starts_on, ends_on) select p.id, g.from, g.to from json_to_recordset($1::json) as g(slug text, "from" date, "to" date) join president p using (slug) on conflict (starts_on) do update set ends_on = excluded.ends_on where t.ends_on is distinct from excluded.ends_on`,
  );
  const assigned = await assignPresidents(client);
  const { rows: renamed } = await client.query<{ number: string }>(
    "select number from executive_order where president_id = any($1)",
    [written.map((row) => row.id)],
  );
  return {
    changed: written.length + writtenTerms + assigned.length,
    orders: [...assigned, ...renamed.map((row) => row.number)],
  };
}

async function loadLists(client: Queryable, library: StarterLibrary): Promise<number> {
  const personas = library.personas.map((persona, position) => ({ ...persona, position }));
  return [
    await write(
      client,
      personas,
      "insert into persona (key, name, plural_name, mark, question, guidance, position) select key, name, plural, mark, question, guidance, position from json_to_recordset($1::json) as g(key text, name text, plural text, mark text, question text, guidance text, position int) on conflict (key) do nothing",
    ),
    await write(
      client,
      library.topics,
      "insert into topic as t (slug, name, description) select slug, name, description from json_to_recordset($1::json) as g(slug text, name text, description text) on conflict (slug) do update set name = excluded.name, description = excluded.description where (t.name, t.description) <> (excluded.name, excluded.description)",
    ),
    await write(
      client,
      library.agencies,
      `insert into agency as a (slug, name, short_name) select slug, name, "shortName" from json_to_recordset($1::json) as g(slug text, name text, "shortName" text) on conflict (slug) do update set name = excluded.name, short_name = excluded.short_name where (a.name, a.short_name) <> (excluded.name, excluded.short_name)`,
    ),
  ].reduce((sum, count) => sum + count, 0);
}

async function loadOrders(client: Queryable, orders: StarterOrder[]): Promise<number> {
  let count = 0;
  for (const asOf of [...new Set(orders.map((order) => order.asOf))].sort()) {
    const ofDay = orders.filter((order) => order.asOf === asOf);
    const report = await storeFacts(
      client,
      ofDay.map((order) => ({ number: order.number, facts: factsOf(order) })),
      asOf,
    );
    count += report.created.length + report.changed.length + report.confirmed.length;
    // Whoever wrote the file looked for what became of the order.
    const { rowCount } = await client.query(
      "update executive_order set changes_read_as_of = $2 where number = any($1) and (changes_read_as_of is null or changes_read_as_of < $2)",
      [ofDay.map((order) => order.number), asOf],
    );
    count += rowCount ?? 0;
  }
  count += await replaceChildren(
    client,
    orders,
    "order_topic",
    "topic_id smallint, reason text, position smallint",
    (order) => order.topics.map((topic, position) => ({ slug: topic.slug, reason: topic.reason, position })),
    "(select id from topic where slug = g.slug) as topic_id, reason, position",
    "slug text, reason text, position int",
  );
  count += await replaceChildren(
    client,
    orders,
    "order_agency",
    "agency_id smallint, part text, place text, position smallint",
    (order) =>
      order.agencies.map((agency, position) => ({
        slug: agency.slug,
        part: agency.part,
        place: agency.where,
        position,
      })),
    "(select id from agency where slug = g.slug) as agency_id, part, place, position",
    "slug text, part text, place text, position int",
  );
  count += await replaceChildren(
    client,
    orders,
    "authority",
    "citation text, name text, place text, quote text, position smallint",
    (order) => order.authorities.map(({ where, ...authority }, position) => ({ ...authority, place: where, position })),
    "citation, name, place, quote, position",
    "citation text, name text, place text, quote text, position int",
  );
  count += await replaceChildren(
    client,
    orders,
    "deadline",
    "actor text, duty text, due_date date, as_written text, recurs text, place text, quote text, position smallint",
    (order) =>
      order.deadlines.map(({ where, due, asWritten, ...deadline }, position) => ({
        ...deadline,
        place: where,
        due_date: due,
        as_written: asWritten,
        position,
      })),
    "actor, duty, due_date, as_written, recurs, place, quote, position",
    "actor text, duty text, due_date date, as_written text, recurs text, place text, quote text, position int",
  );
  return count;
}

function factsOf(order: StarterOrder): FrFacts {
  const { title, signingDate, publicationDate, frCitation, frDocumentNumber, htmlUrl, pdfUrl } = order;
  const facts = {
    title,
    signingDate,
    publicationDate,
    frCitation,
    frDocumentNumber,
    htmlUrl,
    pdfUrl,
    presidentSlug: order.president,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as FrFacts;
}

/** Rewrites the rows of a table below each order whose list differs from the file's. */
async function replaceChildren(
  client: Queryable,
  orders: StarterOrder[],
  table: string,
  columns: string,
  rowsOf: (order: StarterOrder) => object[],
  select: string,
  given: string,
): Promise<number> {
  const names = columns
    .split(",")
    .map((column) => column.trim().split(" ")[0])
    .join(", ");
  const rows = orders.flatMap((order) => rowsOf(order).map((row) => ({ ...row, number: order.number })));
  const wanted = `select o.id as order_id, ${select} from json_to_recordset($1::json) as g(number text, ${given}) join executive_order o using (number)`;
  const numbers = orders.map((order) => order.number);
  const { rows: differing } = await client.query<{ id: number }>(
    `with wanted as (${wanted}), held as (select * from ${table} where order_id in (select id from executive_order where number = any($2)))
     select distinct order_id as id from (
       (select order_id, ${names} from wanted except select order_id, ${names} from held) union all
       (select order_id, ${names} from held except select order_id, ${names} from wanted)) d`,
    [JSON.stringify(rows), numbers],
  );
  if (differing.length === 0) return 0;
  const ids = differing.map((row) => row.id);
  await client.query(`delete from ${table} where order_id = any($1)`, [ids]);
  await client.query(
    `insert into ${table} (order_id, ${names}) select order_id, ${names} from (${wanted}) w where order_id = any($2)`,
    [JSON.stringify(rows), ids],
  );
  return ids.length;
}

/**
 * What the orders say of other orders: their texts, and their notes as this library has them until a source brings the note
 * itself, which is then read in full (storeNotes) and stands.
 */
async function loadAssertions(client: Queryable, orders: StarterOrder[]): Promise<number> {
  const numbers = orders.map((order) => order.number);
  const { rows: read } = await client.query<{ number: string }>(
    "select number from executive_order where number = any($1) and facts_as_of ? 'dispositionNotes'",
    [numbers],
  );
  const withNote = new Set(read.map((row) => row.number));
  const rows = orders.flatMap((order) =>
    order.relations
      .filter((relation) => relation.source === "TEXT" || !withNote.has(order.number))
      .map(({ order: target, on, where, ...relation }) => ({
        ...relation,
        number: order.number,
        target,
        effective_on: on,
        place: where,
      })),
  );
  const columns = 'source_number, source, "kind", in_part, target, effective_on, quote, place';
  const wanted = `select number as source_number, source, kind, "inPart" as in_part, target, effective_on, quote, place from json_to_recordset($1::json) as g(number text, source text, kind text, "inPart" boolean, target text, effective_on date, quote text, place text)`;
  const ours = "(source = 'TEXT' or not source_number = any($3))";
  const held = `select ${columns} from disposition_assertion where source_number = any($2) and ${ours}`;
  const { rows: differing } = await client.query<{ number: string }>(
    `with wanted as (${wanted}), held as (${held}) select distinct source_number as number from ((select * from wanted except select * from held) union all (select * from held except select * from wanted)) d`,
    [JSON.stringify(rows), numbers, [...withNote]],
  );
  if (differing.length === 0) return 0;
  const changed = differing.map((row) => row.number);
  await client.query(
    "delete from disposition_assertion where source_number = any($1) and (source = 'TEXT' or not source_number = any($2))",
    [changed, [...withNote]],
  );
  await client.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, effective_on, quote, place)
       select source_number, source, kind, 'ACTIVE', in_part, 'EXECUTIVE_ORDER', target, effective_on, quote, place from (${wanted}) w where source_number = any($2)`,
    [JSON.stringify(rows), changed],
  );
  return changed.length;
}

async function loadTexts(client: Queryable, orders: StarterOrder[]): Promise<number> {
  const base: object[] = [];
  const variants: object[] = [];
  for (const order of orders) {
    const { analysis } = order;
    if (!analysis) continue;
    const provenance = {
      author: analysis.author,
      reviewer: analysis.reviewer,
      asOf: analysis.asOf,
      isModelDrafted: analysis.modelDrafted,
      sources: analysis.sources,
    };
    const row = (kind: string, text: StarterText) => {
      const content = {
        entries: text.entries,
        is_empty: text.intentionallyEmpty,
        note: text.editorialNote,
        provenance,
      };
      return {
        number: order.number,
        kind,
        ...content,
        hash: createHash("sha256").update(JSON.stringify(content)).digest("hex"),
      };
    };
    for (const [kind, text] of Object.entries(analysis.sections)) base.push(row(kind, text));
    for (const [kind, personas] of Object.entries(analysis.variants))
      for (const [persona, text] of Object.entries(personas ?? {})) variants.push({ ...row(kind, text), persona });
  }
  const set =
    "entries = excluded.entries, is_intentionally_empty = excluded.is_intentionally_empty, provenance = excluded.provenance, editorial_note = excluded.editorial_note, starter_hash = excluded.starter_hash";
  const columns =
    "order_id, kind, is_published, entries, is_intentionally_empty, provenance, editorial_note, starter_hash";
  const values = "o.id, g.kind, true, g.entries, g.is_empty, g.provenance, g.note, g.hash";
  const given = "number text, kind text, entries json, is_empty boolean, provenance json, note text, hash text";
  return (
    (await write(
      client,
      base,
      `insert into section as s (${columns}) select ${values} from json_to_recordset($1::json) as g(${given}) join executive_order o using (number) on conflict (order_id, kind, is_published) do update set ${set} where s.starter_hash <> excluded.starter_hash`,
    )) +
    (await write(
      client,
      variants,
      `insert into audience_variant as v (${columns}, persona_id) select ${values}, p.id from json_to_recordset($1::json) as g(${given}, persona text) join executive_order o using (number) join persona p on p.key = g.persona on conflict (order_id, kind, persona_id, is_published) do update set ${set} where v.starter_hash <> excluded.starter_hash`,
    ))
  );
}
