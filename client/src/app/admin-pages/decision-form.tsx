import { LIMITS } from "@executive-disorder/shared/limits";
import type { PersonaDecision } from "@executive-disorder/shared/persona-requests";
import { type FormEvent, useId, useRef, useState } from "react";
import { Mark } from "../../components/mark.tsx";
import { formatCount } from "../../lib/day.ts";

interface Props {
  reader: string;
  decisions: readonly PersonaDecision[];
  onDecide: (decision: PersonaDecision, reason: string) => Promise<string | null>;
}

const ACTS: Record<PersonaDecision, string> = {
  APPROVE: "Approve",
  REFUSE: "Refuse",
  WITHDRAW: "Withdraw the approval",
};

/** The admin's reason, and a button for each thing that can be done. */
export function DecisionForm({ reader, decisions, onDecide }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const decision = (button?.value ?? decisions[0]) as PersonaDecision;
    const reason = field.current?.value ?? "";
    const tell = (found: string | null) => {
      setProblem(found);
      if (found) field.current?.focus();
    };
    if (decision !== "APPROVE" && reason.trim() === "") return tell("Write why: the reader sees it.");
    setBusy(true);
    const found = await onDecide(decision, reason);
    setBusy(false);
    tell(found);
  };
  return (
    <form
      className="field mt4 request__form"
      aria-label={`Decide about ${reader}`}
      aria-busy={isBusy}
      onSubmit={decide}
    >
      <label htmlFor={id}>Your reason</label>
      <span className="hint" id={`${id}-hint`}>
        The reader sees it. {decisions.includes("APPROVE") ? "It is needed to refuse." : "It is needed."} At most{" "}
        {formatCount(LIMITS.personaRequest.reasonLength)} characters.
      </span>
      <textarea
        className="input"
        id={id}
        ref={field}
        rows={2}
        maxLength={LIMITS.personaRequest.reasonLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ""}`}
      />
      {problem && (
        <p className="error" id={`${id}-error`} role="alert">
          <Mark name="v-stale" />
          {problem}
        </p>
      )}
      <p className="row mt3">
        {decisions.map((decision) => (
          <button key={decision} className="btn" type="submit" value={decision} aria-disabled={isBusy}>
            {ACTS[decision]}
            <span className="vh"> {reader}</span>
          </button>
        ))}
      </p>
    </form>
  );
}
