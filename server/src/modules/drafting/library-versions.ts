import type { Queryable } from "../../db/prepared.ts";

/** Columns of a version and the like of a published text `t`, which is the library's. */
const COPIED =
  "order_id, kind, persona_id, number, origin, state, entries, is_intentionally_empty, provenance, editorial_note, published_at";

const published = (condition: string) =>
  `select s.order_id, s.kind, null::smallint as persona_id, s.entries, s.is_intentionally_empty, s.provenance, s.editorial_note
     from section s where s.is_published and s.starter_hash is not null and ${condition}
   union all select s.order_id, s.kind, s.persona_id, s.entries, s.is_intentionally_empty, s.provenance, s.editorial_note
     from audience_variant s where s.is_published and s.starter_hash is not null and ${condition}`;

/**
 * Where people work on a text that the library has written anew, its words become a version too: whoever edits it sees them, and
 * gets a conflict.
 */
export async function keepLibraryVersions(client: Queryable, numbers: readonly string[]): Promise<void> {
  const changed = `from (${published("s.order_id = any (array(select id from executive_order where number = any ($1)))")}) t
    join text_version v on v.order_id = t.order_id and v.kind = t.kind and v.persona_id is not distinct from t.persona_id
      and v.origin = 'LIBRARY' and v.state = 'PUBLISHED' and v.entries::text <> t.entries::text`;
  const { rows } = await client.query<{ id: number }>(`select v.id ${changed}`, [numbers]);
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await client.query("update text_version set state = 'REPLACED' where id = any ($1)", [ids]);
  await client.query(
    `insert into text_version (${COPIED})
       select t.order_id, t.kind, t.persona_id, (select max(number) + 1 from text_version m where m.order_id = t.order_id and m.kind = t.kind and m.persona_id is not distinct from t.persona_id),
         'LIBRARY', 'PUBLISHED', t.entries, t.is_intentionally_empty, t.provenance, t.editorial_note, now()
       from (${published("true")}) t join text_version v on v.id = any ($1) and v.order_id = t.order_id and v.kind = t.kind and v.persona_id is not distinct from t.persona_id`,
    [ids],
  );
}

/** Makes what is published, and no version yet, the first version of the text. */
export async function keepPublished(
  client: Queryable,
  { orderId, kind, personaId }: { orderId: number; kind: string; personaId: number | null },
): Promise<void> {
  const table = personaId === null ? "section" : "audience_variant";
  await client.query(
    `insert into text_version (${COPIED})
       select s.order_id, s.kind, $3::smallint, 1, case when s.starter_hash is null then 'PERSON' else 'LIBRARY' end, 'PUBLISHED', s.entries, s.is_intentionally_empty, s.provenance, s.editorial_note, now()
       from ${table} s where s.order_id = $1 and s.kind = $2 and s.is_published ${personaId === null ? "" : "and s.persona_id = $3"}
         and not exists (select from text_version v where v.order_id = $1 and v.kind = $2 and v.persona_id is not distinct from $3::smallint)
     on conflict do nothing`,
    [orderId, kind, personaId],
  );
}
