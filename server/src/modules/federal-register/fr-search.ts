/** By publication date. */
export type FrOrder = "oldest" | "newest";

/** What readFrFile reads; without naming fields, an answer has neither order numbers nor notes. */
const FIELDS = [
  "document_number",
  "executive_order_number",
  "title",
  "type",
  "subtype",
  "president",
  "signing_date",
  "publication_date",
  "citation",
  "start_page",
  "end_page",
  "disposition_notes",
  "not_received_for_publication",
  "html_url",
  "pdf_url",
  "full_text_xml_url",
  "raw_text_url",
  "correction_of",
];

/**
 * The first page of a search for all executive orders, those before 1994 included.
 *
 * Corrections are let in: readFrFile tells them apart. `conditions[correction]=0` seems to leave out orders with them: with it, a
 * search of November 2019 found 955 documents where 1,008 orders had been published; without it, those of March 2019 found all.
 */
export function searchUrl(base: URL, { order, perPage }: { order: FrOrder; perPage: number }): URL {
  const url = new URL(`${base.pathname.replace(/\/$/, "")}/documents.json`, base);
  url.searchParams.append("conditions[type][]", "PRESDOCU");
  url.searchParams.append("conditions[presidential_document_type][]", "executive_order");
  url.searchParams.append("include_pre_1994_docs", "true");
  url.searchParams.append("order", order);
  url.searchParams.append("per_page", String(perPage));
  for (const field of FIELDS) url.searchParams.append("fields[]", field);
  return url;
}
