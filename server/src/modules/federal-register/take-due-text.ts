import type { DataSource } from "typeorm";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { type DueText, rememberUntaken } from "./due-texts.ts";
import { finishRun, type RunStep, runWithText, type SyncRun, saveRun } from "./sync-run.ts";
import { type FileReport, NOTHING_COUNTED } from "./take-in.ts";
import { takeText } from "./take-text.ts";

/** What asking for a text came to. The reason continues "The text …". */
export type FetchedText = { bytes: Uint8Array; fault?: never } | { fault: string; isPassing: boolean };

/**
 * Takes the text of an order in, or keeps in mind why it cannot be taken: one transaction, together with the place where the run then
 * stands and, with the last text, with its end.
 *
 * @param startedAt when the text was asked for, of `performance.now()`.
 * @returns the run as it is stored now: RUNNING when there is more to do, DONE at the end, STOPPED when somebody asked for it.
 */
export async function takeDueText(
  orm: DataSource,
  run: SyncRun,
  due: DueText,
  fetched: FetchedText,
  { startedAt, isLast }: { startedAt: number; isLast: boolean },
): Promise<RunStep> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    // Remarks on what was doubtful to read stand with each text: a run has too many of them.
    const { counts, refused } = await take(client, due, fetched);
    const next = runWithText(run, counts, refused, (performance.now() - startedAt) / 1000);
    if (isLast) {
      await finishRun(client, next, "DONE");
      return { run: next, status: "DONE" };
    }
    if (!(await saveRun(client, next))) return { run: next, status: "RUNNING" };
    await finishRun(client, next, "STOPPED");
    return { run: next, status: "STOPPED" };
  });
}

async function take(client: Queryable, due: DueText, fetched: FetchedText): Promise<FileReport> {
  const name = due.address;
  const report =
    fetched.fault === undefined
      ? await takeText(client, { name, bytes: fetched.bytes, asOf: today(), due })
      : untaken(due, fetched.fault);
  const [refusal] = report.refused;
  if (refusal) await rememberUntaken(client, due, refusal.reason, fetched.fault !== undefined && fetched.isPassing);
  return report;
}

function untaken({ number, address }: DueText, reason: string): FileReport {
  return {
    file: address,
    isText: true,
    asOf: today(),
    counts: { ...NOTHING_COUNTED, read: 1, refused: 1 },
    refused: [{ file: address, row: null, line: null, field: "", value: `EO ${number}`, reason }],
    skipped: [],
    warnings: [],
  };
}
