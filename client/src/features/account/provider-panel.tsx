import { SideSection } from "../../components/side-section.tsx";
import { postAuth } from "./auth-api.ts";
import { AuthForm } from "./auth-form.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { Opening } from "./opening.tsx";

/** The sign-in provider of the site, where it opens this account. */
export function ProviderPanel({ label, reload }: PanelProps & { label: string }) {
  return (
    <SideSection id="provider" heading={label}>
      <div className="stack">
        <p>Whoever signs in there as you opens your account here.</p>
        <Opening action={`Unlink ${label}`}>
          {(close) => (
            <AuthForm
              action="Unlink it"
              busy="Unlinking…"
              send={() => postAuth("unlink-account", { providerId: "oidc" })}
              onDone={() => void reload()}
              onCancel={() => close()}
            >
              <p data-first tabIndex={-1}>
                You then sign in by password or passkey alone, until you sign in there again.
              </p>
            </AuthForm>
          )}
        </Opening>
      </div>
    </SideSection>
  );
}
