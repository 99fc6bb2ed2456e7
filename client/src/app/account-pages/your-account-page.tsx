import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, Navigate } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { ACCOUNT_QUERY, type Security } from "../../features/account/account-query.ts";
import { DeletePanel } from "../../features/account/delete-panel.tsx";
import { EmailPanel } from "../../features/account/email-panel.tsx";
import { NamePanel } from "../../features/account/name-panel.tsx";
import { PasskeysPanel } from "../../features/account/passkeys-panel.tsx";
import { PasswordPanel } from "../../features/account/password-panel.tsx";
import { ProviderPanel } from "../../features/account/provider-panel.tsx";
import { SessionsPanel } from "../../features/account/sessions-panel.tsx";
import { TakeOutPanel } from "../../features/account/take-out-panel.tsx";
import { TokensPanel } from "../../features/account/tokens-panel.tsx";
import { TwoFactorPanel } from "../../features/account/two-factor-panel.tsx";
import { plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { pendingPath } from "../../lib/pending-path.ts";
import "../../styles/account.css";
import { useAnchor } from "../use-anchor.ts";
import { AccountPage } from "./account-page.tsx";

/** /account: what is kept of the reader, how they sign in, where they are signed in, and the way out. */
export function YourAccountPage() {
  usePageTitle("Your account");
  useAnchor();
  const client = useApolloClient();
  const [isDeleted, setDeleted] = useState(false);
  const { data, previousData, error, loading, refetch } = useQuery(ACCOUNT_QUERY, {
    fetchPolicy: "cache-and-network",
    skip: isDeleted,
  });
  const known = data ?? previousData;
  const user = known?.viewer?.user;
  const security = known?.viewer?.security;

  if (isDeleted) {
    return (
      <AccountPage
        key="deleted"
        title="Your account is deleted"
        lead="Nothing of it is kept here. A last mail to your address says so too."
        isNew
      >
        <Link to="/">Front page</Link>
      </AccountPage>
    );
  }
  if (known && !loading && known.viewer === null) return <Navigate to="/sign-in?next=%2Faccount" replace />;
  if (error && !user) return <PageFailure name="Your account" onRetry={() => refetch()} />;
  if (!user || !security) {
    return (
      <AccountPage key="waiting" title="Your account">
        <Waiting label="Loading your account" lines={10} />
      </AccountPage>
    );
  }
  const reload = () => refetch().catch(() => undefined);
  const email = user.email ?? "";
  const hasPassword = security.hasPassword ?? false;
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>Your account</h1>
          <p>
            {standing(security)} What you read, and in whose words, is in <Link to="/profile">your profile</Link>.
          </p>
        </div>
      </div>
      <div className="page">
        <NamePanel name={user.name ?? ""} reload={reload} />
        <EmailPanel email={email} />
        <PasswordPanel email={email} hasPassword={hasPassword} reload={reload} />
        <TwoFactorPanel
          email={email}
          hasPassword={hasPassword}
          hasTwoFactor={security.hasTwoFactor ?? false}
          reload={reload}
        />
        <PasskeysPanel passkeys={security.passkeys ?? []} reload={reload} />
        {security.hasProvider && (
          <ProviderPanel label={known.signInOptions.providerLabel ?? "Sign-in provider"} reload={reload} />
        )}
        <TokensPanel tokens={known.apiTokens ?? []} reload={reload} />
        <SessionsPanel sessions={security.sessions ?? []} reload={reload} />
        <TakeOutPanel />
        <DeletePanel
          email={email}
          hasPassword={hasPassword}
          onDeleted={async () => {
            setDeleted(true);
            pendingPath.clear();
            await client.resetStore().catch(() => undefined);
          }}
        />
      </div>
    </>
  );
}

/** How the account stands, in a sentence. */
function standing({ hasPassword, hasTwoFactor, sessions }: Security): string {
  const steps = hasTwoFactor
    ? "Two-step sign-in is on"
    : hasPassword
      ? "Two-step sign-in is off"
      : "You use no password";
  const others = (sessions?.length ?? 1) - 1;
  return `${steps}; you are signed in here${others > 0 ? ` and on ${plural(others, "other device")}` : " and nowhere else"}.`;
}
