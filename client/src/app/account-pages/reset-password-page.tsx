import { LIMITS } from "@executive-disorder/shared/limits";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { postAuth } from "../../features/account/auth-api.ts";
import { AuthField, AuthForm } from "../../features/account/auth-form.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { AccountPage } from "./account-page.tsx";
import { useNextPath, withNext } from "./account-paths.ts";

const LOST = new Set(["INVALID_TOKEN", "TOKEN_EXPIRED", "USER_NOT_FOUND"]);

/** /reset-password?token=…: where the link in the mail leads. */
export function ResetPasswordPage() {
  const [params] = useSearchParams();
  const token = params.get("token");
  const next = useNextPath();
  const [state, setState] = useState<"FORM" | "SET" | "LOST">(token ? "FORM" : "LOST");
  usePageTitle(state === "SET" ? "Your password is set" : "Set a new password");
  if (state === "SET") {
    return (
      <AccountPage key="set" title="Your password is set" lead="All devices were signed out of your account." isNew>
        <Link className="btn btn--primary" to={withNext("/sign-in", next)}>
          Sign in
        </Link>
      </AccountPage>
    );
  }
  if (state === "LOST") {
    return (
      <AccountPage
        key="lost"
        title="This link no longer sets a password"
        lead="It works once, within an hour. It was used, has run out, or was cut short on the way. Your password is as it was."
        isNew
      >
        <Link className="btn btn--primary" to={withNext("/forgot-password", next)}>
          Ask for a new link
        </Link>
      </AccountPage>
    );
  }
  return (
    <AccountPage key="form" title="Set a new password" lead="All devices will be signed out of your account.">
      <AuthForm
        action="Set password"
        busy="Setting it…"
        send={({ newPassword }) => postAuth("reset-password", { newPassword, token })}
        onDone={() => setState("SET")}
        onRefused={(code) => {
          if (!LOST.has(code)) return false;
          setState("LOST");
          return true;
        }}
      >
        <AuthField
          label="New password"
          hint={`At least ${LIMITS.password.least} characters`}
          name="newPassword"
          type="password"
          autoComplete="new-password"
          autoFocus
        />
      </AuthForm>
    </AccountPage>
  );
}
