import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { signUp } from "../../features/account/auth-api.ts";
import { CredentialsForm } from "../../features/account/credentials-form.tsx";
import { takeOverProfile } from "../../features/interest-profile/take-over-profile.ts";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { safePath } from "../../lib/safe-path.ts";
import { AccountPage } from "./account-page.tsx";

/** /sign-up: a new account takes over the profile of this browser. */
export function SignUpPage() {
  usePageTitle("Make an account");
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [wasLeftBehind, setLeftBehind] = useState(false);
  const next = safePath(params.get("next"));
  if (wasLeftBehind) {
    return (
      <AccountPage
        title="Your account is made"
        lead="The profile of this browser could not be saved to it. It is still here."
      >
        <p role="alert">
          <Link to="/profile">Look at your profile and save it</Link>, or <Link to={next}>go on reading</Link>.
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title="Make an account"
      lead="It keeps your profile, and shows every page in the words of the readers you choose."
    >
      <CredentialsForm
        isNew
        action="Make account"
        onSubmit={async ({ name, email, password }) => {
          const result = await signUp(name, email, password);
          if (!result.ok) return result;
          const isTakenOver = await takeOverProfile(client);
          await client.resetStore().catch(() => undefined);
          if (isTakenOver) navigate(`/welcome?${new URLSearchParams({ next })}`, { replace: true });
          else setLeftBehind(true);
          return result;
        }}
      >
        {visitorProfile.get() && <p className="hint">The profile that you chose in this browser goes with it.</p>}
      </CredentialsForm>
      <p className="mt5">
        You have an account?{" "}
        <Link to={`/sign-in${params.has("next") ? `?next=${encodeURIComponent(next)}` : ""}`}>Sign in</Link>
      </p>
    </AccountPage>
  );
}
