import type { FrFacts } from "./fr-field.ts";

/** The first volume of the Federal Register, 1 FR, is that of 1936. */
const YEAR_BEFORE_VOLUME_1 = 1935;

/**
 * Names what cannot be right about an order's facts taken together. The source has eight such slips, and which of two facts is
 * wrong cannot be told here: the facts stay as they are, and an editor decides.
 */
export function doubtsAbout(facts: FrFacts): { field: string; value: string; reason: string }[] {
  const { signingDate, publicationDate, frCitation, startPage, endPage } = facts;
  const doubts: { field: string; value: string; reason: string }[] = [];
  if (signingDate !== undefined && publicationDate !== undefined && publicationDate < signingDate) {
    doubts.push({
      field: "publication_date",
      value: publicationDate,
      reason: `is before the signing date, ${signingDate}`,
    });
  }
  const volume = Number(/^\d+/.exec(frCitation ?? "")?.[0] ?? Number.NaN);
  const year = volume + YEAR_BEFORE_VOLUME_1;
  const known = publicationDate ?? signingDate;
  if (
    frCitation !== undefined &&
    known !== undefined &&
    (publicationDate === undefined ? year < Number(known.slice(0, 4)) : year !== Number(known.slice(0, 4)))
  ) {
    doubts.push({
      field: "citation",
      value: frCitation,
      reason: `is in the volume of ${year}; the ${publicationDate === undefined ? "signing" : "publication"} date is ${known}`,
    });
  }
  if (startPage !== undefined && endPage !== undefined && endPage < startPage) {
    doubts.push({ field: "end_page", value: String(endPage), reason: `is before the first page, ${startPage}` });
  }
  return doubts;
}
