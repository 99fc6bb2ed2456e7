import { useState } from "react";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { type AuthResult, postAuth } from "./auth-api.ts";
import { BackupCodes } from "./backup-codes.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { Opening } from "./opening.tsx";
import { PasswordForm } from "./password-form.tsx";
import { TwoFactorSetUp } from "./two-factor-set-up.tsx";

interface Props extends PanelProps {
  email: string;
  hasPassword: boolean;
  hasTwoFactor: boolean;
}

/** Whether a sign-in by password takes a code as well. */
export function TwoFactorPanel({ email, hasPassword, hasTwoFactor, reload }: Props) {
  /** Shown once, over everything else of the panel, until their owner has kept them. */
  const [codes, setCodes] = useState<string[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const show = (backupCodes: string[]) => {
    setSaid(null);
    setCodes(backupCodes);
  };
  const body = codes ? (
    <BackupCodes
      codes={codes}
      email={email}
      onKept={() => {
        setCodes(null);
        setSaid("Two-step sign-in is on. From now on these backup codes count.");
      }}
    />
  ) : hasTwoFactor ? (
    <div className="stack">
      {said && <Said>{said}</Said>}
      <p>On. Signing in by password takes a code of your authenticator app as well.</p>
      <div className="row row--top">
        <Opening action="Make new backup codes">
          {(close) => (
            <PasswordForm
              action="Make new codes"
              busy="Making them…"
              hasPassword={hasPassword}
              send={(password): Promise<AuthResult<{ backupCodes: string[] }>> =>
                postAuth("two-factor/generate-backup-codes", password)
              }
              onDone={({ backupCodes }) => {
                close();
                show(backupCodes);
              }}
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
              hasPassword={hasPassword}
              send={(password) => postAuth("two-factor/disable", password)}
              onDone={async () => {
                await reload();
                setSaid("Two-step sign-in is off.");
              }}
              onCancel={() => close()}
            >
              <p className="quiet">From then on your password alone opens your account.</p>
            </PasswordForm>
          )}
        </Opening>
      </div>
    </div>
  ) : (
    <div className="stack">
      {said && <Said>{said}</Said>}
      <p className="measure">
        Off. Your password alone opens your account. With two steps it takes a code of an app on your phone as well.
      </p>
      <Opening action="Set up two-step sign-in">
        {(close) => (
          <TwoFactorSetUp
            email={email}
            hasPassword={hasPassword}
            onOn={async (backupCodes) => {
              show(backupCodes);
              await reload();
            }}
            onCancel={() => close()}
          />
        )}
      </Opening>
    </div>
  );
  return (
    <SideSection id="two-steps" heading="Two-step sign-in">
      {body}
    </SideSection>
  );
}
