import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { interestsOf } from "@executive-disorder/shared/interest-kinds";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { useMemo, useSyncExternalStore } from "react";
import { useViewer } from "../account/use-viewer.ts";
import type { Viewer } from "../account/viewer.ts";
import { visitorProfile } from "./visitor-profile.ts";

/** What is followed, as requests carry it: only the lists that hold something. */
export type Interests = NonNullable<ReturnType<typeof interestsOf>>;

export interface Reader {
  isSignedIn: boolean;
  viewer: Viewer | null;
  /** What to ask for: the saved profile, the visitor's own, or everything. */
  profile: InterestProfile;
  /** What the profile follows; null for nothing, and then no page asks for matches. */
  interests: Interests | null;
  /** Whether the profile was chosen, and not only assumed. */
  hasChosen: boolean;
}

/** Who reads, and what they chose to read; null while that is not known yet. */
export function useReader(): Reader | null {
  const viewer = useViewer();
  const stored = useSyncExternalStore(visitorProfile.subscribe, visitorProfile.get);
  return useMemo(() => {
    if (viewer === undefined) return null;
    const profile = viewer ? viewer.saved.profile : (stored ?? DEFAULT_INTEREST_PROFILE);
    const hasChosen = viewer ? viewer.saved.version > 0 : stored !== null;
    return { isSignedIn: viewer !== null, viewer, profile, interests: interestsOf(profile), hasChosen };
  }, [viewer, stored]);
}

/** How sentences name the profile: "your profile “Work”", "the profile in this browser". */
export function profileWords({ viewer, hasChosen }: Pick<Reader, "viewer" | "hasChosen">): string {
  if (!viewer) return "the profile in this browser";
  return hasChosen ? `your profile “${viewer.saved.name}”` : "your profile";
}
