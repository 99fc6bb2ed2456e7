import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { DataSource } from "typeorm";
import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { refreshRelations } from "../relations/refresh-relations.ts";
import { storeNotes } from "../relations/store-notes.ts";
import { asOfFromFileName } from "./as-of-from-name.ts";
import type { FrFinding, RefusedRow, SkippedRow } from "./fr-record.ts";
import { type FrFileReading, readFrFile } from "./read-fr-file.ts";
import { storeFacts } from "./store-facts.ts";

/** What became of one file. Every row is in exactly one of the counts. */
export interface FileReport {
  file: string;
  /** The day as of which its statements were taken to be true. */
  asOf: string;
  counts: { read: number; created: number; changed: number; unchanged: number; skipped: number; refused: number };
  refused: RefusedRow[];
  skipped: SkippedRow[];
  warnings: FrFinding[];
}

/**
 * Brings files of the Federal Register in, one transaction a file: a file is in wholly (less its refused rows) or not at all.
 *
 * @param paths files to read; one that cannot be opened is refused with its reason, and the rest go on.
 * @param asOf ISO day for all files; else the date in a file's name, else today.
 */
export async function importFiles(orm: DataSource, paths: readonly string[], asOf?: string): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const path of paths) {
    const day = asOf ?? asOfFromFileName(basename(path)) ?? today();
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) {
      const reason = bytes.code === "ENOENT" ? "does not exist" : `cannot be read (${bytes.code})`;
      const refused = [
        { file: path, row: null, line: null, field: "", value: "", reason, howToMend: "Check the path." },
      ];
      reports.push({
        file: path,
        asOf: day,
        counts: { read: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 1 },
        refused,
        skipped: [],
        warnings: [],
      });
      continue;
    }
    reports.push(await importFile(orm, path, bytes, day));
  }
  return reports;
}

async function importFile(orm: DataSource, path: string, bytes: Uint8Array, asOf: string): Promise<FileReport> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const startedAt = new Date();
    const reading = readFrFile({ name: path, bytes, knownDocuments: await knownDocuments(client) });
    const stored = await storeFacts(client, reading.records, asOf);
    await storeNotes(client, stored.notes);
    const touched = [...stored.created, ...stored.changed];
    const derived = await refreshRelations(client, touched);
    if (touched.length + derived.relations + derived.statuses > 0) await raiseContentVersion(client);
    const report = reportOf(reading, asOf, stored);
    await client.query(
      "insert into import_run (source, as_of, started_at, finished_at, counts, problems) values ($1, $2, $3, now(), $4, $5)",
      [
        basename(path),
        asOf,
        startedAt,
        JSON.stringify(report.counts),
        JSON.stringify([...report.refused, ...report.skipped].slice(0, 1000)),
      ],
    );
    return report;
  });
}

function reportOf(reading: FrFileReading, asOf: string, stored: Awaited<ReturnType<typeof storeFacts>>): FileReport {
  const counts = {
    read: reading.rowCount,
    created: stored.created.length,
    changed: stored.changed.length,
    unchanged: stored.unchanged,
    skipped: reading.skipped.length,
    refused: reading.refused.length,
  };
  return {
    file: reading.file,
    asOf,
    counts,
    refused: reading.refused,
    skipped: reading.skipped,
    warnings: reading.warnings,
  };
}

/** Order numbers by document number, for rows whose number the file leaves empty. Document numbers that two orders share tell nothing. */
async function knownDocuments(client: Queryable): Promise<Map<string, string>> {
  const { rows } = await client.query<{ document: string; number: string }>(
    "select fr_document_number as document, min(number) as number from executive_order where fr_document_number is not null group by 1 having count(*) = 1",
  );
  return new Map(rows.map((row) => [row.document, row.number]));
}
