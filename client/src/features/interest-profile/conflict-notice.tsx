import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { Mark } from "../../components/mark.tsx";
import { formatMoment } from "../../lib/day.ts";
import type { SavedProfile } from "../account/saved-profile.ts";
import { type NameOfChoice, profileDifferences } from "./profile-differences.ts";

interface Props {
  mine: InterestProfile;
  /** What stands in the account now. */
  stored: SavedProfile;
  nameOf: NameOfChoice;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two versions of one profile, side by side: nothing was overwritten, the reader decides. */
export function ConflictNotice({ mine, stored, nameOf, onKeepMine, onTakeTheirs }: Props) {
  const differences = profileDifferences(mine, stored.profile, nameOf);
  return (
    <div className="alert" role="alert">
      <Mark name="v-stale" />
      <div>
        <p>
          <b>Saved elsewhere{stored.savedAt && ` on ${formatMoment(stored.savedAt)}`}.</b> Yours is not saved yet, and
          that version was not overwritten.{" "}
          {differences.length === 0 ? "Both choose the same." : "They differ in this:"}
        </p>
        {differences.length > 0 && (
          <dl className="versions">
            {differences.map(({ part, mine, theirs }) => (
              <div key={part}>
                <dt>{part}</dt>
                <dd>
                  <b>Yours</b> {mine}
                </dd>
                <dd>
                  <b>Saved elsewhere</b> {theirs}
                </dd>
              </div>
            ))}
          </dl>
        )}
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
