import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Waiting } from "../../components/waiting.tsx";
import { takeOverProfile } from "../../features/interest-profile/take-over-profile.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { pendingPath } from "../../lib/pending-path.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";

/**
 * /signed-in?next=/path: every way to sign in leads here. What was loaded for a visitor is forgotten, the profile of this
 * browser goes to an account that has none, and the reader goes on to where they wanted to.
 */
export function SignedInPage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const next = useNextPath();
  const [outcome, setOutcome] = useState<"LEFT" | "NOT_SIGNED_IN" | null>(null);
  const hasBegun = useRef(false);
  usePageTitle(outcome === null ? "Signing in" : outcome === "LEFT" ? "You are signed in" : "You are not signed in");
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    const arrive = async () => {
      await client.resetStore().catch(() => undefined);
      const result = await takeOverProfile(client);
      if (result === "NOT_SIGNED_IN") return setOutcome(result);
      pendingPath.clear();
      if (result === "LEFT") return setOutcome(result);
      await navigate(next, { replace: true });
    };
    void arrive();
  }, [client, navigate, next]);

  if (outcome === "LEFT") {
    return (
      <AccountPage
        key="left"
        title="You are signed in"
        lead="The profile of this browser could not be saved to your account. It is still here."
        isNew
      >
        <p role="alert">
          <Link to="/profile">Look at your profile and save it</Link>, or <Link to={next}>go on reading</Link>.
        </p>
      </AccountPage>
    );
  }
  if (outcome === "NOT_SIGNED_IN") {
    return (
      <AccountPage
        key="out"
        title="You are not signed in"
        lead="The server does not know this session. Browsers that keep no cookies cannot stay signed in."
        isNew
      >
        <p className="row">
          <Link className="btn btn--primary" to={withNext("/sign-in", next)}>
            Sign in
          </Link>
          <Link to={next}>Go on without</Link>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage key="waiting" title="Signing you in">
      <Waiting label="Signing you in" />
    </AccountPage>
  );
}
