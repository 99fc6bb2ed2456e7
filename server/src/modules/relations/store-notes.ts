import type { Queryable } from "../../db/prepared.ts";
import { parseDispositionNotes } from "./notes/parse-disposition-notes.ts";

/**
 * Reads the disposition notes of orders and replaces what was read of their earlier ones: assertions, and the parts that could
 * not be read. Part of the caller's transaction; refreshRelations follows.
 *
 * @param notes order number → its note as it now reads; null where there is none any more.
 */
export async function storeNotes(client: Queryable, notes: ReadonlyMap<string, string | null>): Promise<void> {
  if (notes.size === 0) return;
  const numbers = [...notes.keys()];
  await client.query("delete from disposition_assertion where source = 'NOTE' and source_number = any($1)", [numbers]);
  await client.query("delete from unread_note where source_number = any($1)", [numbers]);
  const assertions: object[] = [];
  const unread: object[] = [];
  for (const [number, note] of notes) {
    if (!note) continue;
    const read = parseDispositionNotes(note, { sourceNumber: number });
    for (const { relation, voice, inPart, targetKind, target, quote, start, end, flags } of read.assertions) {
      assertions.push({
        source_number: number,
        kind: relation,
        voice,
        in_part: inPart,
        target_kind: targetKind,
        target,
        quote,
        place: `${start}-${end}`,
        flags,
      });
    }
    for (const { text, start, end } of read.unread)
      unread.push({ source_number: number, part: text, place: `${start}-${end}` });
  }
  await client.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote, place, flags)
       select source_number, 'NOTE', kind, voice, in_part, target_kind, target, quote, place, array(select json_array_elements_text(flags))
       from json_to_recordset($1::json) as g(source_number text, kind text, voice text, in_part boolean, target_kind text, target text, quote text, place text, flags json)`,
    [JSON.stringify(assertions)],
  );
  await client.query(
    "insert into unread_note (source_number, part, place) select source_number, part, place from json_to_recordset($1::json) as g(source_number text, part text, place text)",
    [JSON.stringify(unread)],
  );
}
