import type { Queryable } from "../../db/prepared.ts";
import { NUMBER_COLUMN } from "./fr-columns.ts";
import type { FrFacts } from "./fr-field.ts";
import { shorten } from "./fr-record.ts";
import type { FrFileReading } from "./read-fr-file.ts";
import { repeatKind } from "./repeated-numbers.ts";

interface HeldRow {
  number: string;
  title: string | null;
  signingDate: string | null;
  publicationDate: string | null;
  frDocumentNumber: string | null;
}

/**
 * Settles rows of a page that claim a number which an earlier page of the same run has brought, as settleRepeats does within one file:
 * another order is refused, a later reprint skipped, and a repetition of the same document stays. Without this, two orders under
 * one number would melt into one, field by field.
 *
 * @param earlier numbers of the orders of the pages before.
 */
export async function settleAgainstHeld(
  client: Queryable,
  reading: FrFileReading,
  earlier: ReadonlySet<string>,
): Promise<FrFileReading> {
  const claimed = reading.records.map(({ number }) => number).filter((number) => earlier.has(number));
  if (claimed.length === 0) return reading;
  const { rows } = await client.query<HeldRow>(
    `select number, title, signing_date as "signingDate", publication_date as "publicationDate", fr_document_number as "frDocumentNumber" from executive_order where number = any($1)`,
    [claimed],
  );
  const held = new Map(rows.map((row) => [row.number, row]));
  const settled: FrFileReading = {
    ...reading,
    records: [],
    skipped: [...reading.skipped],
    refused: [...reading.refused],
  };
  for (const record of reading.records) {
    const row = held.get(record.number);
    const first = row ? factsOf(row) : record.facts;
    const kind = repeatKind(first, record.facts);
    const place = { ...record.place, field: NUMBER_COLUMN, value: record.number };
    if (kind === null) {
      const reason = `an earlier page has another order of this number, "${shorten(first.title ?? "")}", signed ${first.signingDate ?? "on an unknown day"}`;
      settled.refused.push({ ...place, reason, howToMend: "Say which of the two the number belongs to." });
    } else if (kind === "REPRINT" && (first.publicationDate ?? "") < (record.facts.publicationDate ?? "")) {
      settled.skipped.push({ ...place, kind, number: record.number, reason: "repeats an order of an earlier page" });
    } else {
      settled.records.push(record);
    }
  }
  return settled;
}

function factsOf({ title, signingDate, publicationDate, frDocumentNumber }: HeldRow): FrFacts {
  return {
    title: title ?? undefined,
    signingDate: signingDate ?? undefined,
    publicationDate: publicationDate ?? undefined,
    frDocumentNumber: frDocumentNumber ?? undefined,
  };
}
