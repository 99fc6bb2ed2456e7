import type { FrFinding } from "../modules/federal-register/fr-record.ts";
import { addCounts, type FileReport, type ImportCounts } from "../modules/federal-register/take-in.ts";

const SHOWN = 20;

/**
 * The reports as a person reads them: a line of counts a file, and under it each row that was not taken, with its place. Texts, of
 * which there can be hundreds, share one line; the remarks on reading them are an editor's, and in --json.
 */
export function formatImportReport(reports: readonly FileReport[]): string {
  const texts = reports.filter((report) => report.isText);
  const lines = reports
    .filter((report) => !report.isText)
    .flatMap(({ file, asOf, counts, refused, skipped, warnings }) => [
      `${file} (as of ${asOf}): ${formatCounts(counts)}`,
      ...formatFindings("refused", refused),
      ...formatFindings("skipped", skipped),
      ...formatFindings("note", warnings),
    ]);
  if (texts.length > 0) {
    const remarks = texts.reduce((sum, { warnings }) => sum + warnings.length, 0);
    const refused = texts.flatMap((text) =>
      text.refused.map((found) => ({ ...found, reason: `${text.file} ${found.reason}` })),
    );
    lines.push(
      `${texts.length === 1 ? texts[0]?.file : `${texts.length} order texts`}: ${formatCounts(addCounts(texts))}`,
    );
    lines.push(...formatFindings("refused", refused));
    if (remarks > 0) lines.push(`  ${remarks} remarks on what was doubtful to read; --json shows them`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

export function formatCounts({ read, created, changed, unchanged, skipped, refused }: ImportCounts): string {
  return `${read} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused`;
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
