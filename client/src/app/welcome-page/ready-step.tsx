import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { Link } from "react-router";
import { SideSection } from "../../components/side-section.tsx";
import { InterestCounts } from "../../features/interest-profile/interest-counts.tsx";
import { choicesInWords } from "../../features/interest-profile/profile-words.ts";
import type { Reader } from "../../features/interest-profile/use-reader.ts";

/** What was chosen, what it comes to, and the ways on. */
export function ReadyStep({ profile, reader, next }: { profile: InterestProfile; reader: Reader; next: string }) {
  return (
    <SideSection id="ready" heading="Your profile">
      <div className="interests welcome-counts">
        <p>{choicesInWords(profile)}.</p>
        <div className="mt3">
          <InterestCounts profile={profile} heading={false} />
        </div>
        <p className="row mt5">
          <Link className="btn btn--primary" to={next}>
            {next === "/" ? "Go to the front page" : "Go on reading"}
          </Link>
          <Link className="btn" to="/profile">
            Choose sections and facts too
          </Link>
        </p>
        {!reader.isSignedIn && (
          <p className="hint mt3">
            This is kept in this browser. <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>An account</Link> takes
            it over, and keeps several such profiles.
          </p>
        )}
      </div>
    </SideSection>
  );
}
