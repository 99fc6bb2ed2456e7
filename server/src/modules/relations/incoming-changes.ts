import { numberSortKey } from "@executive-disorder/shared/order-number";
import type { IncomingChange } from "./derive-status.ts";
import { type InstrumentAssertion, instrumentChanges } from "./instrument-changes.ts";
import { OF_INSTRUMENTS } from "./instrument-sql.ts";

/** What INCOMING_CHANGES gives of the order. */
export interface ChangesRow {
  signingDate: string | null;
  orders: Pick<IncomingChange & { order: object }, "kind" | "inPart" | "on" | "order">[];
  instruments: InstrumentAssertion[];
}

const BY_ORDERS = `(select coalesce(json_agg(json_build_object('kind', r.kind, 'inPart', r.in_part, 'on', coalesce(r.effective_on, f.signing_date),
    'order', json_build_object('number', r.from_number, 'title', f.title, 'presidentName', p.name, 'signingDate', f.signing_date, 'frCitation', f.fr_citation))), '[]')
  from relation r left join executive_order f on f.number = r.from_number left join president p on p.id = f.president_id
  where r.to_number = o.number and not r.is_qualified)`;

const BY_INSTRUMENTS = `(select coalesce(json_agg(json_build_object('source', a.source, 'kind', a.kind, 'inPart', a.in_part, 'on', a.effective_on,
    'isQualified', 'QUALIFIED' = any(a.flags), 'instrument', json_build_object('kind', a.target_kind, 'citation', a.target))), '[]')
  from disposition_assertion a where ${OF_INSTRUMENTS} and a.voice = 'PASSIVE')`;

/** SQL of a JSON object: what later orders did to the order `o`, less what is said of a body or a part only, and what is said of instruments. */
export const INCOMING_CHANGES = `json_build_object('signingDate', o.signing_date, 'orders', ${BY_ORDERS}, 'instruments', ${BY_INSTRUMENTS})`;

/** The row as deriveStatus takes it. */
export function changesFrom({ signingDate, orders, instruments }: ChangesRow): IncomingChange[] {
  return [
    ...orders.map((row) => ({ ...row, sortKey: numberSortKey(row.order.number), instrument: null })),
    ...instrumentChanges(instruments, signingDate),
  ];
}
