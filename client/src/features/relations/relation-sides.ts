import { RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import type { RelationItemRelation } from "./relation-item.tsx";

export interface Side {
  saysSo: boolean;
  sentence: string;
}

/** Who says that a relation holds, the later order first, one sentence for each side. */
export function sidesOf(relation: RelationItemRelation): Side[] {
  return [
    sideOf(relation, relation.from.number, relation.assertedBy !== "EARLIER_ORDER", "active"),
    sideOf(relation, relation.to.number, relation.assertedBy !== "LATER_ORDER", "passive"),
  ];
}

function sideOf(relation: RelationItemRelation, number: string, saysSo: boolean, voice: "active" | "passive"): Side {
  const own = relation.assertions.filter((assertion) => assertion.sourceNumber === number);
  const agreeing = own.find((assertion) => assertion.kind === relation.kind) ?? own[0];
  if (saysSo)
    return {
      saysSo,
      sentence: agreeing ? `${placeOf(agreeing.source)} of EO\u00a0${number} says so` : `EO\u00a0${number} says so`,
    };
  if (agreeing)
    return {
      saysSo,
      sentence: `${placeOf(agreeing.source)} of EO\u00a0${number} says “${RELATION_LABELS[agreeing.kind][voice]}”${agreeing.inPart ? " in part" : ""}`,
    };
  return { saysSo, sentence: `EO\u00a0${number} is silent, as far as we have read it` };
}

function placeOf(source: "TEXT" | "NOTE"): string {
  return source === "TEXT" ? "The text" : "The note";
}
