import { FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";

/** A profile while it is edited: the sections that are off keep a place in the list, keywords are as they were typed. */
export interface ProfileDraft extends Omit<InterestProfile, "sectionKinds" | "keywords"> {
  sections: readonly { kind: SectionKind; isOn: boolean }[];
  keywords: string;
}

export function draftOf(profile: InterestProfile): ProfileDraft {
  const { sectionKinds, keywords, ...rest } = profile;
  const off = SECTION_KINDS.filter((kind) => !sectionKinds.includes(kind));
  return {
    ...rest,
    sections: [...sectionKinds.map((kind) => ({ kind, isOn: true })), ...off.map((kind) => ({ kind, isOn: false }))],
    keywords: keywords.join(", "),
  };
}

/** The profile that a draft stands for. Not validated: that is the shared schema's work. */
export function profileOfDraft({ sections, keywords, ...rest }: ProfileDraft): InterestProfile {
  const words = keywords.split(",").map((word) => word.trim());
  return {
    ...rest,
    sectionKinds: sections.filter((section) => section.isOn).map((section) => section.kind),
    factGroups: FACT_GROUPS.filter((group: FactGroup) => rest.factGroups.includes(group)),
    keywords: [...new Set(words.filter((word) => word !== ""))],
  };
}

export function sameProfile(a: InterestProfile, b: InterestProfile): boolean {
  const normal = (profile: InterestProfile) =>
    JSON.stringify(profileOfDraft(draftOf(profile)), Object.keys(profile).sort());
  return normal(a) === normal(b);
}

/** Moves one item of a list to another place; out of range comes back unchanged. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
