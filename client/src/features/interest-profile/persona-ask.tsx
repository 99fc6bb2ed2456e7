import { useApolloClient } from "@apollo/client/react";
import { LIMITS } from "@executive-disorder/shared/limits";
import { useEffect, useId, useRef, useState } from "react";
import { Mark } from "../../components/mark.tsx";
import { formatCount } from "../../lib/day.ts";
import { askForPersona } from "./persona-requests.ts";

interface Props {
  persona: { key: string; name: string };
  onSent: () => void;
  onCancel: () => void;
}

/** Why the reader asks for a persona. No form of its own: it stands within the profile's. */
export function PersonaAsk({ persona, onSent, onCancel }: Props) {
  const client = useApolloClient();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const fail = (found: string) => {
    setProblem(found);
    field.current?.focus();
  };
  const send = async () => {
    if (isBusy) return;
    if (reason.trim() === "") return fail("Write why you ask: the admins decide by it.");
    setBusy(true);
    const found = await askForPersona(client, persona.key, reason);
    setBusy(false);
    if (found) fail(found);
    else onSent();
  };
  return (
    <fieldset className="field mt2" aria-label={`Ask for ${persona.name}`} aria-busy={isBusy}>
      <label htmlFor={id}>Why you ask</label>
      <span className="hint" id={`${id}-hint`}>
        The admins who decide read it, and nobody else. At most {formatCount(LIMITS.personaRequest.reasonLength)}{" "}
        characters.
      </span>
      <textarea
        className="input"
        id={id}
        ref={field}
        rows={4}
        maxLength={LIMITS.personaRequest.reasonLength}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ""}`}
      />
      {problem && (
        <p className="error" id={`${id}-error`} role="alert">
          <Mark name="v-stale" />
          {problem}
        </p>
      )}
      <p className="row mt2">
        <button className="btn btn--small" type="button" aria-disabled={isBusy} onClick={send}>
          Send the request
        </button>
        <button className="linkish" type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </fieldset>
  );
}
