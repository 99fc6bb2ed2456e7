import type { InstrumentKind } from "@executive-disorder/shared/instrument-kinds";
import { parseDispositionNotes } from "./notes/parse-disposition-notes.ts";

/**
 * Reads a document's name as the reader of notes does: "Proclamation 10141" → PROCLAMATION, "Proc. 10141". What is written by hand
 * and what is read from notes then have one name for one document. An order that is known by its day alone is written as that day.
 *
 * @returns null for what is no name of one document, or names a numbered order.
 */
export function readInstrument(citation: string): { kind: InstrumentKind; citation: string } | null {
  for (const written of [citation, `EO of ${citation}`]) {
    const { assertions, unread } = parseDispositionNotes(`See: ${written}`);
    const [read, second] = assertions;
    if (!read || second || unread.length > 0 || read.relation !== "SEE" || read.targetKind === "EXECUTIVE_ORDER")
      continue;
    return { kind: read.targetKind, citation: read.target };
  }
  return null;
}
