import type { Queryable } from "../../db/prepared.ts";
import { findFacts } from "./find-facts.ts";
import type { OrderText } from "./order-text.ts";

/** A text as it came in. */
export interface IncomingText {
  order: OrderText;
  format: "XML" | "PLAIN";
  /** Name of the file, or address. */
  source: string;
  /** ISO day as of which it is the order's text. */
  asOf: string;
  /** Of the file's bytes. */
  hash: string;
  /** What the record said of the text when it was fetched. Absent where it was not fetched: what the record says now. */
  record?: { address: string | null; publicationDate: string | null };
}

interface HeldOrder {
  id: number;
  heldHash: string | null;
  heldAsOf: string | null;
  address: string | null;
  publicationDate: string | null;
}

/**
 * Takes the text of a held order in, in place of an earlier one; a text that was true later stands. Part of the caller's
 * transaction; refreshFacts follows.
 *
 * @returns what became of it. UNCHANGED: the same bytes, or an older text.
 */
export async function storeOrderText(
  client: Queryable,
  number: string,
  { order, format, source, asOf, hash, record }: IncomingText,
): Promise<"CREATED" | "CHANGED" | "UNCHANGED"> {
  const { rows } = await client.query<HeldOrder>(
    `select o.id, t.hash as "heldHash", t.as_of as "heldAsOf", coalesce(o.full_text_xml_url, o.raw_text_url) as address, o.publication_date as "publicationDate" from executive_order o left join order_text t on t.order_id = o.id where o.number = $1 for update of o`,
    [number],
  );
  const held = rows[0];
  if (!held) throw new Error(`The text of EO ${number} cannot be stored before the order`);
  const { address, publicationDate } = record ?? held;
  if (held.heldHash === hash || (held.heldAsOf !== null && held.heldAsOf > asOf)) {
    // It is what the record names now, however it came.
    if (record)
      await client.query(
        "update order_text set record_address = $2, record_publication_date = $3 where order_id = $1",
        [held.id, address, publicationDate],
      );
    return "UNCHANGED";
  }
  await client.query(
    `insert into order_text (order_id, format, source, as_of, hash, warnings, record_address, record_publication_date) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (order_id) do update set format = excluded.format, source = excluded.source, as_of = excluded.as_of, hash = excluded.hash, warnings = excluded.warnings,
         record_address = excluded.record_address, record_publication_date = excluded.record_publication_date`,
    [
      held.id,
      format,
      source,
      asOf,
      hash,
      JSON.stringify([...order.warnings, ...findFacts(order).doubts]),
      address,
      publicationDate,
    ],
  );
  await client.query("delete from provision where order_id = $1", [held.id]);
  await client.query(
    `insert into provision (order_id, position, key, parent_key, kind, marker, number, heading, level, paragraphs)
       select $1, position, key, parent, kind, marker, number, heading, level, paragraphs from json_to_recordset($2::json)
         as g(position smallint, key text, parent text, kind text, marker text, number text, heading text, level smallint, paragraphs json)`,
    [held.id, JSON.stringify(order.provisions.map((provision, position) => ({ ...provision, position })))],
  );
  return held.heldHash === null ? "CREATED" : "CHANGED";
}
