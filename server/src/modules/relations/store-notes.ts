import type { Queryable } from "../../db/prepared.ts";
import type { Assertion } from "./notes/assertion.ts";
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
    for (const assertion of read.assertions) {
      const { relation, voice, inPart, targetKind, target, quote, start, end, flags } = assertion;
      assertions.push({
        source_number: number,
        kind: relation,
        voice,
        in_part: inPart,
        target_kind: targetKind,
        target,
        effective_on: dayOfInstrument(assertion),
        quote,
        place: `${start}-${end}`,
        flags,
      });
    }
    for (const { text, start, end } of read.unread)
      unread.push({ source_number: number, part: text, place: `${start}-${end}` });
  }
  await client.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, effective_on, quote, place, flags)
       select source_number, 'NOTE', kind, voice, in_part, target_kind, target, effective_on, quote, place, array(select json_array_elements_text(flags))
       from json_to_recordset($1::json) as g(source_number text, kind text, voice text, in_part boolean, target_kind text, target text, effective_on date, quote text, place text, flags json)`,
    [JSON.stringify(assertions)],
  );
  await client.query(
    "insert into unread_note (source_number, part, place) select source_number, part, place from json_to_recordset($1::json) as g(source_number text, part text, place text)",
    [JSON.stringify(unread)],
  );
}

/**
 * The day of a document that acts on the order: nothing else tells when it did. Of orders the signing is known from their own
 * record, and dates in notes are often wrong.
 */
export function dayOfInstrument({ voice, targetKind, date, flags }: Assertion): string | null {
  const isTheirs = voice === "PASSIVE" && targetKind !== "EXECUTIVE_ORDER";
  return isTheirs && !flags.includes("UNLIKELY_YEAR") && !flags.includes("DETACHED_DATE") ? date : null;
}
