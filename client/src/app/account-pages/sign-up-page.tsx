import { LIMITS } from "@executive-disorder/shared/limits";
import { useState } from "react";
import { Link } from "react-router";
import { postAuth } from "../../features/account/auth-api.ts";
import { AuthField, AuthForm } from "../../features/account/auth-form.tsx";
import { CheckMail, MailGoesTo, useMailTitle, WhereMailsAre } from "../../features/account/check-mail.tsx";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { pendingPath } from "../../lib/pending-path.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";

interface Made {
  name: string;
  email: string;
}

/** /sign-up: the account can be used once its address is confirmed; it then takes over the profile of this browser. */
export function SignUpPage() {
  const next = useNextPath();
  // A new account is welcomed on its way on, unless its profile was chosen before.
  const isWelcomed = !visitorProfile.get() && !next.startsWith("/welcome");
  const onwards = isWelcomed ? withNext("/welcome", next) : next;
  const [made, setMade] = useState<Made | null>(null);
  const [isAgain, setAgain] = useState(false);
  const isSent = made && !isAgain;
  const mailTitle = useMailTitle();
  usePageTitle(isSent ? mailTitle : "Make an account");
  if (isSent) {
    return (
      <AccountPage key="sent" title={mailTitle} lead="Your account opens once its address is confirmed." isNew>
        <CheckMail
          onResend={() => postAuth("send-verification-email", { email: made.email })}
          aside={
            <button className="linkish" type="button" onClick={() => setAgain(true)}>
              Use another address
            </button>
          }
        >
          <p>
            <MailGoesTo address={made.email} /> Follow the link in it within a day, then{" "}
            <Link to={withNext("/sign-in", onwards)}>sign in</Link>. If the address had an account already, the mail
            says so.
          </p>
        </CheckMail>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      key="form"
      title="Make an account"
      lead="It keeps your profile, and shows every page in the words of the readers you choose."
      isNew={isAgain}
    >
      <AuthForm
        action="Make account"
        busy="Making it…"
        send={({ name = "", email = "", newPassword }) =>
          postAuth("sign-up/email", { name: name.trim(), email: email.trim(), password: newPassword })
        }
        onDone={(_, { name = "", email = "" }) => {
          pendingPath.set(onwards);
          setAgain(false);
          setMade({ name, email: email.trim() });
        }}
      >
        <AuthField
          label="Name"
          hint="As others here may see it"
          name="name"
          autoComplete="name"
          maxLength={LIMITS.accountName}
          defaultValue={made?.name}
        />
        <AuthField label="E-mail" name="email" type="email" autoComplete="email" defaultValue={made?.email} />
        <AuthField
          label="Password"
          hint={`At least ${LIMITS.password.least} characters`}
          name="newPassword"
          type="password"
          autoComplete="new-password"
        />
        {visitorProfile.get() && <p className="hint">The profile that you chose in this browser goes with it.</p>}
        <WhereMailsAre />
      </AuthForm>
      <p className="mt5">
        You have an account? <Link to={withNext("/sign-in", next)}>Sign in</Link>
      </p>
    </AccountPage>
  );
}
