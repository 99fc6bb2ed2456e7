import type { Queryable } from "../../db/prepared.ts";
import type { StarterOrder } from "./starter-file.ts";

/**
 * What the orders say of other orders: their texts, and their notes as this library has them until a source brings the note
 * itself, which is then read in full (storeNotes) and stands.
 */
export async function loadAssertions(client: Queryable, orders: StarterOrder[]): Promise<number> {
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
