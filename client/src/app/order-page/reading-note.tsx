import type { ReactNode } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import type { Reader } from "../../features/interest-profile/use-reader.ts";

interface Props {
  reader: Reader;
  isRefused: boolean;
}

/** Says whose words stand below when the address asks for others, or when there are none for this reader. */
export function ReadingNote({ reader, isRefused }: Props) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const asked = search.get("audience");
  if (isRefused) {
    return (
      <Note>
        There is no other text here for you{asked ? " under the name in this address" : ""}.{" "}
        {asked && <Link to={pathname}>Back to your own reading</Link>}
      </Note>
    );
  }
  if (!asked || reader.isSignedIn) return null;
  return (
    <Note>
      Texts for particular readers come with an account.{" "}
      <Link to={`/sign-in?next=${encodeURIComponent(`${pathname}?${search}`)}`}>Sign in</Link>
    </Note>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <div className="leaf note--above">
      <span className="margin" />
      <p className="note">
        <b>You read the base text.</b> {children}
      </p>
    </div>
  );
}
