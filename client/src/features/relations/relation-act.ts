import { RELATION_LABELS, type RelationKind } from "@executive-disorder/shared/relation-kinds";

interface Acting {
  kind: RelationKind;
  inPart: boolean;
  to: { number: string };
}

/** What a relation did, as the page of one of its orders words it: "Revokes in part", "Revoked in part by". */
export function relationAct(number: string, { kind, inPart, to }: Acting): string {
  const { active, passive } = RELATION_LABELS[kind];
  if (to.number === number) return passive.replace(/ by$/, inPart ? " in part by" : " by");
  return `${active}${inPart ? " in part" : ""}`;
}
