import type { ApolloClient } from "@apollo/client";
import type { SavedProfile } from "../account/saved-profile.ts";
import { type ProfileDraft, sameProfile } from "./profile-draft.ts";

interface Kept {
  draft: ProfileDraft;
  /** What was edited. */
  base: SavedProfile;
}

const drafts = new WeakMap<ApolloClient, Map<string, Kept>>();

/** Changes that were not saved, by profile, while the reader looks at other pages. Held as long as the page of the browser, never stored. */
export function draftMemory(client: ApolloClient) {
  const kept = drafts.get(client) ?? new Map<string, Kept>();
  drafts.set(client, kept);
  return {
    /** What was left behind over just this; null where there is nothing, or it was saved otherwise since. */
    find(profile: string, saved: SavedProfile): ProfileDraft | null {
      const left = kept.get(profile);
      const isSame = left?.base.version === saved.version && sameProfile(left.base.profile, saved.profile);
      return isSame ? left.draft : null;
    },
    keep: (profile: string, draft: ProfileDraft, base: SavedProfile) => void kept.set(profile, { draft, base }),
    drop: (profile: string) => void kept.delete(profile),
  };
}
