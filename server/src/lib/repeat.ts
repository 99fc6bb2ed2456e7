import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "./log.ts";

export interface Repeated {
  /** Ends the repetition, and waits for the work that goes on. */
  stop(): Promise<void>;
}

/**
 * Does a piece of work at once and then again and again, never twice at a time. A fault is logged and does not end it; it neither
 * keeps the process alive.
 *
 * @param milliseconds from the end of one time to the beginning of the next.
 * @param work gets a signal that tells it to end early.
 */
export function repeat(milliseconds: number, log: Log, work: (signal: AbortSignal) => Promise<void>): Repeated {
  const stopper = new AbortController();
  const { signal } = stopper;
  const running = (async () => {
    while (!signal.aborted) {
      await work(signal).catch((error) => {
        if (!signal.aborted) log.error({ err: error }, "a piece of background work failed");
      });
      await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      stopper.abort();
      return running;
    },
  };
}
