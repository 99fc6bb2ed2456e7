import { type AuthResult, postAuth } from "./auth-api.ts";
import { Opening } from "./opening.tsx";
import { PasswordForm } from "./password-form.tsx";

interface Props {
  onNewCodes: (backupCodes: string[]) => void;
  onOff: () => Promise<void>;
}

/** What can be done about a second step that is on. */
export function TwoFactorOn({ onNewCodes, onOff }: Props) {
  return (
    <>
      <p className="measure">On. Signing in by password takes a code of your authenticator app as well.</p>
      <div className="row row--top">
        <Opening action="Make new backup codes">
          {(close) => (
            <PasswordForm
              action="Make new codes"
              busy="Making them…"
              send={(body): Promise<AuthResult<{ backupCodes: string[] }>> =>
                postAuth("two-factor/generate-backup-codes", body)
              }
              onDone={({ backupCodes }) => onNewCodes(backupCodes)}
              onCancel={() => close()}
            >
              <p className="quiet">The ones you have stop working at once.</p>
            </PasswordForm>
          )}
        </Opening>
        <Opening action="Turn it off">
          {(close) => (
            <PasswordForm
              action="Turn two-step sign-in off"
              busy="Turning it off…"
              send={(body) => postAuth("two-factor/disable", body)}
              onDone={onOff}
              onCancel={() => close()}
            >
              <p className="quiet">From then on your password alone opens your account.</p>
            </PasswordForm>
          )}
        </Opening>
      </div>
    </>
  );
}
