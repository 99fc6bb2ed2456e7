/**
 * The facts of an order that the Federal Register states, in the order in which they are stored and compared.
 *
 * The list is the one place that names them: reading, merging and the database iterate over it.
 */
export const FR_FIELDS = [
  "title",
  "signingDate",
  "publicationDate",
  "frCitation",
  "frDocumentNumber",
  "presidentSlug",
  "htmlUrl",
  "pdfUrl",
  "fullTextXmlUrl",
  "rawTextUrl",
  "startPage",
  "endPage",
  "notReceivedForPublication",
  "dispositionNotes",
] as const;

export type FrField = (typeof FR_FIELDS)[number];

/** What a field can hold. Dates are ISO days, "2021-12-15". */
export type FrValue = string | number | boolean | null;

/**
 * What one row states about one order. An absent field is no statement and erases nothing that is stored.
 *
 * The notes alone can be null. An empty cell of theirs says "no notes on that day", and notes do go away; every other
 * empty cell is a gap in the source, and a fact once known is not unlearned by a gap.
 */
export interface FrFacts {
  title?: string;
  signingDate?: string;
  publicationDate?: string;
  /** "86 FR 71793"; older ones name two pages or a correction: "42 FR 2293, 4809 (corrected)". */
  frCitation?: string;
  /** "2021-27505", "E9-31418". Absent before 1994, and not unique before about 2001. */
  frDocumentNumber?: string;
  /** The Federal Register's identifier; one serves both terms of a president who returned. */
  presidentSlug?: string;
  htmlUrl?: string;
  pdfUrl?: string;
  /** The text as XML; absent before about February 2000. */
  fullTextXmlUrl?: string;
  /** The text as plain text in a page. */
  rawTextUrl?: string;
  startPage?: number;
  endPage?: number;
  notReceivedForPublication?: boolean;
  /** The published text, line ends and all. */
  dispositionNotes?: string | null;
}
