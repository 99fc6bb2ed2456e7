import { numberSortKey } from "@executive-disorder/shared/order-number";
import type { IncomingChange } from "./derive-status.ts";

/** What INCOMING_CHANGES gives for each relation. */
export type ChangeRow = Omit<IncomingChange, "sortKey">;

/** SQL of a JSON list: what later orders did to the order `o`, less what is said of a body or a part only. */
export const INCOMING_CHANGES = `(select coalesce(json_agg(json_build_object('kind', r.kind, 'inPart', r.in_part, 'on', coalesce(r.effective_on, f.signing_date),
    'order', json_build_object('number', r.from_number, 'title', f.title, 'presidentName', p.name, 'signingDate', f.signing_date, 'frCitation', f.fr_citation))), '[]')
  from relation r left join executive_order f on f.number = r.from_number left join president p on p.id = f.president_id
  where r.to_number = o.number and not r.is_qualified)`;

/** The rows as deriveStatus takes them. */
export function changesFrom(rows: readonly ChangeRow[]): IncomingChange[] {
  return rows.map((row) => ({ ...row, sortKey: numberSortKey(row.order.number) }));
}
