import type { AuditReport } from "../modules/audit/verify-audit.ts";

/** The report in lines for a terminal. */
export function formatAuditReport({ entries, head, fault }: AuditReport): string {
  if (fault) return `The log of changes is broken: ${fault}. The ${entries} entries before that are whole.\n`;
  if (!head) return "The log of changes is whole: it has no entries yet.\n";
  return `The log of changes is whole: ${entries} entries.\nNote elsewhere, to prove it later: --holds ${entries}:${head}\n`;
}
