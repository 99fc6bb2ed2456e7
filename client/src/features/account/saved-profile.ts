import { gql, type TypedDocumentNode } from "@apollo/client";
import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { SavedProfile_profile as Answer } from "../../gql/graphql.ts";

export const SavedProfile_profile: TypedDocumentNode<Answer> = gql`
  fragment SavedProfile_profile on InterestProfile {
    id
    name
    isActive
    persona {
      key
    }
    lostPersona {
      name
      isRetired
    }
    sectionKinds
    factGroups
    topics
    agencies
    presidents
    keywords
    savedAt
    version
  }
`;

/** A persona that was chosen and is no longer open to the reader: nobody's any more, or not theirs. */
export interface LostPersona {
  name: string;
  isRetired: boolean;
}

/** A profile of an account. */
export interface SavedProfile {
  /** Null: never saved. */
  id: string | null;
  name: string;
  /** Whether it is the one that pages obey. */
  isActive: boolean;
  /** Null where the chosen persona is open to the reader, or none was chosen. */
  lostPersona: LostPersona | null;
  profile: InterestProfile;
  /** Null: never saved. */
  savedAt: string | null;
  /** Given back when saving, so that nothing is overwritten unseen. */
  version: number;
}

/** A profile out of the API's answer. A part that was refused is as if it had never been saved. */
export function savedProfileFrom(
  answer: Omit<Answer, " $fragmentName" | "__typename"> | null | undefined,
): SavedProfile {
  const profile: InterestProfile = {
    persona: answer?.persona?.key ?? null,
    sectionKinds: answer?.sectionKinds ?? DEFAULT_INTEREST_PROFILE.sectionKinds,
    factGroups: answer?.factGroups ?? DEFAULT_INTEREST_PROFILE.factGroups,
    topics: answer?.topics ?? [],
    agencies: answer?.agencies ?? [],
    presidents: answer?.presidents ?? [],
    keywords: answer?.keywords ?? [],
  };
  return {
    id: answer?.id == null ? null : String(answer.id),
    name: answer?.name ?? "My profile",
    isActive: answer?.isActive ?? true,
    lostPersona: lostPersonaFrom(answer?.lostPersona),
    profile,
    savedAt: answer?.savedAt ?? null,
    version: answer?.version ?? 0,
  };
}

function lostPersonaFrom(answer: Answer["lostPersona"] | undefined): LostPersona | null {
  return answer?.name ? { name: answer.name, isRetired: answer.isRetired ?? false } : null;
}
