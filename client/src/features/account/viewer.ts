import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { ViewerQuery } from "../../gql/graphql.ts";

export interface SavedProfile {
  profile: InterestProfile;
  /** Null: never saved. */
  savedAt: string | null;
  /** Given back when saving, so that nothing is overwritten unseen. */
  version: number;
}

/** A persona that was chosen and is no longer open to the reader: nobody's any more, or not theirs. */
export interface LostPersona {
  name: string;
  isRetired: boolean;
}

/** The signed-in reader. */
export interface Viewer {
  name: string | null;
  email: string | null;
  persona: { key: string; name: string; pluralName: string; mark: string } | null;
  lostPersona: LostPersona | null;
  saved: SavedProfile;
  /** What the server lets this reader do; the client has no rules of its own. */
  abilities: readonly string[];
}

/** The viewer out of the API's answer. A part that was refused is as if it had never been saved. */
export function viewerFrom(answer: ViewerQuery["viewer"] | undefined): Viewer | null {
  if (!answer) return null;
  const { user, persona, interestProfile, abilities } = answer;
  return {
    name: user?.name ?? null,
    email: user?.email ?? null,
    persona,
    lostPersona: lostPersonaFrom(interestProfile?.lostPersona),
    saved: savedProfileFrom(interestProfile),
    abilities: abilities ?? [],
  };
}

type Profile = NonNullable<NonNullable<ViewerQuery["viewer"]>["interestProfile"]>;

function lostPersonaFrom(answer: Profile["lostPersona"] | undefined): LostPersona | null {
  return answer?.name ? { name: answer.name, isRetired: answer.isRetired ?? false } : null;
}

function savedProfileFrom(answer: Profile | null): SavedProfile {
  const profile: InterestProfile = {
    persona: answer?.persona?.key ?? null,
    sectionKinds: answer?.sectionKinds ?? DEFAULT_INTEREST_PROFILE.sectionKinds,
    factGroups: answer?.factGroups ?? DEFAULT_INTEREST_PROFILE.factGroups,
    topics: answer?.topics ?? [],
    agencies: answer?.agencies ?? [],
    presidents: answer?.presidents ?? [],
    keywords: answer?.keywords ?? [],
  };
  return { profile, savedAt: answer?.savedAt ?? null, version: answer?.version ?? 0 };
}
