import type { Queryable } from "../../db/prepared.ts";
import type { StarterOrder, StarterRelation } from "./starter-file.ts";

/** What the orders' own texts say of other orders and documents, and documents' texts of them. @returns of how many orders that changed. */
export async function loadAssertions(client: Queryable, orders: StarterOrder[]): Promise<number> {
  const rows = orders.flatMap((order) =>
    order.relations.map((relation) => ({
      number: order.number,
      kind: relation.kind,
      voice: relation.voice ?? "ACTIVE",
      in_part: relation.inPart,
      target_kind: relation.instrument?.kind ?? "EXECUTIVE_ORDER",
      target: relation.instrument?.citation ?? relation.order,
      effective_on: relation.on,
      quote: relation.quote,
      place: placeOf(relation),
    })),
  );
  const columns = 'source_number, "kind", voice, in_part, target_kind, target, effective_on, quote, place';
  const wanted = `select number as source_number, kind, voice, in_part, target_kind, target, effective_on, quote, place
    from json_to_recordset($1::json) as g(number text, kind text, voice text, in_part boolean, target_kind text, target text, effective_on date, quote text, place text)`;
  const held = `select ${columns} from disposition_assertion where source = 'TEXT' and source_number = any($2)`;
  const { rows: differing } = await client.query<{ number: string }>(
    `with wanted as (${wanted}), held as (${held}) select distinct source_number as number from ((select * from wanted except select * from held) union all (select * from held except select * from wanted)) d`,
    [JSON.stringify(rows), orders.map((order) => order.number)],
  );
  if (differing.length === 0) return 0;
  const changed = differing.map((row) => row.number);
  await client.query("delete from disposition_assertion where source = 'TEXT' and source_number = any($1)", [changed]);
  await client.query(
    `insert into disposition_assertion (source, ${columns}) select 'TEXT', ${columns} from (${wanted}) w where source_number = any($2)`,
    [JSON.stringify(rows), changed],
  );
  return changed.length;
}

/** "Sec. 1, 86 FR 7005": a part of this order is looked up on its own page, a part of another document where that is printed. */
function placeOf({ where, instrument, voice }: StarterRelation): string {
  return voice === "PASSIVE" && instrument?.printedAt ? `${where}, ${instrument.printedAt}` : where;
}
