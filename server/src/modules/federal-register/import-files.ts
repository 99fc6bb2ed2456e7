import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { DataSource } from "typeorm";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { asOfFromFileName } from "./as-of-from-name.ts";
import { readFrFile } from "./read-fr-file.ts";
import { addCounts, type FileReport, knownDocuments, NOTHING_COUNTED, takeIn } from "./take-in.ts";
import { isOrderText, takeText } from "./take-text.ts";

/** As many problems as a run keeps. */
const MOST_PROBLEMS = 1000;

/**
 * Brings files of the Federal Register in, one transaction a file: a file is in wholly (less its refused rows) or not at all.
 * Records come first, whatever their place in the list, so that the texts find their orders.
 *
 * @param paths files to read; one that cannot be opened is refused with its reason, and the rest go on.
 * @param asOf ISO day for all files; else the date in a file's name, else today.
 * @returns reports in the order of `paths`.
 */
export async function importFiles(orm: DataSource, paths: readonly string[], asOf?: string): Promise<FileReport[]> {
  const reports: FileReport[] = new Array(paths.length);
  const texts: number[] = [];
  const dayOf = (path: string) => asOf ?? asOfFromFileName(basename(path)) ?? today();
  for (const [index, path] of paths.entries()) {
    const { bytes, fault } = await readBytes(path);
    if (fault) reports[index] = unopened(path, dayOf(path), fault);
    // Opened again when their turn comes: hundreds of texts are not held at once.
    else if (isOrderText(bytes)) texts.push(index);
    else reports[index] = await importRecords(orm, path, bytes, dayOf(path));
  }
  const startedAt = new Date();
  for (const index of texts) {
    const path = paths[index] as string;
    const { bytes, fault } = await readBytes(path);
    reports[index] = fault
      ? unopened(path, dayOf(path), fault)
      : await orm.transaction((manager) =>
          takeText(transactionClient(manager), { name: basename(path), bytes, asOf: dayOf(path) }),
        );
  }
  if (texts.length > 0) {
    const ofTexts = texts.map((index) => reports[index] as FileReport);
    await recordRun(orm, ofTexts, startedAt);
  }
  return reports;
}

async function readBytes(
  path: string,
): Promise<{ bytes: Uint8Array; fault: null } | { bytes: null; fault: NodeJS.ErrnoException }> {
  return readFile(path).then(
    (bytes) => ({ bytes, fault: null }),
    (fault: NodeJS.ErrnoException) => ({ bytes: null, fault }),
  );
}

const FAULTS: Record<string, [reason: string, howToMend: string]> = {
  ENOENT: ["does not exist", "Check the path."],
  EISDIR: ["is a folder", "Name its files: FOLDER/*"],
};

function unopened(path: string, asOf: string, { code = "" }: NodeJS.ErrnoException): FileReport {
  const [reason, howToMend] = FAULTS[code] ?? [`cannot be read (${code})`, "Check who may read it."];
  return {
    file: path,
    isText: false,
    asOf,
    counts: { ...NOTHING_COUNTED, refused: 1 },
    refused: [{ file: path, row: null, line: null, field: "", value: "", reason, howToMend }],
    skipped: [],
    warnings: [],
  };
}

async function importRecords(orm: DataSource, path: string, bytes: Uint8Array, asOf: string): Promise<FileReport> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const startedAt = new Date();
    const reading = readFrFile({ name: path, bytes, knownDocuments: await knownDocuments(client) });
    const { rows } = await client.query<{ id: number }>(
      "insert into import_run (source, as_of, started_at) values ($1, $2, $3) returning id",
      [basename(path), asOf, startedAt],
    );
    const { id } = rows[0] as { id: number };
    const report = await takeIn(client, reading, asOf, id);
    await client.query("update import_run set finished_at = now(), counts = $2, problems = $3 where id = $1", [
      id,
      JSON.stringify(report.counts),
      JSON.stringify([...report.refused, ...report.skipped].slice(0, MOST_PROBLEMS)),
    ]);
    return report;
  });
}

/** One run for all texts of a command: hundreds of them are one event. */
async function recordRun(orm: DataSource, reports: FileReport[], startedAt: Date): Promise<void> {
  const names = reports.map((report) => basename(report.file));
  await orm.query(
    "insert into import_run (kind, source, as_of, started_at, finished_at, counts, problems) values ('TEXTS', $1, $2, $3, now(), $4, $5)",
    [
      names.length === 1 ? names[0] : `${names.length} order texts, ${names[0]} to ${names.at(-1)}`,
      reports
        .map((report) => report.asOf)
        .sort()
        .at(-1),
      startedAt,
      JSON.stringify(addCounts(reports)),
      JSON.stringify(reports.flatMap((report) => [...report.refused, ...report.warnings]).slice(0, MOST_PROBLEMS)),
    ],
  );
}
