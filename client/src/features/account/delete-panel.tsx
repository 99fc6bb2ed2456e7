import { SideSection } from "../../components/side-section.tsx";
import { postAuth } from "./auth-api.ts";
import type { AuthProblem } from "./auth-errors.ts";
import { AuthField, AuthForm, type Values } from "./auth-form.tsx";
import { Opening } from "./opening.tsx";

interface Props {
  email: string;
  hasPassword: boolean;
  onDeleted: () => void | Promise<void>;
}

/** The end of an account: the address typed by hand, and the password where there is one. */
export function DeletePanel({ email, hasPassword, onDeleted }: Props) {
  const check = ({ confirmation = "" }: Values): AuthProblem | null =>
    confirmation.trim().toLowerCase() === email.toLowerCase()
      ? null
      : { field: "confirmation", message: `Write ${email} here, so that nothing is deleted by mistake.` };
  return (
    <SideSection id="delete" heading="Delete account">
      <Opening action="Delete your account" value={<p>At once, and for good.</p>}>
        {(close) => (
          <AuthForm
            action="Delete it for good"
            busy="Deleting it…"
            isGrave
            check={check}
            send={({ password }) => postAuth("delete-user", password === undefined ? {} : { password })}
            onDone={onDeleted}
            onCancel={() => close()}
          >
            <p>
              Your account goes at once, with its profile and all that is kept in it, and nobody can bring it back. Take
              your data out first if you want to keep it.
            </p>
            <AuthField
              label="Your e-mail address"
              hint={`Write ${email}`}
              name="confirmation"
              type="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            {hasPassword && (
              <AuthField label="Your password" name="password" type="password" autoComplete="current-password" />
            )}
          </AuthForm>
        )}
      </Opening>
    </SideSection>
  );
}
