import { LEGAL_FORCE_LABELS, type LegalForce } from "@executive-disorder/shared/legal-force";
import { RELATION_LABELS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Day } from "../../components/day.tsx";
import { OrderLink } from "../../components/order-link.tsx";
import { formatCount } from "../../lib/day.ts";
import { decisiveStep } from "../../lib/legal-force.ts";

export interface Step {
  kind: RelationKind;
  inPart: boolean;
  on: string | null;
  order: { number: string; presidentName: string | null };
}

/** "Revoked by EO 14148 (Donald J. Trump) on January 20, 2025": the act, by whom, when. */
export function StatusSentence({ legalForce, path }: { legalForce: LegalForce; path: readonly Step[] }) {
  const step = decisiveStep(legalForce, path);
  if (!step)
    return <strong>{legalForce === "UNKNOWN" ? "Legal force unknown" : LEGAL_FORCE_LABELS[legalForce]}</strong>;
  const times = path.filter((other) => other.kind === step.kind && other.inPart === step.inPart).length;
  return (
    <span>
      <strong>{actOf(step)}</strong>
      {times > 1 ? ` ${formatCount(times)} times, last by ` : " by "}
      <StepSource step={step} />
    </span>
  );
}

/** "Amended" or "Revoked in part": the passive act without its "by". */
export function actOf(step: Pick<Step, "kind" | "inPart">): string {
  const act = RELATION_LABELS[step.kind].passive.replace(/ by$/, "");
  return step.inPart ? `${act} in part` : act;
}

export function StepSource({ step }: { step: Step }) {
  return (
    <>
      <OrderLink number={step.order.number} />
      {step.order.presidentName && ` (${step.order.presidentName})`}
      {step.on && (
        <>
          {" "}
          on <Day day={step.on} />
        </>
      )}
    </>
  );
}
