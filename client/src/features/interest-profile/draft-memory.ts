import type { ProfileDraft } from "./profile-draft.ts";

interface Kept {
  draft: ProfileDraft;
  /** Of the profile that was edited. */
  version: number;
}

/** Changes that were not saved, by profile, while the reader looks at other pages. Never stored. */
const drafts = new Map<string, Kept>();

export const draftMemory = {
  /** What was left behind over this very version; null where there is nothing. */
  find: (profile: string, version: number): ProfileDraft | null => {
    const kept = drafts.get(profile);
    return kept?.version === version ? kept.draft : null;
  },
  keep: (profile: string, draft: ProfileDraft, version: number) => void drafts.set(profile, { draft, version }),
  drop: (profile: string) => void drafts.delete(profile),
};
