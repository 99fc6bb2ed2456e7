import type { SyncReport } from "../modules/federal-register/sync.ts";
import { formatFindings } from "./import-report.ts";

const KINDS = { FULL_SYNC: "the whole record", RECENT_SYNC: "the newest orders" };

/** The report of a run as a person reads it: a line of counts, and under it what was not taken, with its page and row. */
export function formatSyncReport({ kind, asOf, counts, problems, pages, resumedPages, seconds }: SyncReport): string {
  const { read, created, changed, unchanged, skipped, refused } = counts;
  const resumed = resumedPages > 0 ? `, ${resumedPages} of them before an interruption` : "";
  const lines = [
    `Federal Register, ${KINDS[kind]} (as of ${asOf}): ${read} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused`,
    `  ${pages} ${pages === 1 ? "page" : "pages"}${resumed}, ${seconds} s`,
    ...formatFindings(
      "note",
      problems.map((problem) => ({ ...problem, field: [problem.file, problem.field].filter(Boolean).join(", ") })),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
