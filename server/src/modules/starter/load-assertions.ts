import type { Queryable } from "../../db/prepared.ts";
import type { StarterOrder } from "./starter-file.ts";

/** What the orders' own texts say of other orders. @returns of how many orders that changed. */
export async function loadAssertions(client: Queryable, orders: StarterOrder[]): Promise<number> {
  const rows = orders.flatMap((order) =>
    order.relations.map(({ order: target, on, where, ...relation }) => ({
      ...relation,
      number: order.number,
      target,
      effective_on: on,
      place: where,
    })),
  );
  const columns = 'source_number, "kind", in_part, target, effective_on, quote, place';
  const wanted = `select number as source_number, kind, "inPart" as in_part, target, effective_on, quote, place from json_to_recordset($1::json) as g(number text, kind text, "inPart" boolean, target text, effective_on date, quote text, place text)`;
  const held = `select ${columns} from disposition_assertion where source = 'TEXT' and source_number = any($2)`;
  const { rows: differing } = await client.query<{ number: string }>(
    `with wanted as (${wanted}), held as (${held}) select distinct source_number as number from ((select * from wanted except select * from held) union all (select * from held except select * from wanted)) d`,
    [JSON.stringify(rows), orders.map((order) => order.number)],
  );
  if (differing.length === 0) return 0;
  const changed = differing.map((row) => row.number);
  await client.query("delete from disposition_assertion where source = 'TEXT' and source_number = any($1)", [changed]);
  await client.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, effective_on, quote, place)
       select source_number, 'TEXT', kind, 'ACTIVE', in_part, 'EXECUTIVE_ORDER', target, effective_on, quote, place from (${wanted}) w where source_number = any($2)`,
    [JSON.stringify(rows), changed],
  );
  return changed.length;
}
