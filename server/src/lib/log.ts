import { type Logger, pino } from "pino";

export type Log = Logger;

/** The process's log: one JSON line an event, on standard error, so that a command's own output stays clean. */
export function createLog(level: string): Log {
  return pino({ level, base: null, redact: ["req.headers.cookie", "req.headers.authorization"] }, pino.destination(2));
}
