import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { postAuth } from "../../features/account/auth-api.ts";
import { authProblem } from "../../features/account/auth-errors.ts";
import { AuthField, AuthForm } from "../../features/account/auth-form.tsx";
import { CheckMail } from "../../features/account/check-mail.tsx";
import { OtherWays } from "../../features/account/other-ways.tsx";
import { providerProblem } from "../../features/account/provider-problem.ts";
import { TwoFactorChallenge } from "../../features/account/two-factor-challenge.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { pendingPath } from "../../lib/pending-path.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";

type Step = { at: "PASSWORD"; lapsed?: string } | { at: "CODE" } | { at: "UNCONFIRMED"; email: string };

/** /sign-in?next=/path: back to where the reader came from. */
export function SignInPage() {
  const navigate = useNavigate();
  const next = useNextPath();
  const [step, setStep] = useState<Step>({ at: "PASSWORD" });
  const onSignedIn = () => void navigate(withNext("/signed-in", next), { replace: true });
  usePageTitle(step.at === "CODE" ? "Your second step" : "Sign in");

  if (step.at === "CODE") {
    return (
      <AccountPage
        key="code"
        title="Your second step"
        lead="Your password is right. Now the code that goes with it."
        isNew
      >
        <TwoFactorChallenge
          onSignedIn={onSignedIn}
          onLapsed={(lapsed) => setStep({ at: "PASSWORD", lapsed })}
          onCancel={() => setStep({ at: "PASSWORD" })}
        />
      </AccountPage>
    );
  }
  if (step.at === "UNCONFIRMED") {
    const { email } = step;
    return (
      <AccountPage key="mail" title="Confirm your address first" lead="Your password is right." isNew>
        <CheckMail
          onResend={() => postAuth("send-verification-email", { email })}
          aside={
            <button className="linkish" type="button" onClick={() => setStep({ at: "PASSWORD" })}>
              Back to signing in
            </button>
          }
        >
          <p>
            A link went to <b>{email}</b> when the account was made. Follow it, then sign in.
          </p>
        </CheckMail>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      key="password"
      title="Sign in"
      lead="Your profile, and every page in the words that suit your work."
      isNew={step.lapsed !== undefined}
    >
      <ToldByAddress lapsed={step.lapsed} />
      <SignedInAlready next={next} />
      <AuthForm
        action="Sign in"
        busy="Signing in…"
        send={({ email = "", password }) =>
          postAuth<{ twoFactorRedirect?: boolean } | null>("sign-in/email", { email: email.trim(), password })
        }
        onDone={(answer) => (answer?.twoFactorRedirect ? setStep({ at: "CODE" }) : onSignedIn())}
        onRefused={(code, { email = "" }) => {
          if (code !== "EMAIL_NOT_VERIFIED") return false;
          pendingPath.set(next);
          setStep({ at: "UNCONFIRMED", email: email.trim() });
          return true;
        }}
        aside={<Link to={withNext("/forgot-password", next)}>Forgot your password?</Link>}
      >
        <AuthField label="E-mail" name="email" type="email" autoComplete="username webauthn" />
        <AuthField label="Password" name="password" type="password" autoComplete="current-password" />
      </AuthForm>
      <OtherWays
        onSignedIn={onSignedIn}
        callbackURL={withNext("/signed-in", next)}
        errorCallbackURL={withNext("/sign-in", next)}
      />
      <p className="mt5">
        No account yet? <Link to={withNext("/sign-up", next)}>Make one</Link>
      </p>
    </AccountPage>
  );
}

/** Some acts need a recent sign-in, so that the form stands open to those who are signed in too. */
function SignedInAlready({ next }: { next: string }) {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <p className="note note--above measure">
      You are signed in as <b className="breakable">{viewer.email ?? viewer.name}</b>. Sign in anew where a page asked
      for it, or <Link to={next}>go on</Link>.
    </p>
  );
}

/** Why the reader is here again: the second step lapsed, or the sign-in provider sent them back. */
function ToldByAddress({ lapsed }: { lapsed: string | undefined }) {
  const [params] = useSearchParams();
  const error = params.get("error");
  if (lapsed) return <Problem>{authProblem({ code: lapsed, retryAfter: null }).message}</Problem>;
  return error === null ? null : <Problem>{providerProblem(error)}</Problem>;
}
