import type { FactGroup } from "@executive-disorder/shared/fact-groups";
import type { InterestKind } from "@executive-disorder/shared/interest-kinds";
import { type SectionKind, sectionAnchor } from "@executive-disorder/shared/section-kinds";

/** Places of the profile page, one for each choice: the page gives its controls these ids. */
export const sectionChoice = (kind: SectionKind) => `section-${sectionAnchor(kind)}`;
export const factChoice = (group: FactGroup) => `fact-${group.toLowerCase().replaceAll("_", "-")}`;
export const PERSONA_CHOICE = "persona";

/** Keywords are typed into one field. */
export function interestChoice(kind: InterestKind, value: string): string {
  return kind === "KEYWORD" ? "keywords" : `${kind.toLowerCase()}-${value}`;
}

export const toChoice = (place: string) => `/profile#${place}`;
