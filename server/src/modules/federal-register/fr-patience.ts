import { setTimeout as sleep } from "node:timers/promises";
import { FederalRegisterError } from "./fr-error.ts";

/** How long and how often to ask. Times are milliseconds. */
export interface FrPatience {
  /** Requests for one page or text, the first one included. */
  tries: number;
  /** The wait before the second try; doubled before each further one, and then drawn from half to one and a half of it. */
  firstWait: number;
  /** No wait is longer. Where the other side asks for a longer one, the request is given up, and not made too early. */
  longestWait: number;
  /** For one page or text, waits included. */
  total: number;
  /** For one request, from the connection to the last byte. */
  request: number;
  /** Without a byte. */
  silence: number;
  /** From asking for one text to asking for the next, at least: a first sync asks for more than a thousand of them. */
  pause: number;
}

/** The real one answers 500 orders within seconds; 30 s of silence is a lost connection. */
export const PATIENCE: FrPatience = {
  tries: 5,
  firstWait: 1_000,
  longestWait: 120_000,
  total: 600_000,
  request: 120_000,
  silence: 30_000,
  pause: 250,
};

/**
 * Does the work again, later each time, while it fails with a passing fault; honours how long the other side wants to be left alone.
 *
 * @throws FederalRegisterError with the last reason; the signal's reason when it is aborted.
 */
export async function patiently<T>(patience: FrPatience, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience.total;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof FederalRegisterError) || error.retry === null) throw error;
      const wait = error.retry.afterMs ?? backOff(attempt, patience);
      const seconds = Math.ceil(wait / 1000);
      if (wait > patience.longestWait) throw givenUp(error, `and asks to be left alone for ${seconds} s`, "ALL");
      if (attempt >= patience.tries) throw givenUp(error, attempt > 1 ? `${attempt} times in a row` : "");
      if (Date.now() + wait > end) throw givenUp(error, `for ${Math.round(patience.total / 1000)} s`);
      await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

const givenUp = ({ message }: Error, more: string, reach: FederalRegisterError["reach"] = "PERHAPS_ALL") =>
  new FederalRegisterError(more ? `${message}, ${more}` : message, { isPassing: true, reach });

function backOff(attempt: number, { firstWait, longestWait }: FrPatience): number {
  return Math.min(firstWait * 2 ** (attempt - 1) * (0.5 + Math.random()), longestWait);
}

/**
 * Reads a Retry-After header: seconds, or a date.
 *
 * @returns milliseconds from now, at least 0; null where there is none or it says nothing.
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
