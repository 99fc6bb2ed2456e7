import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";

/** What a visitor reads who has chosen nothing. Equal to DEFAULT_INTEREST_PROFILE, which would bring zod into the reading path; a test holds both together. */
export const EVERYTHING: InterestProfile = {
  persona: null,
  sectionKinds: [...SECTION_KINDS],
  factGroups: [...FACT_GROUPS],
  topics: [],
  agencies: [],
  presidents: [],
  keywords: [],
};
