import { useState } from "react";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { formatMoment } from "../../lib/day.ts";
import { deviceName } from "../../lib/device-name.ts";
import type { Passkey } from "./account-query.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { Opening } from "./opening.tsx";
import { addPasskey, removePasskey, renamePasskey } from "./passkey-api.ts";

/** Longest name of a passkey. */
const NAME_LENGTH = 60;

export function PasskeysPanel({ passkeys, reload }: PanelProps & { passkeys: readonly Passkey[] }) {
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <SideSection id="passkeys" heading="Passkeys">
      <div className="stack">
        {passkeys.length === 0 ? (
          <p className="measure">
            None. A passkey signs you in by your fingerprint, your face or the lock of your device, without a password.
          </p>
        ) : (
          <ul className="rows" aria-label="Passkeys">
            {passkeys.map((passkey) => (
              <PasskeyRow
                key={passkey.id}
                passkey={passkey}
                reload={reload}
                onRemoved={async (name) => {
                  await reload();
                  setRemoved(name);
                }}
              />
            ))}
          </ul>
        )}
        {removed !== null && (
          <Said key={`${removed} ${passkeys.length}`}>The passkey “{removed}” no longer signs in here.</Said>
        )}
        <Opening action="Add a passkey">
          {(close) => (
            <AuthForm
              action="Add it"
              busy="Waiting for your device…"
              send={({ name = "" }) => addPasskey(name.trim())}
              onDone={async (_, { name = "" }) => {
                setRemoved(null);
                await reload();
                close(`The passkey “${name.trim()}” signs you in from now on.`);
              }}
              onCancel={() => close()}
            >
              <PasskeyName defaultValue={deviceName(navigator.userAgent)} />
            </AuthForm>
          )}
        </Opening>
      </div>
    </SideSection>
  );
}

function PasskeyName({ defaultValue }: { defaultValue: string }) {
  return (
    <AuthField
      label="Name of the passkey"
      hint="So that you know it again in this list"
      name="name"
      maxLength={NAME_LENGTH}
      autoComplete="off"
      defaultValue={defaultValue}
    />
  );
}

interface RowProps extends PanelProps {
  passkey: Passkey;
  onRemoved: (name: string) => Promise<void>;
}

function PasskeyRow({ passkey, reload, onRemoved }: RowProps) {
  const name = passkey.name ?? "Passkey without a name";
  const id = passkey.id ?? "";
  return (
    <li>
      <div>
        <b className="breakable">{name}</b>
        <span className="hint">
          {passkey.createdAt && `Added on ${formatMoment(passkey.createdAt)}. `}
          {passkey.isSynced ? "On all your devices that share passkeys." : "On one device only."}
        </span>
      </div>
      <div className="row row--top">
        <Opening action="Rename" of={name}>
          {(close) => (
            <AuthForm
              action="Save name"
              busy="Saving…"
              send={(values) => renamePasskey(id, (values.name ?? "").trim())}
              onDone={async () => {
                await reload();
                close("Name saved.");
              }}
              onCancel={() => close()}
            >
              <PasskeyName defaultValue={passkey.name ?? ""} />
            </AuthForm>
          )}
        </Opening>
        <Opening action="Remove" of={name}>
          {(close) => (
            <AuthForm
              action="Remove this passkey"
              busy="Removing it…"
              isGrave
              send={() => removePasskey(id)}
              onDone={() => onRemoved(name)}
              onCancel={() => close()}
            >
              <p data-first tabIndex={-1}>
                It no longer signs in here. Your device may go on offering it: remove it there too.
              </p>
            </AuthForm>
          )}
        </Opening>
      </div>
    </li>
  );
}
