/** The eight kinds of section of an order's analysis, in the order in which a page shows them by default. */
export const SECTION_KINDS = [
  "IMPLICATIONS",
  "SUMMARY",
  "OVERVIEW",
  "LEGAL_AND_POLICY_IMPLICATIONS",
  "WHO_BENEFITS",
  "WHO_SUFFERS",
  "HISTORICAL_CONTEXT",
  "CONTROVERSIES",
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** The heading that readers see. */
export const SECTION_HEADINGS: Record<SectionKind, string> = {
  IMPLICATIONS: "Implications",
  SUMMARY: "Summary",
  OVERVIEW: "Overview",
  LEGAL_AND_POLICY_IMPLICATIONS: "Legal and Policy Implications",
  WHO_BENEFITS: "Who Benefits",
  WHO_SUFFERS: "Who Suffers",
  HISTORICAL_CONTEXT: "Historical Context",
  CONTROVERSIES: "Potential Controversies or Challenges",
};

/** The fragment of the address that leads to a section: "who-benefits". */
export function sectionAnchor(kind: SectionKind): string {
  return kind.toLowerCase().replaceAll("_", "-");
}
