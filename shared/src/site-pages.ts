/** The pages that tell about this site, in the order of the foot. */
export const SITE_PAGES = [
  { key: "METHOD", path: "/method", name: "Method" },
  { key: "CODEBOOK", path: "/codebook", name: "Codebook" },
  { key: "ABOUT", path: "/about", name: "About" },
  { key: "LEGAL", path: "/legal", name: "Legal notice" },
  { key: "PRIVACY", path: "/privacy", name: "Privacy" },
  { key: "ACCESSIBILITY", path: "/accessibility", name: "Accessibility" },
] as const;

export type SitePageKey = (typeof SITE_PAGES)[number]["key"];
export const SITE_PAGE_KEYS: readonly SitePageKey[] = SITE_PAGES.map(({ key }) => key);

/** A part of such a page. Texts may hold *italic* and [words](/path). */
export type SiteBlock = { text: string } | { items: readonly string[] } | { table: SiteTable };

export interface SiteTable {
  /** What the table shows, for those who do not see it. */
  caption: string;
  columns: readonly string[];
  /** Cells, as many as columns; the first is the head of its row. */
  rows: readonly (readonly string[])[];
  /** Cells beyond the first are numbers. */
  isNumeric: boolean;
}

export interface SiteSection {
  /** Anchor. */
  id: string;
  heading: string;
  blocks: readonly SiteBlock[];
}

export interface SitePage {
  title: string;
  /** What the page says, in a sentence or two. */
  lead: string;
  sections: readonly SiteSection[];
}
