/** Whether an order still has legal force, as far as the record tells. One of three separate axes of status. */
export const LEGAL_FORCES = [
  "IN_FORCE",
  "AMENDED",
  "REVOKED_IN_PART",
  "SUPERSEDED_IN_PART",
  "REVOKED",
  "SUPERSEDED",
  "NULLIFIED",
  "SUSPENDED",
  "EXPIRED",
  "REINSTATED",
  "UNKNOWN",
] as const;

export type LegalForce = (typeof LEGAL_FORCES)[number];

/**
 * Words of the interface. IN_FORCE means only that no change is recorded, never that the order certainly stands. NULLIFIED
 * is what the Office of the Federal Register calls an order that lost its effect though nobody revoked it.
 */
export const LEGAL_FORCE_LABELS: Record<LegalForce, string> = {
  IN_FORCE: "No recorded change",
  AMENDED: "Amended",
  REVOKED_IN_PART: "Revoked in part",
  SUPERSEDED_IN_PART: "Superseded in part",
  REVOKED: "Revoked",
  SUPERSEDED: "Superseded",
  NULLIFIED: "Nullified",
  SUSPENDED: "Suspended",
  EXPIRED: "Expired",
  REINSTATED: "Reinstated",
  UNKNOWN: "Unknown",
};
