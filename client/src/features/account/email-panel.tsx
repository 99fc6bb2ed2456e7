import { SideSection } from "../../components/side-section.tsx";
import { postAuth } from "./auth-api.ts";
import { type AuthProblem, authProblem } from "./auth-errors.ts";
import { AuthField, AuthForm, type Values } from "./auth-form.tsx";
import { MailGoesTo, WhereMailsAre } from "./check-mail.tsx";
import { Opening } from "./opening.tsx";

/** The address, and the way to another: both have to agree by a link before anything changes. */
export function EmailPanel({ email }: { email: string }) {
  const check = (values: Values): AuthProblem | null =>
    (values.email ?? "").trim().toLowerCase() === email.toLowerCase()
      ? authProblem({ code: "SAME_EMAIL", retryAfter: null })
      : null;
  return (
    <SideSection id="email" heading="E-mail">
      <Opening action="Change e-mail" value={<p className="breakable">{email}</p>}>
        {(close) => (
          <AuthForm
            action="Ask for the change"
            busy="Asking…"
            check={check}
            send={(values) => postAuth("change-email", { newEmail: (values.email ?? "").trim() })}
            onDone={(_, values) =>
              close(
                <>
                  <MailGoesTo address={email} /> Agree in it, then <b>{values.email}</b> is asked too. Until both have,
                  your address stays as it is.
                </>,
              )
            }
            onCancel={() => close()}
          >
            <p className="quiet">
              First a mail goes to your present address, then one to the new one. Nothing changes until both links were
              followed.
            </p>
            <AuthField label="New e-mail" name="email" type="email" autoComplete="email" />
            <WhereMailsAre />
          </AuthForm>
        )}
      </Opening>
    </SideSection>
  );
}
