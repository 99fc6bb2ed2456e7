import type { Queryable } from "../../db/prepared.ts";
import type { FrFacts } from "../federal-register/fr-field.ts";
import { storeFacts } from "../federal-register/store-facts.ts";
import { storeNotes } from "../relations/store-notes.ts";
import type { StarterOrder } from "./starter-file.ts";

/** What the files state of the orders themselves, and the lists below each. @returns how many orders it changed, and the numbers of new ones. */
export async function loadFacts(
  client: Queryable,
  orders: StarterOrder[],
): Promise<{ changed: number; created: string[] }> {
  let count = 0;
  const created: string[] = [];
  for (const asOf of [...new Set(orders.map((order) => order.asOf))].sort()) {
    const ofDay = orders.filter((order) => order.asOf === asOf);
    const report = await storeFacts(
      client,
      ofDay.map((order) => ({ number: order.number, facts: factsOf(order) })),
      asOf,
    );
    await storeNotes(client, report.notes);
    created.push(...report.created);
    count += report.created.length + report.changed.length + report.confirmed.length;
    // Whoever looked up the notes looked for what became of the order; where there were none to look up, silence proves nothing.
    const { rowCount } = await client.query(
      "update executive_order set changes_read_as_of = $2 where number = any($1) and (changes_read_as_of is null or changes_read_as_of < $2)",
      [ofDay.filter((order) => order.dispositionNotes !== undefined).map((order) => order.number), asOf],
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
  return { changed: count, created };
}

function factsOf(order: StarterOrder): FrFacts {
  const { title, signingDate, publicationDate, frCitation, frDocumentNumber, htmlUrl, pdfUrl, dispositionNotes } =
    order;
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
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as FrFacts;
  return dispositionNotes === undefined ? stated : { ...stated, dispositionNotes };
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
    `with wanted as (${wanted}), held as (select * from ${table} where origin = 'CURATED' and order_id in (select id from executive_order where number = any($2)))
     select distinct order_id as id from (
       (select order_id, ${names} from wanted except select order_id, ${names} from held) union all
       (select order_id, ${names} from held except select order_id, ${names} from wanted)) d`,
    [JSON.stringify(rows), numbers],
  );
  if (differing.length === 0) return 0;
  const ids = differing.map((row) => row.id);
  // With what was read from the text: a list is either curated or read. What takes the place of a curated list is read afterwards.
  await client.query(`delete from ${table} where order_id = any($1)`, [ids]);
  await client.query(
    `insert into ${table} (order_id, ${names}) select order_id, ${names} from (${wanted}) w where order_id = any($2)`,
    [JSON.stringify(rows), ids],
  );
  return ids.length;
}
