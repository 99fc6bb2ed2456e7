import { FACT_GROUP_LABELS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_HEADINGS, type SectionKind } from "@executive-disorder/shared/section-kinds";

export interface Difference {
  /** What differs: "Sections". */
  part: string;
  mine: string;
  theirs: string;
}

export type NameOfChoice = (list: "topics" | "agencies" | "presidents" | "persona", key: string) => string;

/** Where two versions of a profile differ, each side in words. */
export function profileDifferences(mine: InterestProfile, theirs: InterestProfile, nameOf: NameOfChoice): Difference[] {
  const named = (list: "topics" | "agencies" | "presidents") => (profile: InterestProfile) =>
    profile[list].map((slug) => nameOf(list, slug)).sort();
  const parts: [string, (profile: InterestProfile) => string[]][] = [
    ["You read as", ({ persona }) => [persona === null ? "no persona" : nameOf("persona", persona)]],
    ["Sections", ({ sectionKinds }) => sectionKinds.map((kind: SectionKind) => SECTION_HEADINGS[kind])],
    ["Facts", ({ factGroups }) => factGroups.map((group: FactGroup) => FACT_GROUP_LABELS[group].label).sort()],
    ["Topics", named("topics")],
    ["Agencies", named("agencies")],
    ["Presidents", named("presidents")],
    ["Keywords", ({ keywords }) => [...keywords].sort()],
  ];
  return parts
    .map(([part, of]) => ({ part, mine: words(of(mine)), theirs: words(of(theirs)) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}

const words = (items: string[]) => (items.length > 0 ? items.join(", ") : "none");
