import { useState } from "react";
import { Link } from "react-router";
import { postAuth } from "../../features/account/auth-api.ts";
import { AuthField, AuthForm } from "../../features/account/auth-form.tsx";
import { CheckMail, useMailTitle } from "../../features/account/check-mail.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { pendingPath } from "../../lib/pending-path.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";

const ask = (email: string) => postAuth("request-password-reset", { email });

/** /forgot-password: the same words for addresses with and without an account. */
export function ForgotPasswordPage() {
  const next = useNextPath();
  const [email, setEmail] = useState<string | null>(null);
  const mailTitle = useMailTitle();
  usePageTitle(email === null ? "Set a new password" : mailTitle);
  if (email !== null) {
    return (
      <AccountPage key="sent" title={mailTitle} lead="The link in the mail sets a new password." isNew>
        <CheckMail onResend={() => ask(email)} aside={<Link to={withNext("/sign-in", next)}>Back to signing in</Link>}>
          <p>
            If <b className="breakable">{email}</b> has an account here, there is a mail to it now. Follow the link in
            it within an hour. An address without an account gets no mail.
          </p>
        </CheckMail>
      </AccountPage>
    );
  }
  return (
    <AccountPage key="form" title="Set a new password" lead="We mail a link to the address of your account.">
      <AuthForm
        action="Send the link"
        busy="Asking…"
        send={(values) => ask((values.email ?? "").trim())}
        onDone={(_, values) => {
          pendingPath.set(next);
          setEmail((values.email ?? "").trim());
        }}
        aside={<Link to={withNext("/sign-in", next)}>Back to signing in</Link>}
      >
        <AuthField label="E-mail" name="email" type="email" autoComplete="username" />
      </AuthForm>
    </AccountPage>
  );
}
