import { LIMITS } from "@executive-disorder/shared/limits";
import { Link } from "react-router";
import { SideSection } from "../../components/side-section.tsx";
import { postAuth } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { Opening } from "./opening.tsx";

interface Props extends PanelProps {
  email: string;
  hasPassword: boolean;
}

export function PasswordPanel({ email, hasPassword, reload }: Props) {
  return (
    <SideSection id="password" heading="Password">
      {hasPassword ? (
        <Opening action="Change password" value={<p>Set. Nobody here can read it.</p>}>
          {(close) => (
            <AuthForm
              action="Change password"
              busy="Changing it…"
              send={({ password, newPassword }) =>
                postAuth("change-password", { currentPassword: password, newPassword, revokeOtherSessions: true })
              }
              onDone={async () => {
                await reload();
                close("Password changed. All other devices were signed out.");
              }}
              onCancel={() => close()}
              aside={<Link to="/forgot-password?next=%2Faccount">Forgot it?</Link>}
            >
              <p className="quiet">All your other devices are signed out by it.</p>
              {/* For password managers: whose password this is. */}
              <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
              <AuthField label="Present password" name="password" type="password" autoComplete="current-password" />
              <AuthField
                label="New password"
                hint={`At least ${LIMITS.password.least} characters`}
                name="newPassword"
                type="password"
                autoComplete="new-password"
              />
            </AuthForm>
          )}
        </Opening>
      ) : (
        <p>
          Your account has none: you sign in in another way. <Link to="/forgot-password?next=%2Faccount">Set one</Link>{" "}
          by a link in a mail.
        </p>
      )}
    </SideSection>
  );
}
