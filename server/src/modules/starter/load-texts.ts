import { createHash } from "node:crypto";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Queryable } from "../../db/prepared.ts";
import { keepLibraryVersions } from "../drafting/library-versions.ts";
import type { StarterOrder, StarterText } from "./starter-file.ts";

/** A text that is published now, and was not. */
export interface PublishedText {
  number: string;
  kind: SectionKind;
  persona: string | null;
}

/**
 * The analyses. A text that a person has edited since is left alone; one that the library wrote and no longer has is taken back.
 *
 * @returns how many texts it changed, and which ones nobody could read before.
 */
export async function loadTexts(
  client: Queryable,
  orders: StarterOrder[],
): Promise<{ changed: number; published: PublishedText[] }> {
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
  const returned = 'xmax = 0 as "isNew", (select number from executive_order where id = order_id) as number, kind';
  const written = [
    ...(await writeTexts(
      client,
      base,
      `insert into section as s (${columns}) select ${values} from json_to_recordset($1::json) as g(${given}) join executive_order o using (number) where not ${ofPeople("null::smallint")} on conflict (order_id, kind, is_published) do update set ${set} where s.starter_hash <> excluded.starter_hash returning ${returned}, null as persona`,
    )),
    ...(await writeTexts(
      client,
      variants,
      `insert into audience_variant as v (${columns}, persona_id) select ${values}, p.id from json_to_recordset($1::json) as g(${given}, persona text) join executive_order o using (number) join persona p on p.key = g.persona where not ${ofPeople("p.id")} on conflict (order_id, kind, persona_id, is_published) do update set ${set} where v.starter_hash <> excluded.starter_hash returning ${returned}, (select key from persona where id = persona_id) as persona`,
    )),
  ];
  const numbers = orders.map((order) => order.number);
  await keepLibraryVersions(client, numbers);
  const withdrawn =
    (await withdraw(client, "section t", base, numbers, "")) +
    (await withdraw(
      client,
      "audience_variant t",
      variants,
      numbers,
      "and g.persona = (select key from persona where id = t.persona_id)",
    ));
  const published = written.flatMap(({ isNew, ...text }) => (isNew ? [text] : []));
  return { changed: written.length + withdrawn, published };
}

async function writeTexts(
  client: Queryable,
  rows: object[],
  sql: string,
): Promise<(PublishedText & { isNew: boolean })[]> {
  if (rows.length === 0) return [];
  return (await client.query<PublishedText & { isNew: boolean }>(sql, [JSON.stringify(rows)])).rows;
}

/** SQL of whether people have published the text, or withdrawn it: it is theirs then, and the library leaves it alone. */
const ofPeople = (persona: string) =>
  `exists (select from text_version tv where tv.order_id = o.id and tv.kind = g.kind and tv.persona_id is not distinct from ${persona}
     and (tv.withdrawn_at is not null or (tv.origin = 'PERSON' and tv.published_at is not null)))`;

/** Deletes what the library once wrote for its orders and now has not. */
async function withdraw(
  client: Queryable,
  table: string,
  rows: object[],
  numbers: string[],
  same: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `delete from ${table} using executive_order o where o.id = t.order_id and o.number = any($2) and t.is_published and t.starter_hash is not null
       and not exists (select from json_to_recordset($1::json) as g(number text, kind text, persona text) where g.number = o.number and g.kind = t.kind ${same})`,
    [JSON.stringify(rows), numbers],
  );
  return rowCount ?? 0;
}
