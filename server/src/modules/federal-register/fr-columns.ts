import type { FrField } from "./fr-field.ts";

/** The columns, or keys of the API's documents, that hold a field. Both names of the notes are in use. */
export const FIELD_COLUMNS: Readonly<Record<FrField, readonly string[]>> = {
  title: ["title"],
  signingDate: ["signing_date"],
  publicationDate: ["publication_date"],
  frCitation: ["citation"],
  frDocumentNumber: ["document_number"],
  presidentSlug: ["president"],
  htmlUrl: ["html_url"],
  pdfUrl: ["pdf_url"],
  fullTextXmlUrl: ["full_text_xml_url"],
  rawTextUrl: ["raw_text_url"],
  startPage: ["start_page"],
  endPage: ["end_page"],
  notReceivedForPublication: ["not_received_for_publication"],
  dispositionNotes: ["disposition_notes", "executive_order_notes"],
};

/** Without it no row can be told from another. */
export const NUMBER_COLUMN = "executive_order_number";

/** What says whether a row is an order, and which. */
const IDENTITY_COLUMNS = [NUMBER_COLUMN, "type", "subtype", "presidential_document_type", "correction_of"];

const READ: ReadonlySet<string> = new Set([...Object.values(FIELD_COLUMNS).flat(), ...IDENTITY_COLUMNS]);

/** Fields of the API that we have no use for. A column that is neither here nor read is reported as unknown. */
const UNUSED: ReadonlySet<string> = new Set(
  `abstract action agencies agency_names body_html_url cfr_references comment_url comments_close_on corrections dates
  docket_id docket_ids dockets effective_on excerpts explanation images images_metadata json_url mods_url
  page_length page_views proclamation_number public_inspection_pdf_url regulation_id_number_info regulation_id_numbers
  regulations_dot_gov_info regulations_dot_gov_url significant toc_doc toc_subject topics volume`.split(/\s+/),
);

export interface FrColumns {
  read: string[];
  /** Known to us, and left aside. */
  unused: string[];
  /** Not known to us: the header may have changed again. At most 50 of them are named. */
  unknown: string[];
}

/** Sorts the columns of a file by what becomes of them. */
export function sortColumns(names: Iterable<string>): FrColumns {
  const columns: FrColumns = { read: [], unused: [], unknown: [] };
  for (const name of names) {
    if (READ.has(name)) columns.read.push(name);
    else if (UNUSED.has(name)) columns.unused.push(name);
    else if (columns.unknown.length < 50) columns.unknown.push(name);
  }
  return columns;
}
