import { useApolloClient } from "@apollo/client/react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { signIn } from "../../features/account/auth-api.ts";
import { CredentialsForm } from "../../features/account/credentials-form.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { safePath } from "../../lib/safe-path.ts";
import { AccountPage } from "./account-page.tsx";

/** /sign-in?next=/path: back to where the reader came from. */
export function SignInPage() {
  usePageTitle("Sign in");
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const next = safePath(params.get("next"));
  return (
    <AccountPage title="Sign in" lead="Your profile, and every page in the words that suit your work.">
      <CredentialsForm
        isNew={false}
        action="Sign in"
        onSubmit={async ({ email, password }) => {
          const result = await signIn(email, password);
          if (result.ok) {
            await client.resetStore().catch(() => undefined);
            navigate(next, { replace: true });
          }
          return result;
        }}
      />
      <p className="mt5">
        No account yet?{" "}
        <Link to={`/sign-up${params.has("next") ? `?next=${encodeURIComponent(next)}` : ""}`}>Make one</Link>
      </p>
    </AccountPage>
  );
}
