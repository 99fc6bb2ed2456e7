import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { useMemo, useSyncExternalStore } from "react";
import { useViewer, type Viewer } from "../account/use-viewer.ts";
import { EVERYTHING, visitorProfile } from "./visitor-profile.ts";

export interface Reader {
  isSignedIn: boolean;
  viewer: Viewer | null;
  /** What to ask for: the saved profile, the visitor's own, or everything. */
  profile: InterestProfile;
  /** Whether the profile was chosen, and not only assumed. */
  hasChosen: boolean;
}

/** A saved profile in the shape that both sides share. */
export function profileOf(viewer: Viewer): InterestProfile {
  const { persona, sectionKinds, factGroups, topics, agencies, presidents, keywords } = viewer.interestProfile;
  return { persona: persona?.key ?? null, sectionKinds, factGroups, topics, agencies, presidents, keywords };
}

/** Who reads, and what they chose to read; null while that is not known yet. */
export function useReader(): Reader | null {
  const { viewer } = useViewer();
  const stored = useSyncExternalStore(visitorProfile.subscribe, visitorProfile.get);
  return useMemo(() => {
    if (viewer === undefined) return null;
    if (viewer) return { isSignedIn: true, viewer, profile: profileOf(viewer), hasChosen: true };
    return { isSignedIn: false, viewer: null, profile: stored ?? EVERYTHING, hasChosen: stored !== null };
  }, [viewer, stored]);
}
