/** What one order does to an earlier one, stored in the active voice of the later order. */
export const RELATION_KINDS = [
  "AMENDS",
  "REVOKES",
  "SUPERSEDES",
  "CONTINUES",
  "SUPPLEMENTS",
  "SUSPENDS",
  "TERMINATES",
  "NULLIFIES",
  "REINSTATES",
  "RATIFIES",
  "SEE",
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** Kinds by which a later order rests on the earlier one: it presupposes that the earlier one is there. */
export const RESTING_KINDS: readonly RelationKind[] = [
  "AMENDS",
  "CONTINUES",
  "SUPPLEMENTS",
  "REINSTATES",
  "RATIFIES",
  "SEE",
];

/** Wording on the later order (active) and on the earlier one (passive), as the Office of the Federal Register has it. */
export const RELATION_LABELS: Record<RelationKind, { active: string; passive: string }> = {
  AMENDS: { active: "Amends", passive: "Amended by" },
  REVOKES: { active: "Revokes", passive: "Revoked by" },
  SUPERSEDES: { active: "Supersedes", passive: "Superseded by" },
  CONTINUES: { active: "Continues", passive: "Continued by" },
  SUPPLEMENTS: { active: "Supplements", passive: "Supplemented by" },
  SUSPENDS: { active: "Suspends", passive: "Suspended by" },
  TERMINATES: { active: "Terminates", passive: "Terminated by" },
  NULLIFIES: { active: "Nullifies", passive: "Nullified by" },
  REINSTATES: { active: "Reinstates", passive: "Reinstated by" },
  RATIFIES: { active: "Ratifies", passive: "Ratified by" },
  SEE: { active: "See", passive: "See" },
};

/** Which sides say that a relation holds: the later order, the earlier one, or both. */
export const ASSERTED_BY = ["LATER_ORDER", "EARLIER_ORDER", "BOTH"] as const;
export type AssertedBy = (typeof ASSERTED_BY)[number];

/** How the two sides' words compare. */
export const RELATION_AGREEMENTS = ["AGREED", "ONE_SIDED", "DISPUTED"] as const;
export type RelationAgreement = (typeof RELATION_AGREEMENTS)[number];
