import { useState } from "react";
import { type AuthResult, postAuth } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { QrCode } from "./qr-code.tsx";

interface Enabled {
  totpURI: string;
  backupCodes: string[];
}

interface Props {
  email: string;
  /** Called once a right code came; the backup codes are shown then and never again. */
  onOn: (backupCodes: string[]) => void | Promise<void>;
  onCancel: () => void;
}

/** Password, then the secret for the app, then a code of it. Nothing is on before that code. */
export function TwoFactorSetUp({ email, onOn, onCancel }: Props) {
  const [enabled, setEnabled] = useState<Enabled | null>(null);
  if (!enabled) {
    return (
      <PasswordForm
        action="Go on"
        busy="Checking…"
        send={(password): Promise<AuthResult<Enabled>> =>
          postAuth("two-factor/enable", { ...password, method: "totp" })
        }
        onDone={setEnabled}
        onCancel={onCancel}
      >
        <p className="quiet">You need an authenticator app on your phone, or a password manager that makes codes.</p>
      </PasswordForm>
    );
  }
  return (
    <div className="set-up">
      <QrCode text={enabled.totpURI} label="QR code of the secret, for your authenticator app" />
      <div className="stack">
        <p>
          <b>1.</b> Let your app read the square, <a href={enabled.totpURI}>open it on this device</a>, or give it this
          secret for <span className="breakable">{email}</span>:
        </p>
        <p className="secret">
          <code>{inGroups(secretOf(enabled.totpURI))}</code>
        </p>
        <p>
          <b>2.</b> Write the code that the app shows now.
        </p>
        <AuthForm
          action="Turn two-step sign-in on"
          busy="Checking the code…"
          send={({ code = "" }) => postAuth("two-factor/verify-totp", { code: code.replace(/\s/g, "") })}
          onDone={() => onOn(enabled.backupCodes)}
          onCancel={onCancel}
        >
          <AuthField
            label="Code"
            hint="Six digits"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
            autoFocus
          />
        </AuthForm>
      </div>
    </div>
  );
}

const secretOf = (uri: string) => new URL(uri).searchParams.get("secret") ?? "";
const inGroups = (secret: string) => secret.replace(/.{4}(?=.)/g, "$& ");
