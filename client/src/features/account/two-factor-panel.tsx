import { useState } from "react";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { BackupCodes } from "./backup-codes.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { Opening } from "./opening.tsx";
import { TwoFactorOn } from "./two-factor-on.tsx";
import { TwoFactorSetUp } from "./two-factor-set-up.tsx";

interface Props extends PanelProps {
  email: string;
  hasPassword: boolean;
  hasTwoFactor: boolean;
}

/** Whether a sign-in by password takes a code as well. */
export function TwoFactorPanel({ email, hasPassword, hasTwoFactor, reload }: Props) {
  /** Shown once, in the place of everything else of the panel, until their owner has kept them. */
  const [codes, setCodes] = useState<string[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const show = (backupCodes: string[]) => {
    setSaid(null);
    setCodes(backupCodes);
  };
  const onKept = () => {
    setCodes(null);
    setSaid("Two-step sign-in is on. From now on these backup codes count.");
  };
  return (
    <SideSection id="two-steps" heading="Two-step sign-in">
      {codes ? (
        <BackupCodes codes={codes} email={email} onKept={onKept} />
      ) : (
        <div className="stack">
          {said && <Said key={said}>{said}</Said>}
          {!hasPassword && <p className="measure">It goes with a password, and your account has none.</p>}
          {hasPassword && hasTwoFactor && (
            <TwoFactorOn
              onNewCodes={show}
              onOff={async () => {
                await reload();
                setSaid("Two-step sign-in is off.");
              }}
            />
          )}
          {hasPassword && !hasTwoFactor && (
            <>
              <p className="measure">
                Off. Your password alone opens your account. With two steps it takes a code of an app on your phone as
                well.
              </p>
              <Opening action="Set up two-step sign-in">
                {(close) => (
                  <TwoFactorSetUp
                    email={email}
                    onOn={async (backupCodes) => {
                      show(backupCodes);
                      await reload();
                    }}
                    onCancel={() => close()}
                  />
                )}
              </Opening>
            </>
          )}
        </div>
      )}
    </SideSection>
  );
}
