import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import { raiseRecordEvents } from "../events/record-events.ts";
import { refreshFacts } from "../provisions/refresh-facts.ts";
import { refreshRelations } from "../relations/refresh-relations.ts";
import { storeNotes } from "../relations/store-notes.ts";
import { refreshSearch } from "../search/refresh-search.ts";
import type { FrFinding, RefusedRow, SkippedRow } from "./fr-record.ts";
import type { FrFileReading } from "./read-fr-file.ts";
import { storeFacts } from "./store-facts.ts";

export interface ImportCounts {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  skipped: number;
  refused: number;
}

export const NOTHING_COUNTED: ImportCounts = { read: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 };

/** What became of one file. Every row is in exactly one of the counts; a text counts as one. */
export interface FileReport {
  file: string;
  /** Whether it was taken for the text of an order, not for rows of the record. */
  isText: boolean;
  /** The day as of which its statements were taken to be true. */
  asOf: string;
  counts: ImportCounts;
  refused: RefusedRow[];
  skipped: SkippedRow[];
  warnings: FrFinding[];
}

/** The counts of several files in one. */
export function addCounts(reports: readonly FileReport[]): ImportCounts {
  const sum = { ...NOTHING_COUNTED };
  for (const { counts } of reports)
    for (const name of Object.keys(sum) as (keyof ImportCounts)[]) sum[name] += counts[name];
  return sum;
}

/**
 * Takes what was read of a file, or of a page of the API, into the database: facts, notes, relations and status. Part of the caller's
 * transaction. Where nothing reads otherwise, not even the day as of which it is known, nothing is written.
 *
 * @param runId of the run whose changes readers are told of as one.
 */
export async function takeIn(
  client: Queryable,
  reading: FrFileReading,
  asOf: string,
  runId: number,
): Promise<FileReport> {
  const { created, changed, confirmed, unchanged, notes } = await storeFacts(client, reading.records, asOf);
  await storeNotes(client, notes);
  // A status holds as of a day: where that day moves on, it is derived anew.
  const touched = [...created, ...changed, ...confirmed];
  const derived = await refreshRelations(client, touched);
  await refreshFacts(client, [...created, ...changed]);
  await refreshSearch(client, [...created, ...changed]);
  if (touched.length + derived.relations + derived.statuses > 0) await raiseContentVersion(client);
  await raiseRecordEvents(client, { created, ...derived }, `import-run ${runId}`);
  const { file, skipped, refused, warnings } = reading;
  const counts = {
    read: reading.rowCount,
    created: created.length,
    changed: changed.length,
    unchanged,
    skipped: skipped.length,
    refused: refused.length,
  };
  return { file, isText: false, asOf, counts, refused, skipped, warnings };
}

/** Order numbers by document number, for rows whose number is left empty. Document numbers that two orders share tell nothing. */
export async function knownDocuments(client: Queryable): Promise<Map<string, string>> {
  const { rows } = await client.query<{ document: string; number: string }>(
    "select fr_document_number as document, min(number) as number from executive_order where fr_document_number is not null group by 1 having count(*) = 1",
  );
  return new Map(rows.map((row) => [row.document, row.number]));
}
