import { formatDay } from "../../lib/day.ts";
import { type DerivedStatus, deriveStatus } from "../relations/derive-status.ts";
import { type ChangesRow, changesFrom } from "../relations/incoming-changes.ts";

/** The `status` column of an order: the stored status, and what a status of another day is derived from when one is asked for. */
export interface StatusRow extends DerivedStatus {
  readAsOf?: string | null;
  signed?: string | null;
  changes?: ChangesRow;
}

/**
 * The status on a day: only changes up to that day count. Without a day, the stored one.
 *
 * Before its signing an order had no status: UNKNOWN, and the sentence says why. A day later than the record was read is
 * answered as of the record.
 */
export function statusOn(row: StatusRow, asOf: string | null | undefined): DerivedStatus {
  if (!asOf) return row;
  if (row.signed && asOf < row.signed) {
    return {
      legalForce: "UNKNOWN",
      asOf,
      explanation: `Signed on ${formatDay(row.signed)}, after this day.`,
      path: [],
    };
  }
  if (row.asOf && asOf > row.asOf) return row;
  return deriveStatus(row.changes ? changesFrom(row.changes) : [], row.readAsOf ?? null, asOf);
}
