import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { useMemo, useSyncExternalStore } from "react";
import { useViewer } from "../account/use-viewer.ts";
import type { Viewer } from "../account/viewer.ts";
import { visitorProfile } from "./visitor-profile.ts";

export interface Reader {
  isSignedIn: boolean;
  viewer: Viewer | null;
  /** What to ask for: the saved profile, the visitor's own, or everything. */
  profile: InterestProfile;
  /** Whether the profile was chosen, and not only assumed. */
  hasChosen: boolean;
}

/** Who reads, and what they chose to read; null while that is not known yet. */
export function useReader(): Reader | null {
  const viewer = useViewer();
  const stored = useSyncExternalStore(visitorProfile.subscribe, visitorProfile.get);
  return useMemo(() => {
    if (viewer === undefined) return null;
    if (viewer) return { isSignedIn: true, viewer, profile: viewer.saved.profile, hasChosen: true };
    return { isSignedIn: false, viewer: null, profile: stored ?? DEFAULT_INTEREST_PROFILE, hasChosen: stored !== null };
  }, [viewer, stored]);
}
