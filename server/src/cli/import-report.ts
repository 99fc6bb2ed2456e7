import type { FrFinding } from "../modules/federal-register/fr-record.ts";
import type { FileReport } from "../modules/federal-register/take-in.ts";

const SHOWN = 20;

/** The reports as a person reads them: a line of counts a file, and under it each row that was not taken, with its place. */
export function formatImportReport(reports: readonly FileReport[]): string {
  return reports
    .map(({ file, asOf, counts, refused, skipped, warnings }) => {
      const { read, created, changed, unchanged } = counts;
      const lines = [
        `${file} (as of ${asOf}): ${read} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${counts.skipped} skipped, ${counts.refused} refused`,
      ];
      lines.push(
        ...formatFindings("refused", refused),
        ...formatFindings("skipped", skipped),
        ...formatFindings("note", warnings),
      );
      return `${lines.join("\n")}\n`;
    })
    .join("");
}

/** A line for each of the first findings, and one that counts the rest. */
export function formatFindings(word: string, findings: readonly FrFinding[]): string[] {
  const lines = findings
    .slice(0, SHOWN)
    .map(
      (finding) =>
        `  ${word}: ${place(finding)}${finding.reason}${finding.value ? ` ("${finding.value}")` : ""}${finding.howToMend ? ` ${finding.howToMend}` : ""}`,
    );
  return findings.length > SHOWN ? [...lines, `  ${word}: ${findings.length - SHOWN} more; --json shows all`] : lines;
}

function place({ row, line, field }: FrFinding): string {
  const parts = [row === null ? "" : `row ${row}`, line === null ? "" : `line ${line}`, field].filter(Boolean);
  return parts.length ? `${parts.join(", ")}: ` : "";
}
