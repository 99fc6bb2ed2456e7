import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { Day } from "../../components/day.tsx";
import { LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";
import { actOf, type Step, StepMaker } from "./status-sentence.tsx";

/** "by EO 14148, January 20, 2025", after the state's own word. Where the act is another than the state says, it is named. */
export function ChangeBy({ legalForce, step }: { legalForce: LegalForce; step: Step }) {
  const isNamedByState = LEGAL_FORCE_LOOKS[legalForce].causes.includes(step.kind);
  return (
    <span>
      {isNamedByState ? "by" : `${actOf(step)} by`} <StepMaker step={step} />
      {step.on && (
        <>
          , <Day day={step.on} />
        </>
      )}
    </span>
  );
}
