import type { Queryable } from "../../db/prepared.ts";
import { assignPresidents } from "../federal-register/store-facts.ts";
import type { StarterLibrary } from "./read-starter.ts";
import { writeRows } from "./write-rows.ts";

/** @returns how many rows it wrote, and the orders whose president is now known, or has another name: a status names presidents. */
export async function loadPresidents(
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
  const writtenTerms = await writeRows(
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

/** Personas, topics and agencies. @returns how many rows it wrote, and whether there is a topic that was not known. */
export async function loadLists(
  client: Queryable,
  library: StarterLibrary,
): Promise<{ changed: number; hasNewTopics: boolean }> {
  const countTopics = async () =>
    (await client.query<{ count: number }>("select count(*)::int as count from topic")).rows[0]?.count;
  const before = await countTopics();
  const personas = library.personas.map((persona, position) => ({ ...persona, position }));
  const written = [
    await writeRows(
      client,
      personas,
      "insert into persona (key, name, plural_name, mark, question, guidance, position) select key, name, plural, mark, question, guidance, position from json_to_recordset($1::json) as g(key text, name text, plural text, mark text, question text, guidance text, position int) on conflict (key) do nothing",
    ),
    await writeRows(
      client,
      library.topics,
      "insert into topic as t (slug, name, description) select slug, name, description from json_to_recordset($1::json) as g(slug text, name text, description text) on conflict (slug) do update set name = excluded.name, description = excluded.description where (t.name, t.description) <> (excluded.name, excluded.description)",
    ),
    await writeRows(
      client,
      library.agencies,
      `insert into agency as a (slug, name, short_name) select slug, name, "shortName" from json_to_recordset($1::json) as g(slug text, name text, "shortName" text) on conflict (slug) do update set name = excluded.name, short_name = excluded.short_name where (a.name, a.short_name) <> (excluded.name, excluded.short_name)`,
    ),
  ];
  return { changed: written.reduce((sum, count) => sum + count, 0), hasNewTopics: (await countTopics()) !== before };
}
