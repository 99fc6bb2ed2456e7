import { formatDay } from "../lib/day.ts";
import { asRawText } from "../modules/provisions/as-raw-text.ts";
import { orderXml } from "../modules/provisions/build-order-text.ts";
import type { FrDocument, StandIn } from "./federal-register-stand-in.ts";

/** Where the official site has a text: the record names it by these addresses, whoever stands in for the site. */
const OFFICIAL = "https://www.federalregister.gov";

/** The path of a document's text. */
export function textPath({ publication_date, document_number }: FrDocument, format: "xml" | "text"): string {
  const ending = format === "xml" ? "xml" : "txt";
  return `/documents/full_text/${format}/${String(publication_date).replaceAll("-", "/")}/${String(document_number).trim()}.${ending}`;
}

/** The XML of a made-up document: it has a duty within 30 days, and a number, a day and a document number of its own. */
export function xmlOf({ executive_order_number, signing_date, document_number, title }: FrDocument): string {
  const day = formatDay(String(signing_date));
  const duty = `<P><E T="04">Section 1</E>. <E T="03">Report</E>. The Secretary of Commerce shall, within 30 days of the date of this order, report on lighthouse ${executive_order_number}.</P>`;
  return orderXml(duty, { heading: `Executive Order ${executive_order_number} of ${day}` })
    .replaceAll("March 1, 2031", day)
    .replaceAll("2031-00001", String(document_number))
    .replaceAll("On Lighthouses", String(title));
}

/**
 * Gives documents that have a document number their texts, and the addresses of these: plain ones to all, XML as well to those that
 * were published from 1995 on, as the real one has no XML of old documents.
 *
 * @param textOf the XML of a document; null gives it no text.
 * @returns the documents that now have one.
 */
export function giveTexts(standIn: StandIn, textOf: (document: FrDocument) => string | null = xmlOf): FrDocument[] {
  return standIn.documents.filter((document) => {
    const xml = String(document.document_number).trim() === "" ? null : textOf(document);
    if (xml === null) return false;
    const give = (field: string, format: "xml" | "text", text: string) => {
      const path = textPath(document, format);
      document[field] = `${OFFICIAL}${path}`;
      standIn.texts.set(path, text);
    };
    give("raw_text_url", "text", asRawText(xml));
    if (String(document.publication_date) >= "1995") give("full_text_xml_url", "xml", xml);
    return true;
  });
}
