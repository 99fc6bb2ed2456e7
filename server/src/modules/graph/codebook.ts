import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { ASSERTED_BY, RELATION_AGREEMENTS, RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";

/** What a column of an export means. */
export interface CodebookEntry {
  column: string;
  /** As a statistics program would have it. */
  type: "text" | "day" | "boolean" | "integer" | "code";
  meaning: string;
  /** Of a code: the words that occur, parted by spaces. */
  values: string;
}

const entry = (
  column: string,
  type: CodebookEntry["type"],
  meaning: string,
  values: readonly string[] = [],
): CodebookEntry => ({ column, type, meaning, values: values.join(" ") });

/** Every column of every export, once: one name means one thing in all files. A test holds the files to it. */
export const CODEBOOK: CodebookEntry[] = [
  entry("number", "text", "Number of the order, such as 14060 or 12154-A."),
  entry("title", "text", "Title of the order, or citation of another document."),
  entry("president", "text", "Identifier of the president who signed, as the Federal Register has it."),
  entry("signing_date", "day", "Day of signing, YYYY-MM-DD."),
  entry("publication_date", "day", "Day of publication in the Federal Register."),
  entry("fr_citation", "text", "Volume and page of the Federal Register."),
  entry("fr_document_number", "text", "The Federal Register's number of the document."),
  entry(
    "legal_force",
    "code",
    "Whether the order stands, as far as recorded. IN_FORCE: no change is recorded.",
    LEGAL_FORCES,
  ),
  entry("status_as_of", "day", "Day as of which the legal force holds."),
  entry("status_explanation", "text", "The legal force as a sentence."),
  entry("disposition_notes", "text", "Notes of the Office of the Federal Register, verbatim."),
  entry("from", "text", "The later order of a relation, or the citation of another document."),
  entry("relation", "code", "What the later order does to the earlier one.", RELATION_KINDS),
  entry("to", "text", "The earlier order of a relation, or the citation of another document."),
  entry("in_part", "boolean", "Whether a part of the earlier order is touched."),
  entry("asserted_by", "code", "Which side says it.", ASSERTED_BY),
  entry("agreement", "code", "Whether the sources agree.", RELATION_AGREEMENTS),
  entry("instrument_kind", "code", "Kind of the other document, where one end is no executive order."),
  entry("on", "day", "Day on which a relation takes effect; empty where it is not known."),
  entry("from_title", "text", "Title of the later order; empty where it is not held."),
  entry("to_title", "text", "Title of the earlier order; empty where it is not held."),
  entry("evidence", "text", 'The words of the sources, parted by " | ".'),
  entry("path", "text", "Numbers of the orders on the way, from the one end to the other."),
  entry("later_president", "text", "Who signed the later orders; empty where they are not held."),
  entry("earlier_president", "text", "Who signed the earlier orders; empty where they are not held."),
  entry("count", "integer", "Relations."),
  entry("in_part_count", "integer", "Those of them that touch a part."),
  entry("source_number", "text", "The order whose note speaks."),
  entry("voice", "code", "ACTIVE: the order acts. PASSIVE: it is acted on.", ["ACTIVE", "PASSIVE"]),
  entry("target_kind", "code", "Kind of document that the note names."),
  entry("target", "text", "The document that the note names."),
  entry("quote", "text", "The words, verbatim."),
  entry("actor", "text", "Who must act by the deadline."),
  entry("duty", "text", "What must be done."),
  entry("due_date", "day", "Day by which; empty where the text gives none."),
  entry("as_written", "text", "The deadline in the order's words."),
  entry("recurs", "text", "How it comes again; empty where it does not."),
  entry("provision", "text", "Where in the order it stands."),
];
