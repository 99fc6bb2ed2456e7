import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { plural } from "../../lib/day.ts";

/** "5 of 8 sections, 3 of 8 groups of facts; follows 2 topics and 1 keyword". */
export function choicesInWords({
  sectionKinds,
  factGroups,
  topics,
  agencies,
  presidents,
  keywords,
}: Omit<InterestProfile, "persona">): string {
  const followed = [
    topics.length > 0 && plural(topics.length, "topic"),
    agencies.length > 0 && plural(agencies.length, "agency", "agencies"),
    presidents.length > 0 && plural(presidents.length, "president"),
    keywords.length > 0 && plural(keywords.length, "keyword"),
  ].filter((words) => words !== false);
  const read = `${sectionKinds.length} of ${SECTION_KINDS.length} sections, ${factGroups.length} of ${FACT_GROUPS.length} groups of facts`;
  return followed.length > 0 ? `${read}; follows ${listed(followed)}` : `${read}; follows nothing`;
}

/** "a", "a and b", "a, b and c". */
function listed(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
