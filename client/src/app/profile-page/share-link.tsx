import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { formatProfileLink } from "@executive-disorder/shared/profile-link";
import { useId, useState } from "react";
import { copyText } from "../../lib/clipboard.ts";

/** The choices as a link: what is read and followed, and nothing of who reads. */
export function ShareLink({ profile }: { profile: InterestProfile }) {
  const id = useId();
  const [said, setSaid] = useState("");
  const { persona: _, ...choices } = profile;
  const link = formatProfileLink(choices);
  const address = link && `${window.location.origin}/profile?${new URLSearchParams({ p: link })}`;
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>Share these choices</h2>
      {address ? (
        <>
          <p className="quiet">
            The link says which sections and facts are read and what is followed. It does not say who reads, nor as
            whom.
          </p>
          <label className="vh" htmlFor={`${id}-l`}>
            Link to these choices
          </label>
          <input
            className="input mt2"
            id={`${id}-l`}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <p className="row row--tight mt2">
            <button
              className="btn btn--small"
              type="button"
              onClick={async () =>
                setSaid(
                  (await copyText(address)) ? "Copied." : "This browser does not let us copy: take it from the field.",
                )
              }
            >
              Copy link
            </button>
            <span className="hint" role="status">
              {said}
            </span>
          </p>
        </>
      ) : (
        <p className="quiet">These choices are too many for a link. Fewer or shorter keywords make room.</p>
      )}
    </section>
  );
}
