import type { SyncSwitch } from "../../access/context.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import { type SyncOptions, type SyncParts, type SyncReport, syncFederalRegister } from "./sync.ts";
import type { SyncProgress } from "./sync-progress.ts";

/** The sync of one server: the schedule and the admins' button share it. */
export interface SyncControl extends SyncSwitch {
  /**
   * A run from its beginning to its end.
   *
   * @throws SyncBusyError when another run is alive, on this server or another one.
   */
  run(options?: SyncOptions): Promise<SyncReport>;
  /** Stops what runs, waits for it, and starts nothing more. */
  close(): Promise<void>;
}

/** @param onReport takes the end of every run, whoever started it; `onFault` what a run in the background threw. */
export function createSyncControl(
  parts: Omit<SyncParts, "signal">,
  { onReport }: { onReport?: (report: SyncReport) => void } = {},
): SyncControl {
  let stopper = new AbortController();
  let current: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const run = (options?: SyncOptions, onBegin?: (runId: number) => void): Promise<SyncReport> => {
    if (isClosed) return Promise.reject(new SentenceError("The server is stopping"));
    const onProgress = (progress: SyncProgress) => {
      onBegin?.(progress.runId);
      parts.onProgress?.(progress);
    };
    const { signal } = stopper;
    const running = syncFederalRegister({ ...parts, signal, onProgress }, options).then((report) => {
      onReport?.(report);
      return report;
    });
    current = Promise.allSettled([current, running]);
    return running;
  };
  const stop = async () => {
    stopper.abort();
    stopper = new AbortController();
    await current;
  };

  return {
    run: (options) => run(options),
    start: (startedBy) =>
      new Promise((begun, refused) => {
        run({ startedBy: startedBy ?? null }, begun).catch((error) => {
          parts.log.debug({ err: error }, "a sync that was asked for did not run to its end");
          refused(error);
        });
      }),
    stop,
    close: () => {
      isClosed = true;
      return stop();
    },
  };
}
