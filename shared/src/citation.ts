/** The forms in which an order is cited. The Bluebook's is made here, because pages show it at once; the server makes the others. */
export const CITATION_STYLES = ["BLUEBOOK", "APA", "MLA", "CHICAGO", "BIBTEX", "RIS", "CSL_JSON"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_STYLE_LABELS: Record<CitationStyle, string> = {
  BLUEBOOK: "Bluebook",
  APA: "APA",
  MLA: "MLA",
  CHICAGO: "Chicago",
  BIBTEX: "BibTeX",
  RIS: "RIS",
  CSL_JSON: "CSL-JSON",
};

/** "Sept." and the like: the abbreviations of the Bluebook, which leaves May to July whole. */
const MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** "2025-01-20" as "Jan. 20, 2025". What is no day comes back as it is. */
export function formatBluebookDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return month && date ? `${MONTHS[month - 1]} ${date}, ${year}` : day;
}

const formatCount = (count: number) => count.toLocaleString("en-US");

export interface CitedOrder {
  number: string;
  frCitation: string | null;
  signingDate: string | null;
}

/** "Exec. Order No. 14,060": the Bluebook groups the digits. */
export function orderName(number: string): string {
  const [digits, suffix] = number.split("-");
  return `Exec. Order No. ${formatCount(Number(digits))}${suffix ? `-${suffix}` : ""}`;
}

/** "86 FR 71793" as "86 Fed. Reg. 71,793". Page numbers of four digits stay whole. */
export function reporter(frCitation: string): string | null {
  const match = /^(\d+) FR (\d+)$/.exec(frCitation);
  return match
    ? `${match[1]} Fed. Reg. ${Number(match[2]) >= 10_000 ? formatCount(Number(match[2])) : match[2]}`
    : null;
}

/**
 * A Bluebook citation without its last full stop and without what came after: "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021)".
 * Parts that the record does not have are left out, never invented.
 */
export function bluebookCitation(order: CitedOrder): string {
  const place = order.frCitation ? reporter(order.frCitation) : null;
  const day = order.signingDate ? ` (${formatBluebookDay(order.signingDate)})` : "";
  return [orderName(order.number), place].filter(Boolean).join(", ") + day;
}
