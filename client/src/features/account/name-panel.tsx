import { LIMITS } from "@executive-disorder/shared/limits";
import { SideSection } from "../../components/side-section.tsx";
import { postAuth } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";
import { Opening } from "./opening.tsx";

/** Panels of the account page: `reload` asks for the account anew after a change. */
export interface PanelProps {
  reload: () => Promise<unknown>;
}

export function NamePanel({ name, reload }: PanelProps & { name: string }) {
  return (
    <SideSection id="name" heading="Name">
      <Opening action="Change name" value={<p className="breakable">{name}</p>}>
        {(close) => (
          <AuthForm
            action="Save name"
            busy="Saving…"
            send={(values) => postAuth("update-user", { name: (values.name ?? "").trim() })}
            onDone={async () => {
              await reload();
              close("Name saved.");
            }}
            onCancel={() => close()}
          >
            <AuthField
              label="Name"
              name="name"
              autoComplete="name"
              maxLength={LIMITS.accountName}
              defaultValue={name}
            />
          </AuthForm>
        )}
      </Opening>
    </SideSection>
  );
}
