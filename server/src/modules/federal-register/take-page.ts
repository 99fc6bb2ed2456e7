import type { DataSource } from "typeorm";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { countDueTexts } from "./due-texts.ts";
import type { FrPage } from "./fr-client.ts";
import type { FrFinding } from "./fr-record.ts";
import { readFrFile } from "./read-fr-file.ts";
import { settleAgainstHeld } from "./settle-against-held.ts";
import { finishRun, type RunStep, runWithPage, type SyncRun, saveRun } from "./sync-run.ts";
import { knownDocuments, takeIn } from "./take-in.ts";

/**
 * Takes a page of a run in: one transaction for its orders, for the place where the run then stands and, with the last page where no
 * text is due, for its end. What the page states is true as of the day on which it came.
 *
 * @param startedAt when the page was asked for, of `performance.now()`.
 * @returns the run as it is stored now: RUNNING when there is more to do, DONE at the end, STOPPED when somebody asked for it.
 */
export async function takePage(orm: DataSource, run: SyncRun, page: FrPage, startedAt: number): Promise<RunStep> {
  const day = today();
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const name = `page ${run.state.pages + 1}`;
    // A page that repeats earlier ones has nothing to read; the run ends with it.
    const reading = page.isRepeat
      ? null
      : await settleAgainstHeld(
          client,
          readFrFile({ name, bytes: page.bytes, knownDocuments: await knownDocuments(client) }),
          new Set(run.state.numbers),
        );
    const report = reading && (await takeIn(client, reading, day, run.id));
    const counts = report?.counts ?? { read: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 };
    const isNews = counts.created + counts.changed > 0;
    const isLast = page.nextUrl === null || (run.kind === "RECENT_SYNC" && !isNews);
    const total = page.count ?? run.state.total;
    const problems: FrFinding[] = report ? [...report.refused, ...report.skipped] : [];
    if (isLast && run.kind === "FULL_SYNC")
      problems.push(...shortfall(name, run.counts.read + counts.read, total, page.isRepeat));
    const dueTexts = isLast ? await countDueTexts(client) : 0;
    const next = runWithPage(run, counts, problems, {
      ...(isLast
        ? { nextUrl: null, marks: [], numbers: [], phase: "TEXTS", texts: { ...run.state.texts, total: dueTexts } }
        : {
            nextUrl: page.nextUrl,
            marks: [...run.state.marks, page.mark],
            numbers: [...run.state.numbers, ...(reading?.records.map(({ number }) => number) ?? [])],
            phase: "RECORDS",
            texts: run.state.texts,
          }),
      pages: run.state.pages + 1,
      total,
      seconds: run.state.seconds + (performance.now() - startedAt) / 1000,
    });
    if (isLast && dueTexts === 0) {
      await finishRun(client, next, "DONE");
      return { run: next, status: "DONE" };
    }
    if (!(await saveRun(client, next))) return { run: next, status: "RUNNING" };
    await finishRun(client, next, "STOPPED", { mayGoOn: true });
    return { run: next, status: "STOPPED" };
  });
}

/** What the search found, and its pages did not give. */
function shortfall(file: string, read: number, total: number | null, isRepeat: boolean): FrFinding[] {
  if (total === null || read >= total) return [];
  const reason = `is the last one${isRepeat ? ", because it repeats an earlier page" : ""}; ${read} of the ${total} documents that the search found have come`;
  return [{ file, row: null, line: null, field: "", value: "", reason }];
}
