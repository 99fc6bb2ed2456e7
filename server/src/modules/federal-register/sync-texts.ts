import type { DataSource } from "typeorm";
import { transactionClient } from "../../db/transaction-client.ts";
import type { Log } from "../../lib/log.ts";
import { type DueText, listDueTexts } from "./due-texts.ts";
import type { FrClient } from "./fr-client.ts";
import { FederalRegisterError } from "./fr-error.ts";
import { finishRun, type RunStep, type SyncRun } from "./sync-run.ts";
import { type FetchedText, takeDueText } from "./take-due-text.ts";

/** After as many texts in a row that fail in a way that others may share, it is the other side that fails, and not the texts. */
const MOST_IN_A_ROW = 3;

interface TextParts {
  orm: DataSource;
  client: FrClient;
  log: Log;
  signal: AbortSignal;
}

/**
 * Fetches the texts that are due, newest first, one at a time, and takes each in; to be called when the record is in. A text that
 * cannot be taken does not stop the others: it is kept in mind with its reason and asked for again after a day or a week.
 *
 * @returns the run behind each text; the last one is no longer RUNNING.
 * @throws FederalRegisterError when it is of no use to go on now; the signal's reason when it is aborted.
 */
export async function* takeTexts(parts: TextParts, begun: SyncRun): AsyncGenerator<RunStep, void> {
  const { orm, signal } = parts;
  const due = await orm.transaction((manager) => listDueTexts(transactionClient(manager)));
  const { texts } = begun.state;
  let run: SyncRun = {
    ...begun,
    state: { ...begun.state, texts: { ...texts, total: texts.counts.read + due.length } },
  };
  if (due.length === 0) {
    await orm.transaction((manager) => finishRun(transactionClient(manager), run, "DONE"));
    yield { run, status: "DONE" };
    return;
  }
  let inARow = 0;
  for (const [index, text] of due.entries()) {
    signal.throwIfAborted();
    const place = { startedAt: performance.now(), isLast: index === due.length - 1 };
    const { step, fault } = await takeOne(parts, run, text, place);
    ({ run } = step);
    yield step;
    if (step.status !== "RUNNING") return;
    inARow = fault === null ? 0 : inARow + 1;
    if (inARow === MOST_IN_A_ROW) throw new FederalRegisterError(`Three texts in a row ${fault}`, { isPassing: true });
  }
}

/** @returns the run behind the text, and the reason when it fails in a way that others may share; else null. */
async function takeOne(
  { orm, client, log, signal }: TextParts,
  run: SyncRun,
  text: DueText,
  place: { startedAt: number; isLast: boolean },
): Promise<{ step: RunStep; fault: string | null }> {
  const { fetched, fault } = await fetchText(client, text, signal);
  try {
    return { step: await takeDueText(orm, run, text, fetched, place), fault };
  } catch (error) {
    signal.throwIfAborted();
    log.error({ err: error, run: run.id, order: text.number }, "the text of an order could not be taken in");
    const untaken = { fault: `could not be taken in: ${(error as Error).message}`, isPassing: true };
    return { step: await takeDueText(orm, run, text, untaken, place), fault: untaken.fault };
  }
}

async function fetchText(
  client: FrClient,
  { address }: DueText,
  signal: AbortSignal,
): Promise<{ fetched: FetchedText; fault: string | null }> {
  try {
    return { fetched: { bytes: await client.text(address, signal) }, fault: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FederalRegisterError) || error.reach === "ALL") throw error;
    const reason = `could not be fetched: ${error.message}`;
    return {
      fetched: { fault: reason, isPassing: error.isPassing },
      fault: error.reach === "PERHAPS_ALL" ? reason : null,
    };
  }
}
