import { doubtsAbout } from "./doubts-about.ts";
import { FIELD_READERS } from "./field-readers.ts";
import { FIELD_COLUMNS, NUMBER_COLUMN } from "./fr-columns.ts";
import { FR_FIELDS, type FrFacts, type FrField, type FrValue } from "./fr-field.ts";
import { type FrFinding, type FrRecord, type RefusedRow, type SkippedRow, shorten } from "./fr-record.ts";
import { identifyOrder } from "./order-identity.ts";
import type { RawRow } from "./raw-row.ts";

/** Document numbers with the year in full are unique; older ones are not. */
const UNIQUE_DOCUMENT = /^20\d\d-\d{4,6}$/;

/** What an order cannot be stored without when it is new. */
const NEEDED: ReadonlySet<FrField> = new Set(["title", "signingDate"]);

/** Exactly one of the three is there: no row is lost. */
export type RowReading =
  | { record: FrRecord; skipped?: never; refused?: never }
  | { skipped: SkippedRow; record?: never; refused?: never }
  | { refused: RefusedRow; record?: never; skipped?: never };

/**
 * Reads one row. Never throws.
 *
 * @param numberOf the order numbers of documents that we hold, for the orders whose number the source leaves empty.
 * @param warn takes remarks on a row that was read nevertheless.
 */
export function readRow(
  file: string,
  raw: RawRow,
  numberOf: ReadonlyMap<string, string>,
  warn: (finding: FrFinding) => void,
): RowReading {
  const { row, line, cells } = raw;
  const finding = (field: string, value: unknown, reason: string) => ({
    file,
    row,
    line,
    field,
    value: shorten(value),
    reason,
  });
  const foreign = foreignKind(cells);
  if (foreign)
    return {
      refused: {
        ...finding(foreign, cells.get(foreign), "is no executive order"),
        howToMend: "Ask the Federal Register for executive orders only.",
      },
    };

  const documentNumber = textOrNull(cells.get("document_number"));
  const numberText = textOrNull(cells.get(NUMBER_COLUMN));
  const identity = identifyOrder({
    number: numberText,
    title: textOrNull(cells.get("title")),
    documentNumber,
    correctionOf: textOrNull(cells.get("correction_of")),
  });
  if (identity.kind !== "ORDER") {
    return {
      skipped: {
        file,
        row,
        line,
        field: NUMBER_COLUMN,
        value: shorten(numberText ?? ""),
        reason: identity.reason,
        kind: identity.kind,
        number: identity.number,
      },
    };
  }
  const known =
    numberText === null && documentNumber !== null && UNIQUE_DOCUMENT.test(documentNumber)
      ? numberOf.get(documentNumber)
      : undefined;
  const number = identity.number ?? known;
  if (number === undefined || number === null) {
    const said = `document ${shorten(documentNumber ?? "without a number")}, "${shorten(identity.title ?? "")}"`;
    const reason = numberText === null ? `is empty (${said})` : `is no order number (${said})`;
    return {
      refused: {
        ...finding(NUMBER_COLUMN, cells.get(NUMBER_COLUMN), reason),
        howToMend: 'Write the number of the order, such as "14060" or "10571-A".',
      },
    };
  }
  if (known) warn(finding(NUMBER_COLUMN, "", `is empty; document ${documentNumber} is known as order ${known}`));

  const facts: Partial<Record<FrField, FrValue>> = {};
  for (const field of FR_FIELDS) {
    const column = columnOf(cells, field, (column, reason) => warn(finding(column, cells.get(column), reason)));
    if (column === undefined) continue;
    const cell = field === "title" && typeof cells.get(column) === "string" ? identity.title : cells.get(column);
    const reading = FIELD_READERS[field](cell);
    if (reading.kind === "REFUSED")
      return { refused: { ...finding(column, cell, reading.reason), howToMend: reading.howToMend } };
    if (reading.kind === "DROPPED") warn(finding(column, cell, `${reading.reason}; left out`));
    if (reading.kind === "ABSENT" && NEEDED.has(field)) warn(finding(column, "", "is empty"));
    if (reading.kind !== "VALUE") continue;
    if (reading.doubt) warn(finding(column, cell, reading.doubt));
    facts[field] = reading.value;
  }
  const read = facts as FrFacts;
  for (const doubt of doubtsAbout(read)) warn({ file, row, line, ...doubt });
  return { record: { number, facts: read, place: { file, row, line } } };
}

/** The column that says that a row is something other than an executive order. An absent or empty column says nothing. */
function foreignKind(cells: ReadonlyMap<string, unknown>): string | null {
  const says = (column: string, shape: RegExp) => {
    const text = textOrNull(cells.get(column));
    return text === null || (text.length < 100 && shape.test(text));
  };
  if (!says("type", /^(?:presidential[ _]documents?|presdocu)$/i)) return "type";
  if (!says("subtype", /^executive[ _]orders?$/i)) return "subtype";
  return says("presidential_document_type", /^executive[ _]orders?$/i) ? null : "presidential_document_type";
}

/** The notes have two columns. Where a file has both, the one that says something counts. */
function columnOf(
  cells: ReadonlyMap<string, unknown>,
  field: FrField,
  warn: (column: string, reason: string) => void,
): string | undefined {
  const present = FIELD_COLUMNS[field].filter((column) => cells.has(column));
  const [first, second] = present.filter((column) => textOrNull(cells.get(column)) !== null);
  if (first && second && cells.get(first) !== cells.get(second))
    warn(first, `differs from ${second}; the first one counts`);
  return first ?? present[0];
}

/** A cell as trimmed text; null where it is empty. What is no text comes back as JSON, so that it is not taken for empty. */
function textOrNull(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  const text = typeof cell === "string" || typeof cell === "number" ? String(cell) : shorten(cell);
  return text.trim() || null;
}
