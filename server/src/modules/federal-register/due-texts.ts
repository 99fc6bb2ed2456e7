import type { Queryable } from "../../db/prepared.ts";

/** The text of an order that the sync is to fetch, as the record named it when it was found due. */
export interface DueText {
  number: string;
  /** Its XML; where the record names none, the page around its plain text. */
  address: string;
  publicationDate: string | null;
}

const ADDRESS = "coalesce(o.full_text_xml_url, o.raw_text_url)";
/**
 * No text, or one of another address or day of publication; and not one that could not be taken lately. What the record did not say
 * when a text was taken is no change of it.
 */
const DUE = `from executive_order o left join order_text t on t.order_id = o.id left join untaken_text u on u.order_id = o.id
  where ${ADDRESS} is not null
    and (t.order_id is null or t.record_address <> ${ADDRESS} or t.record_publication_date <> o.publication_date)
    and (u.order_id is null or u.ask_again_at <= now() or u.address <> ${ADDRESS} or u.publication_date is distinct from o.publication_date)`;

/** Newest first: those are what readers look for. */
export async function listDueTexts(db: Queryable): Promise<DueText[]> {
  const { rows } = await db.query<DueText>(
    `select o.number, ${ADDRESS} as address, o.publication_date as "publicationDate" ${DUE} order by o.signing_date desc nulls last, o.number_sort_key desc`,
    [],
  );
  return rows;
}

export async function countDueTexts(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*)::int as count ${DUE}`, []);
  return rows[0]?.count ?? 0;
}

/** After a fault that often goes away, and after one that is the text's own. */
const ASK_AGAIN = { PASSING: "1 day", LASTING: "7 days" };

/** Keeps in mind why a text could not be taken, so that it is not asked for again before its time. Part of the caller's transaction. */
export async function rememberUntaken(
  client: Queryable,
  { number, address, publicationDate }: DueText,
  reason: string,
  isPassing: boolean,
): Promise<void> {
  await client.query(
    `insert into untaken_text as u (order_id, address, publication_date, reason, ask_again_at)
       select id, $2, $3, $4, now() + $5::interval from executive_order where number = $1
       on conflict (order_id) do update set address = excluded.address, publication_date = excluded.publication_date, reason = excluded.reason,
         asked_at = excluded.asked_at, ask_again_at = excluded.ask_again_at`,
    [number, address, publicationDate, reason, isPassing ? ASK_AGAIN.PASSING : ASK_AGAIN.LASTING],
  );
}

/** Of an order whose text has come. */
export async function forgetUntaken(client: Queryable, number: string): Promise<void> {
  await client.query("delete from untaken_text where order_id = (select id from executive_order where number = $1)", [
    number,
  ]);
}
