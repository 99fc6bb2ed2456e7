import { lazy, Suspense } from "react";
import type { Viewer } from "../features/account/viewer.ts";

// For those who have an account; the others do not load it.
const TrackButton = lazy(() =>
  import("../features/tracking/track-button.tsx").then((file) => ({ default: file.TrackButton })),
);

/** The gesture that tracks an order of a list; nothing for visitors. */
export function TrackStar({ viewer, number }: { viewer: Viewer | null | undefined; number: string }) {
  return viewer ? (
    <Suspense fallback={null}>
      <TrackButton number={number} />
    </Suspense>
  ) : null;
}
