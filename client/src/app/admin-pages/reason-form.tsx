import { type FormEvent, useId } from "react";

interface Props {
  label: string;
  act: string;
  onGive: (reason: string) => Promise<boolean>;
}

/** An act that needs a reason, in one line. */
export function ReasonForm({ label, act, onGive }: Props) {
  const id = useId();
  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (await onGive(String(new FormData(form).get("reason")))) form.reset();
  };
  return (
    <form className="field drafting__reason" onSubmit={give}>
      <label htmlFor={id}>{label}</label>
      <span className="row">
        <input className="input" id={id} name="reason" maxLength={1000} required />
        <button className="btn" type="submit">
          {act}
        </button>
      </span>
    </form>
  );
}
