import type { PersonaDecision } from "@executive-disorder/shared/persona-requests";
import { useId } from "react";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { formatMoment } from "../../lib/day.ts";
import { DecisionForm } from "./decision-form.tsx";
import { STATE_WORDS } from "./persona-request-words.ts";
import type { PersonaRequest } from "./persona-requests-query.ts";

interface Props {
  request: PersonaRequest;
  /** @returns what stands in the way, at the reason; null when it was done or is told elsewhere. */
  onDecide: (decision: PersonaDecision, reason: string) => Promise<string | null>;
}

/** Who asks for what and why, what became of it, and what can be done about it. */
export function PersonaRequestItem({ request, onDecide }: Props) {
  const { persona, user, steps, decisions, isPersonaRetired } = request;
  const id = useId();
  const [asked, ...later] = steps ?? [];
  const reader = user?.name ?? "A reader";
  return (
    <section className="leaf section" aria-labelledby={id}>
      <div className="margin request__persona">
        <p>
          {persona && <PersonaSort persona={persona} />} <b>{persona?.name}</b>
        </p>
        {isPersonaRetired && <p className="prov">Retired: it can be granted to nobody</p>}
      </div>
      <div>
        <h2 className="request__head" id={id}>
          {reader}
          <span className="vh"> asks for {persona?.name}</span>
        </h2>
        <p className="quiet">
          {user?.email}
          {asked?.takenAt && `, asked on ${formatMoment(asked.takenAt)}`}
        </p>
        {asked?.reason && <blockquote className="request__reason">{asked.reason}</blockquote>}
        {later.length > 0 && (
          <ol className="lines request__steps">
            {later.map((step) => (
              <li key={step.version}>
                <span>
                  <b>{step.state && STATE_WORDS[step.state]}</b>
                  {step.takenAt && ` on ${formatMoment(step.takenAt)}`}
                  {step.state !== "TAKEN_BACK" && ` by ${step.by?.name ?? "an account that is gone"}`}
                  {step.reason && `: “${step.reason}”`}
                </span>
              </li>
            ))}
          </ol>
        )}
        {decisions && decisions.length > 0 ? (
          <DecisionForm reader={reader} decisions={decisions} onDecide={onDecide} />
        ) : (
          request.state === "ASKED" && (
            <p className="note mt4">This request is your own: another admin has to decide it.</p>
          )
        )}
      </div>
    </section>
  );
}
