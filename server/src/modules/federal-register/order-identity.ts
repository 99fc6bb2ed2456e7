import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import type { SkipKind } from "./fr-record.ts";

export interface OrderIdentity {
  kind: "ORDER" | Extract<SkipKind, "CORRECTION" | "REPRINT">;
  /** Canonical. Null when the row has no number, or none that can be read. */
  number: string | null;
  /** The title without what belongs to the number. */
  title: string | null;
  /** Why it is not an order of its own; "" for an order. */
  reason: string;
}

/**
 * Says which order a row is, or which order it corrects or reprints.
 *
 * Corrections and reprints carry the number, and a reprint the title, of the order they repeat. They are told by their document
 * numbers: C or Z before the first digits is a correction ("C1-2009-31418" of 13526), R a reprint ("R1-2026-03829" of 14388).
 * E and X begin the numbers of orders. A title "Correction" tells as well; "Correction in Executive Order No. 12107" is an order.
 *
 * A title that begins with a letter behind a hyphen holds the suffix of the number: 10571, "-A Assignment of Frequencies" is
 * 10571-A.
 *
 * @param row the cells as texts; null where empty.
 */
export function identifyOrder(row: {
  number: string | null;
  title: string | null;
  documentNumber: string | null;
  correctionOf: string | null;
}): OrderIdentity {
  const title = row.title?.trim() || null;
  const number = readNumber(row.number);
  const documentNumber = row.documentNumber?.trim() ?? "";
  if (/^R\d{1,2}-\d/i.test(documentNumber)) {
    return { kind: "REPRINT", number, title, reason: `document ${documentNumber.slice(0, 40)} reprints the order` };
  }
  if (/^[CZ]\d{1,2}-\d/i.test(documentNumber)) {
    return { kind: "CORRECTION", number, title, reason: `document ${documentNumber.slice(0, 40)} corrects the order` };
  }
  if (row.correctionOf)
    return { kind: "CORRECTION", number, title, reason: "correction_of names the document that it corrects" };
  if (title && title.length < 500 && /(?:^|[;:—–-]\s*)corrections?\.?$/i.test(title)) {
    return { kind: "CORRECTION", number, title, reason: "the title says that it is a correction" };
  }
  const suffixed = /^[-‐‑–]\s?([A-Za-z])\s+(\S.*)$/s.exec(title ?? "");
  if (suffixed && number && !number.includes("-")) {
    return { kind: "ORDER", number: `${number}-${suffixed[1]?.toUpperCase()}`, title: suffixed[2] ?? null, reason: "" };
  }
  return { kind: "ORDER", number, title, reason: "" };
}

/** Spreadsheets write "14127.0". Longer texts are no numbers, and are slow to refuse. */
function readNumber(text: string | null): string | null {
  return text && text.length <= 40 ? parseOrderNumber(text.replace(/\.0+\s*$/, "")) : null;
}
