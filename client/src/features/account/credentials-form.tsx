import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "../../components/field.tsx";
import { Mark } from "../../components/mark.tsx";
import type { AuthResult } from "./auth-api.ts";
import { type AuthProblem, authProblem, checkCredentials, PASSWORD_LENGTH } from "./auth-errors.ts";

export interface Credentials {
  name: string;
  email: string;
  password: string;
}

interface Props {
  /** Making an account asks for a name and a new password. */
  isNew: boolean;
  action: string;
  onSubmit: (credentials: Credentials) => Promise<AuthResult>;
  children?: ReactNode;
}

/** E-mail and password, and a name for a new account. What goes wrong is told at its field, with the way out. */
export function CredentialsForm({ isNew, action, onSubmit, children }: Props) {
  const [problem, setProblem] = useState<AuthProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const values = new FormData(form);
    const [name, email, password] = ["name", "email", "password"].map((key) => String(values.get(key) ?? "")) as [
      string,
      string,
      string,
    ];
    const tell = (found: AuthProblem) => {
      setProblem(found);
      if (found.field) form.querySelector<HTMLInputElement>(`[name="${found.field}"]`)?.focus();
    };
    const found = checkCredentials({ ...(isNew && { name }), email: email.trim(), password });
    if (found) return tell(found);
    setProblem(null);
    setBusy(true);
    const result = await onSubmit({ name: name.trim(), email: email.trim(), password });
    setBusy(false);
    if (!result.ok) tell(authProblem(result.code));
  };
  const errorOf = (field: AuthProblem["field"]) => (problem?.field === field ? problem?.message : null);
  return (
    <form className="stack account" onSubmit={submit} noValidate aria-busy={isBusy}>
      {problem && !problem.field && (
        <p className="error" role="alert">
          <Mark name="v-stale" />
          {problem.message}
        </p>
      )}
      {isNew && (
        <Field
          label="Name"
          hint="As others here may see it"
          name="name"
          autoComplete="name"
          required
          error={errorOf("name")}
        />
      )}
      <Field label="E-mail" name="email" type="email" autoComplete="email" required error={errorOf("email")} />
      <Field
        label="Password"
        {...(isNew && { hint: `At least ${PASSWORD_LENGTH.least} characters` })}
        name="password"
        type="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        required
        error={errorOf("password")}
      />
      {children}
      <button className="btn btn--primary" type="submit" aria-disabled={isBusy}>
        {action}
      </button>
    </form>
  );
}
