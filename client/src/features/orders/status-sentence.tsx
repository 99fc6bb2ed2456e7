import { type InstrumentKind, instrumentName } from "@executive-disorder/shared/instrument-kinds";
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
  order: { number: string; presidentName: string | null } | null;
  /** What made the change where it is no numbered order. */
  instrument: { kind: InstrumentKind; citation: string } | null;
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
      <StepMaker step={step} />
      {step.order?.presidentName && ` (${step.order.presidentName})`}
      {step.on && (
        <>
          {" "}
          on <Day day={step.on} />
        </>
      )}
    </>
  );
}

/** The order that made the change, as a link, or the other document by name. */
export function StepMaker({ step }: { step: Pick<Step, "order" | "instrument"> }) {
  if (step.order) return <OrderLink number={step.order.number} />;
  return step.instrument && instrumentName(step.instrument);
}
