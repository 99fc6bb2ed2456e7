import { LEGAL_FORCE_LABELS, type LegalForce } from "@executive-disorder/shared/legal-force";
import type { ReactNode } from "react";
import { LEGAL_FORCE_LOOKS, type Tone } from "../lib/legal-force.ts";
import { Mark } from "./mark.tsx";
import type { MarkName } from "./mark-sprite.tsx";

export function legalForceMark(legalForce: LegalForce): MarkName {
  return `f-${legalForce.toLowerCase().replaceAll("_", "-")}` as MarkName;
}

/** A state as mark and word. The colour comes last and says nothing alone. */
export function StateWord({ mark, tone, children }: { mark: MarkName; tone: Tone; children: ReactNode }) {
  return (
    <span className="state" data-tone={tone}>
      <Mark name={mark} />
      {children}
    </span>
  );
}

export function LegalForceWord({ legalForce }: { legalForce: LegalForce }) {
  return (
    <StateWord mark={legalForceMark(legalForce)} tone={LEGAL_FORCE_LOOKS[legalForce].tone}>
      {LEGAL_FORCE_LABELS[legalForce]}
    </StateWord>
  );
}

/** The bar on the spine beside an order. Its shape repeats the word, so it is silent. */
export function Segment({ legalForce }: { legalForce: LegalForce }) {
  const { segment, tone } = LEGAL_FORCE_LOOKS[legalForce];
  return <span className="seg" data-force={segment} data-tone={tone} aria-hidden="true" />;
}
