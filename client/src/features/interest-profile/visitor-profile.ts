import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { LIMITS } from "@executive-disorder/shared/limits";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { browserStore } from "../../lib/browser-store.ts";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isSlug = (item: unknown) => typeof item === "string" && SLUG.test(item);
const isKeyword = (item: unknown) =>
  typeof item === "string" && item.trim() === item && item !== "" && item.length <= LIMITS.profile.keywordLength;

function isList(value: unknown, fits: (item: unknown) => boolean, most: number, distinct = true): boolean {
  return (
    Array.isArray(value) &&
    value.length <= most &&
    value.every(fits) &&
    (!distinct || new Set(value).size === value.length)
  );
}

/**
 * Judges what is stored in the browser as interestProfileSchema would, by hand: the reading path does without zod.
 * What does not fit is dropped whole. A test holds both to the same answers.
 */
export function readStoredProfile(stored: unknown): InterestProfile | null {
  if (typeof stored !== "object" || stored === null) return null;
  const profile = stored as Record<keyof InterestProfile, unknown>;
  const most = LIMITS.profile;
  const fits =
    Object.keys(profile).length === Object.keys(DEFAULT_INTEREST_PROFILE).length &&
    (profile.persona === null || isSlug(profile.persona)) &&
    isList(
      profile.sectionKinds,
      (kind) => (SECTION_KINDS as readonly unknown[]).includes(kind),
      SECTION_KINDS.length,
    ) &&
    isList(profile.factGroups, (group) => (FACT_GROUPS as readonly unknown[]).includes(group), FACT_GROUPS.length) &&
    isList(profile.topics, isSlug, most.topics) &&
    isList(profile.agencies, isSlug, most.agencies) &&
    isList(profile.presidents, isSlug, most.presidents) &&
    isList(profile.keywords, isKeyword, most.keywords, false);
  return fits ? (profile as InterestProfile) : null;
}

/** The profile of a visitor without an account. */
export const visitorProfile = browserStore("ed.profile", readStoredProfile);
