import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { type AuthRefusal, getAuth, postAuth } from "../../features/account/auth-api.ts";
import { authProblem } from "../../features/account/auth-errors.ts";
import { CheckMail } from "../../features/account/check-mail.tsx";
import { readClaims, type TokenClaims } from "../../features/account/token-claims.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";
import { DONE_TITLES, VerifiedPage } from "./verified-page.tsx";

const ASKED: Record<TokenClaims["purpose"], { title: string; action: string }> = {
  VERIFY_ADDRESS: { title: "Confirm your e-mail address", action: "Confirm this address" },
  AGREE_TO_NEW_ADDRESS: { title: "Another address for your account", action: "Agree to it" },
  VERIFY_NEW_ADDRESS: { title: "Confirm your new address", action: "Confirm this address" },
};

/**
 * /verify-email?token=…: where the links in our mails lead. One button stands between the link and what it does: programs that
 * look through mail follow links too.
 */
export function VerifyEmailPage() {
  const [params] = useSearchParams();
  const token = params.get("token") ?? "";
  const claims = readClaims(token);
  const next = useNextPath();
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(claims ? null : DEAD);
  usePageTitle(claims && isDone ? DONE_TITLES[claims.purpose] : claims ? ASKED[claims.purpose].title : LOST_TITLE);

  const confirm = async () => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    const result = await getAuth(`verify-email?token=${encodeURIComponent(token)}`);
    setBusy(false);
    if (result.ok) setDone(true);
    else setRefusal(result);
  };

  if (claims && isDone) return <VerifiedPage claims={claims} next={next} />;
  if (refusal && ENDED.has(refusal.code)) return <LostLink code={refusal.code} claims={claims} next={next} />;
  if (!claims) return null;
  const { title, action } = ASKED[claims.purpose];
  return (
    <AccountPage key="ask" title={title} lead={<b className="breakable">{claims.newEmail ?? claims.email}</b>}>
      <div className="stack account">
        <p>{MEANINGS[claims.purpose](claims)}</p>
        {refusal && <Problem key={refusal.code}>{authProblem(refusal).message}</Problem>}
        <button className="btn btn--primary" type="button" onClick={confirm} aria-disabled={isBusy}>
          {isBusy ? "Asking…" : action}
        </button>
      </div>
    </AccountPage>
  );
}

const DEAD: AuthRefusal = { ok: false, code: "INVALID_TOKEN", retryAfter: null };
/** Refusals that no second attempt mends. */
const ENDED = new Set(["INVALID_TOKEN", "TOKEN_EXPIRED", "USER_NOT_FOUND", "INVALID_USER", "ADDRESS_IN_USE"]);
const LOST_TITLE = "This link no longer works";

const MEANINGS: Record<TokenClaims["purpose"], (claims: TokenClaims) => string> = {
  VERIFY_ADDRESS: () => "Your account can be used once you say that this address is yours.",
  AGREE_TO_NEW_ADDRESS: ({ email }) =>
    `Your account is to have this address in place of ${email}. It is asked to confirm next; until then nothing changes.`,
  VERIFY_NEW_ADDRESS: ({ email }) => `It takes the place of ${email}. You sign in with it from then on.`,
};

/** What became of a link that leads nowhere, and the way to one that does. */
function LostLink({ code, claims, next }: { code: string; claims: TokenClaims | null; next: string }) {
  if (code === "INVALID_USER") {
    return (
      <AccountPage key="other" title="This link belongs to another account" isNew>
        <p>
          You are signed in to one account, and the link is for another. Sign out first, then follow the link again.
        </p>
      </AccountPage>
    );
  }
  if (code === "USER_NOT_FOUND") {
    return (
      <AccountPage key="gone" title="There is no such account any more" isNew>
        <p>
          An address that nobody confirms for a week loses its account.{" "}
          <Link to={withNext("/sign-up", next)}>Make a new one</Link>.
        </p>
      </AccountPage>
    );
  }
  if (code === "ADDRESS_IN_USE") {
    return (
      <AccountPage key="taken" title="This address has an account of its own" isNew>
        <p>
          Somebody made one with it meanwhile. <Link to="/account#email">Your account keeps its address</Link>.
        </p>
      </AccountPage>
    );
  }
  const lead =
    code === "TOKEN_EXPIRED"
      ? "It has run out: links hold for a day."
      : "It was used already, was cut short on the way, or a newer one took its place.";
  if (claims?.purpose === "VERIFY_ADDRESS") {
    const { email } = claims;
    return (
      <AccountPage key="lost" title={LOST_TITLE} lead={lead} isNew>
        <CheckMail
          onResend={() => postAuth("send-verification-email", { email })}
          aside={<Link to={withNext("/sign-in", next)}>Sign in</Link>}
        >
          <p>
            If <b>{email}</b> is not confirmed yet, a new link can be sent to it.
          </p>
        </CheckMail>
      </AccountPage>
    );
  }
  return (
    <AccountPage key="lost" title={LOST_TITLE} lead={lead} isNew>
      <p className="row">
        {claims ? (
          <Link className="btn btn--primary" to="/account#email">
            Look at your address
          </Link>
        ) : (
          <Link className="btn btn--primary" to={withNext("/sign-in", next)}>
            Sign in
          </Link>
        )}
        {!claims && (
          <span className="quiet">Signing in tells whether your address is confirmed, and offers a new link.</span>
        )}
      </p>
    </AccountPage>
  );
}
