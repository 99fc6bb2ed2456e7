import { useState, useSyncExternalStore } from "react";
import { Link } from "react-router";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { welcomeAnswer } from "../../features/interest-profile/welcome-offer.ts";

/** Offered to whoever has chosen nothing, once: who says no is not asked again. */
export function WelcomeNote({ reader }: { reader: Reader }) {
  const answer = useSyncExternalStore(welcomeAnswer.subscribe, welcomeAnswer.get);
  // A browser that keeps nothing forgets the answer only with the page.
  const [isClosed, setClosed] = useState(false);
  if (reader.hasChosen || answer || isClosed) return null;
  const decline = () => {
    welcomeAnswer.set("answered");
    setClosed(true);
  };
  return (
    <aside className="page leaf welcome-note" aria-label="Read it your way">
      <span className="margin" />
      <div className="note row">
        <p>
          <b>Follow a topic, an agency or a word,</b> and the orders that match come first. Three steps
          {!reader.isSignedIn && ", no account"}.
        </p>
        <span className="row row--tight">
          <Link className="btn btn--small btn--primary" to="/welcome">
            Choose
          </Link>
          <button className="btn btn--small" type="button" onClick={decline}>
            Not now
          </button>
        </span>
      </div>
    </aside>
  );
}
