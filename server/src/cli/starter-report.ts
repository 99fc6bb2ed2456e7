import type { BalanceRow } from "../modules/starter/check/balance.ts";
import type { CheckReport } from "../modules/starter/check/check-starter.ts";
import type { Finding } from "../modules/starter/check/finding.ts";

/** The findings by file, and what the library amounts to, as a writer reads it. */
export function formatStarterReport(report: CheckReport): string {
  const {
    orders,
    analyses,
    summarised,
    courtCases,
    ordersWithCases,
    words,
    hasOfficialTexts,
    hasRecord,
    glossary,
    balance,
    findings,
  } = report;
  const lines = [
    ...findings.map(formatFinding),
    ...(findings.length > 0 ? [""] : []),
    `${orders} orders with facts, ${summarised} with their main provisions in short, ${analyses} with a whole analysis; ${words.toLocaleString("en-US")} words`,
    `${glossary.terms} terms in the reader's glossary, on average at reading grade ${glossary.readingGrade.toFixed(1)}`,
    `${courtCases} court cases about ${ordersWithCases} orders`,
    ...(balance.length > 0 ? ["", ...formatTable(balance), ""] : []),
    ...(hasOfficialTexts
      ? []
      : ["Official texts are not on this machine: quotations and words were not compared with them."]),
    ...(hasRecord ? [] : ["The Federal Register's record is not on this machine: facts were not compared with it."]),
    findings.length === 0
      ? "Nothing is wrong."
      : `${findings.length} ${findings.length === 1 ? "thing" : "things"} to mend.`,
  ];
  return `${lines.join("\n")}\n`;
}

function formatFinding({ file, line, field, rule, reason, howToMend }: Finding): string {
  return `${file}${line ? `:${line}` : ""} ${field} [${rule}]\n  ${reason}. ${howToMend}`;
}

const COLUMNS: [string, (row: BalanceRow) => string][] = [
  ["president", ({ president }) => president],
  ["analyses", ({ analyses }) => String(analyses)],
  ["words", ({ words }) => String(words)],
  ["benefits", ({ benefits }) => benefits.toFixed(1)],
  ["harms", ({ harms }) => harms.toFixed(1)],
  ["controversies", ({ controversies }) => controversies.toFixed(1)],
  ["hedges in 1,000 words", ({ hedges }) => hedges.toFixed(1)],
];

/** What a mean analysis of each president's orders looks like. */
function formatTable(rows: BalanceRow[]): string[] {
  const cells = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
