import { Link } from "react-router";
import { MailGoesTo, WhereMailsAre } from "../../features/account/check-mail.tsx";
import type { TokenClaims } from "../../features/account/token-claims.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import { AccountPage } from "./account-page.tsx";
import { withNext } from "./account-paths.ts";

export const DONE_TITLES: Record<TokenClaims["purpose"], string> = {
  VERIFY_ADDRESS: "Your address is confirmed",
  AGREE_TO_NEW_ADDRESS: "One more mail",
  VERIFY_NEW_ADDRESS: "Your account has its new address",
};

/** What a link in a mail has done, and what comes next. */
export function VerifiedPage({ claims, next }: { claims: TokenClaims; next: string }) {
  const viewer = useViewer();
  const { purpose, email, newEmail } = claims;
  const onwards = viewer ? (
    <Link className="btn btn--primary" to="/account">
      Your account
    </Link>
  ) : (
    <Link className="btn btn--primary" to={withNext("/sign-in", next)}>
      Sign in
    </Link>
  );
  return (
    <AccountPage key="done" title={DONE_TITLES[purpose]} isNew>
      <div className="stack account">
        {purpose === "AGREE_TO_NEW_ADDRESS" ? (
          <>
            <p>
              <MailGoesTo address={newEmail ?? ""} /> Follow the link in it within a day. Until then your address is{" "}
              {email}.
            </p>
            <WhereMailsAre />
          </>
        ) : (
          <>
            <p>
              <b>{newEmail ?? email}</b>{" "}
              {purpose === "VERIFY_ADDRESS"
                ? "opens your account from now on."
                : "is the address you sign in with now."}
            </p>
            <p>{onwards}</p>
          </>
        )}
      </div>
    </AccountPage>
  );
}
