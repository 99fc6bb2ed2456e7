import type { ImportRunQuery } from "../../gql/graphql.ts";

export type Problem = NonNullable<NonNullable<ImportRunQuery["importRun"]>["problems"]>[number];

const COLUMNS = ["file", "row", "line", "field", "value", "reason", "howToMend"] as const;

/**
 * Problems as a table for a spreadsheet, with a header. Cells that it would run are quoted.
 *
 * @param delimiter "," for a file, a tab for the clipboard.
 */
export async function problemsTable(problems: readonly Problem[], delimiter: "," | "\t"): Promise<string> {
  // Loaded when somebody wants it.
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  return stringify(
    problems.map((problem) => COLUMNS.map((name) => problem[name])),
    { header: true, columns: COLUMNS.map((name) => ({ key: name, header: name })), delimiter, escape_formulas: true },
  );
}
