import { createContext, type FormEvent, type ReactNode, useContext, useState } from "react";
import { Field, type FieldProps } from "../../components/field.tsx";
import { Problem } from "../../components/problem.tsx";
import type { AuthResult } from "./auth-api.ts";
import { type AuthProblem, asksToSignInAgain, authProblem, checkFields } from "./auth-errors.ts";
import { SignInAgain } from "./sign-in-again.tsx";

export type Values = Record<string, string>;

interface Props<T> {
  /** What the button says, and what it says while the server works. */
  action: string;
  busy: string;
  /** What this form wants besides what its fields' names ask for; null when all is well. */
  check?: (values: Values) => AuthProblem | null;
  send: (values: Values) => Promise<AuthResult<T>>;
  /** Called with the answer of a success; the form may be gone afterwards. */
  onDone: (data: T, values: Values) => void | Promise<void>;
  /** A refusal that is not this form's to tell; true when it was told elsewhere. */
  onRefused?: (code: string, values: Values) => boolean;
  onCancel?: () => void;
  /** What stands beside the buttons. */
  aside?: ReactNode;
  /** Deleting and the like: the button says so in its colour too. */
  isGrave?: boolean;
  children: ReactNode;
}

const Told = createContext<AuthProblem | null>(null);

/**
 * A form that asks better-auth for something. What goes wrong is told at its field, which gets the focus, with the way out;
 * what was written stays. Inputs are found by their names.
 */
export function AuthForm<T>({
  action,
  busy,
  check,
  send,
  onDone,
  onRefused,
  onCancel,
  aside,
  isGrave,
  children,
}: Props<T>) {
  const [problem, setProblem] = useState<AuthProblem | null>(null);
  const [code, setCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const inputOf = (field: string | null) =>
      field ? form.querySelector<HTMLInputElement>(`[name="${field}"]`) : null;
    const tell = (found: AuthProblem, refusal = "") => {
      const input = inputOf(found.field);
      // What no field of this form is to blame for is told above them all.
      setProblem(input ? found : { ...found, field: null });
      setCode(refusal);
      input?.focus();
    };
    const found = check?.(values) ?? checkFields(values);
    if (found) return tell(found);
    setProblem(null);
    setBusy(true);
    const result = await send(values);
    if (result.ok) await onDone(result.data, values);
    setBusy(false);
    if (!result.ok && !onRefused?.(result.code, values)) tell(authProblem(result), result.code);
  };
  return (
    <form className="stack account" onSubmit={submit} noValidate aria-busy={isBusy}>
      {problem && !problem.field && (
        <Problem>
          {problem.message}
          {asksToSignInAgain(code) && <SignInAgain />}
        </Problem>
      )}
      <Told value={problem}>{children}</Told>
      <div className="row">
        <button className={`btn ${isGrave ? "btn--grave" : "btn--primary"}`} type="submit" aria-disabled={isBusy}>
          {isBusy ? busy : action}
        </button>
        {onCancel && (
          <button className="btn" type="button" onClick={onCancel}>
            Cancel
          </button>
        )}
        {aside}
      </div>
    </form>
  );
}

/** A field of an AuthForm: what is wrong with it stands below it. */
export function AuthField(props: Omit<FieldProps, "error"> & { name: string }) {
  const problem = useContext(Told);
  return <Field required {...props} error={problem?.field === props.name ? problem.message : null} />;
}
