import { Mark } from "../../components/mark.tsx";
import { formatMoment, plural } from "../../lib/day.ts";
import type { SavedProfile } from "../account/viewer.ts";

interface Props {
  stored: SavedProfile;
  personaName: (key: string) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two versions of one profile: nothing was overwritten, the reader decides. */
export function ConflictNotice({ stored: { profile, savedAt }, personaName, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div className="alert" role="alert">
      <Mark name="v-stale" />
      <div>
        <p>
          <b>Saved elsewhere{savedAt && ` on ${formatMoment(savedAt)}`}.</b> That version reads as{" "}
          {profile.persona ? personaName(profile.persona) : "no persona"}, with{" "}
          {plural(profile.sectionKinds.length, "section")} and{" "}
          {plural(profile.factGroups.length, "group of facts", "groups of facts")}. Yours is not saved yet.
        </p>
        <p className="row mt3">
          <button className="btn btn--small" type="button" onClick={onKeepMine}>
            Keep mine
          </button>
          <button className="btn btn--small" type="button" onClick={onTakeTheirs}>
            Take the other one
          </button>
        </p>
      </div>
    </div>
  );
}
