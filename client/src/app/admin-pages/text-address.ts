import {
  SECTION_HEADINGS,
  SECTION_KINDS,
  type SectionKind,
  sectionAnchor,
} from "@executive-disorder/shared/section-kinds";
import type { CellState } from "@executive-disorder/shared/text-input";

/** Where a text is edited. */
export function textPath(number: string, kind: SectionKind, persona: string | null): string {
  return `/admin/texts/${number}/${sectionAnchor(kind)}${persona ? `?persona=${persona}` : ""}`;
}

/** The kind that an address names; null: none. */
export function kindFromAnchor(anchor: string | undefined): SectionKind | null {
  return SECTION_KINDS.find((kind) => sectionAnchor(kind) === anchor) ?? null;
}

export const CELL_WORDS: Record<CellState, string> = {
  PUBLISHED: "Published",
  STALE: "Stale",
  IN_REVIEW: "In review",
  DRAFT: "Draft",
  INHERITED: "Base text",
  MISSING: "Missing",
  INTENTIONALLY_EMPTY: "Empty on purpose",
};

/** Headings as columns have room for them. */
export const SHORT_HEADINGS: Record<SectionKind, string> = {
  ...SECTION_HEADINGS,
  LEGAL_AND_POLICY_IMPLICATIONS: "Legal and Policy",
  CONTROVERSIES: "Controversies",
};
