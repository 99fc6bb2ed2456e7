import type { SyncReport } from "../modules/federal-register/sync.ts";
import { formatCounts, formatFindings } from "./import-report.ts";

const KINDS = { FULL_SYNC: "the whole record", RECENT_SYNC: "the newest orders" };

/** The report of a run as a person reads it: a line of counts, and under it what was not taken, with its page and row or its address. */
export function formatSyncReport({
  kind,
  asOf,
  counts,
  problems,
  pages,
  resumedPages,
  texts,
  seconds,
}: SyncReport): string {
  const resumed = resumedPages > 0 ? `, ${resumedPages} of them before an interruption` : "";
  const lines = [
    `Federal Register, ${KINDS[kind]} (as of ${asOf}): ${formatCounts(counts)}`,
    ...(texts.total > 0 ? [`  ${texts.total} order texts: ${formatCounts(texts.counts)}`] : []),
    `  ${pages} ${pages === 1 ? "page" : "pages"}${resumed}, ${seconds} s`,
    ...formatFindings(
      "note",
      problems.map((problem) => ({ ...problem, field: [problem.file, problem.field].filter(Boolean).join(", ") })),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
