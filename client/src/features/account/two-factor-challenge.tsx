import { useState } from "react";
import { postAuth } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";

interface Props {
  onSignedIn: () => void | Promise<void>;
  /** The challenge is over: the password has to be written again. */
  onLapsed: (code: string) => void;
  onCancel: () => void;
}

/** Codes that end the challenge itself, and not only this attempt. */
const LAPSED = new Set(["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"]);

/** The second step of a sign-in: a code of the authenticator app, or one of the backup codes. */
export function TwoFactorChallenge({ onSignedIn, onLapsed, onCancel }: Props) {
  const [isBackup, setBackup] = useState(false);
  return (
    <AuthForm
      key={String(isBackup)}
      action="Sign in"
      busy="Signing in…"
      send={({ code = "", trustDevice }) =>
        postAuth(`two-factor/verify-${isBackup ? "backup-code" : "totp"}`, {
          code: isBackup ? code.trim() : code.replace(/\s/g, ""),
          ...(trustDevice && { trustDevice: true }),
        })
      }
      onDone={onSignedIn}
      onRefused={(code) => {
        if (!LAPSED.has(code)) return false;
        onLapsed(code);
        return true;
      }}
      onCancel={onCancel}
      aside={
        <button className="linkish" type="button" onClick={() => setBackup(!isBackup)}>
          {isBackup ? "Use a code of the app" : "Use a backup code"}
        </button>
      }
    >
      {isBackup ? (
        <AuthField
          label="Backup code"
          hint="One of the ten that you kept when you set this up. It works once."
          name="code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
      ) : (
        <AuthField
          label="Code"
          hint="Six digits, from your authenticator app"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          autoFocus
        />
      )}
      <label className="check">
        <input type="checkbox" name="trustDevice" />
        <span>
          Ask for no code on this device for 30 days
          <span className="hint">Only where nobody else can use it.</span>
        </span>
      </label>
    </AuthForm>
  );
}
