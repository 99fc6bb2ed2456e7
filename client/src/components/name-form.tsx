import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Field } from "./field.tsx";

interface Props {
  label: string;
  action: string;
  initial?: string;
  /** @returns what went wrong, in words; null when it is done. */
  onSubmit: (name: string) => Promise<string | null>;
  onCancel: () => void;
}

/** The name of a profile or a list, and the act that it is for. Escape leaves it as it was. */
export function NameForm({ label, action, initial = "", onSubmit, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return setProblem("Give it a name.");
    setBusy(true);
    setProblem(await onSubmit(name));
    setBusy(false);
  };
  return (
    <form
      className="nameform"
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      noValidate
      aria-busy={isBusy}
    >
      <Field
        label={label}
        name="name"
        defaultValue={initial}
        maxLength={LIMITS.profile.nameLength}
        autoComplete="off"
        error={problem}
      />
      <div className="row row--tight mt2">
        <button className="btn btn--small btn--primary" type="submit" aria-disabled={isBusy}>
          {action}
        </button>
        <button className="btn btn--small" type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
