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
  const agreeing = own.filter((assertion) => assertion.kind === relation.kind);
  const order = `EO\u00a0${number}`;
  if (saysSo)
    return {
      saysSo,
      sentence:
        agreeing.length > 0
          ? `${sourcesOf(agreeing)} of ${order} ${isBoth(agreeing) ? "say" : "says"} so`
          : `${order} says so`,
    };
  const [other] = own;
  if (!other) return { saysSo, sentence: `${order} is silent, as far as we have read it` };
  const words = `“${RELATION_LABELS[other.kind][voice]}”${other.inPart ? " in part" : ""}`;
  return { saysSo, sentence: `${sourcesOf([other])} of ${order} says ${words}` };
}

type Sourced = Pick<RelationItemRelation["assertions"][number], "source">;

const isBoth = (assertions: readonly Sourced[]) => new Set(assertions.map(({ source }) => source)).size > 1;

function sourcesOf(assertions: readonly Sourced[]): string {
  if (isBoth(assertions)) return "The text and the note";
  return assertions[0]?.source === "NOTE" ? "The note" : "The text";
}
