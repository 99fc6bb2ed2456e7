import { SentenceError } from "./sentence-error.ts";

/** Runs a program's main function; a fault ends it with 1, and one that a person can mend is told in its own words only. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error) => {
    process.stderr.write(
      error instanceof SentenceError
        ? `${error.message}\n`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
    // What still runs (a pool, a listener) must not keep a failed program alive.
    setTimeout(() => process.exit(1), 2_000).unref();
  });
}
