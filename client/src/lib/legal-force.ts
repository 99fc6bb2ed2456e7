import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";

/** Colour families of the design. A shape and a word always stand beside them. */
export type Tone = "plain" | "standing" | "altered" | "ended" | "held" | "unknown";

export type Segment =
  | "none"
  | "amended"
  | "in-part"
  | "revoked"
  | "superseded"
  | "nullified"
  | "suspended"
  | "expired"
  | "reinstated"
  | "unknown";

interface Look {
  tone: Tone;
  /** The bar on the spine. */
  segment: Segment;
  /** Kinds of change that bring this state about; the last of them in the record explains it. */
  causes: RelationKind[];
  /** Whether the order's force has come to an end. */
  hasEnded: boolean;
}

export const LEGAL_FORCE_LOOKS: Record<LegalForce, Look> = {
  IN_FORCE: { tone: "plain", segment: "none", causes: [], hasEnded: false },
  AMENDED: { tone: "altered", segment: "amended", causes: ["AMENDS"], hasEnded: false },
  REVOKED_IN_PART: { tone: "altered", segment: "in-part", causes: ["REVOKES"], hasEnded: false },
  SUPERSEDED_IN_PART: { tone: "altered", segment: "in-part", causes: ["SUPERSEDES"], hasEnded: false },
  REVOKED: { tone: "ended", segment: "revoked", causes: ["REVOKES"], hasEnded: true },
  SUPERSEDED: { tone: "ended", segment: "superseded", causes: ["SUPERSEDES"], hasEnded: true },
  NULLIFIED: { tone: "held", segment: "nullified", causes: ["NULLIFIES"], hasEnded: false },
  SUSPENDED: { tone: "held", segment: "suspended", causes: ["SUSPENDS"], hasEnded: false },
  EXPIRED: { tone: "unknown", segment: "expired", causes: ["TERMINATES"], hasEnded: true },
  REINSTATED: { tone: "standing", segment: "reinstated", causes: ["REINSTATES"], hasEnded: false },
  UNKNOWN: { tone: "unknown", segment: "unknown", causes: [], hasEnded: false },
};

const RELATION_TONES: Record<RelationKind, Tone> = {
  AMENDS: "altered",
  REVOKES: "ended",
  SUPERSEDES: "ended",
  CONTINUES: "plain",
  SUPPLEMENTS: "plain",
  SUSPENDS: "held",
  TERMINATES: "ended",
  NULLIFIES: "held",
  REINSTATES: "standing",
  RATIFIES: "plain",
  SEE: "unknown",
};

/** A part that ended leaves an altered order, not an ended one. */
export function relationTone({ kind, inPart }: { kind: RelationKind; inPart: boolean }): Tone {
  const tone = RELATION_TONES[kind];
  return inPart && tone === "ended" ? "altered" : tone;
}

/** The change that explains a legal force: the last one in the record that brings it about, else the last one of all. */
export function decisiveStep<T extends { kind: RelationKind; inPart: boolean }>(
  legalForce: LegalForce,
  path: readonly T[],
): T | null {
  const { causes } = LEGAL_FORCE_LOOKS[legalForce];
  const inPart = legalForce.endsWith("_IN_PART");
  const causing = path.filter((step) => causes.includes(step.kind));
  return (
    causing.findLast((step) => step.inPart === inPart) ??
    causing.at(-1) ??
    (legalForce === "IN_FORCE" ? null : (path.at(-1) ?? null))
  );
}
