import { FACT_GROUPS } from "./fact-groups.ts";
import type { InterestProfile } from "./interest-profile.ts";
import { SECTION_KINDS } from "./section-kinds.ts";

/**
 * What a visitor reads who has chosen nothing: everything, in the words of the base text. Apart from the schema, so that pages
 * which only read a profile do not carry zod.
 */
export const DEFAULT_INTEREST_PROFILE: InterestProfile = {
  persona: null,
  sectionKinds: [...SECTION_KINDS],
  factGroups: [...FACT_GROUPS],
  topics: [],
  agencies: [],
  presidents: [],
  keywords: [],
};
