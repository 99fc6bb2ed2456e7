import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { DataSource } from "typeorm";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { asOfFromFileName } from "./as-of-from-name.ts";
import { readFrFile } from "./read-fr-file.ts";
import { type FileReport, knownDocuments, takeIn } from "./take-in.ts";

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
    const { bytes, fault } = await readFile(path).then(
      (bytes) => ({ bytes, fault: null }),
      (fault: NodeJS.ErrnoException) => ({ bytes: null, fault }),
    );
    if (fault) {
      const reason = fault.code === "ENOENT" ? "does not exist" : `cannot be read (${fault.code})`;
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
    const report = await takeIn(client, reading, asOf);
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
