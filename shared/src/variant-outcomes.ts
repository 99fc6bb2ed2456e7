/** How a section answers for a persona; shown to readers, never guessed by the client. */
export const VARIANT_OUTCOMES = ["VARIANT", "FALLBACK", "INTENTIONALLY_EMPTY", "MISSING"] as const;
export type VariantOutcome = (typeof VARIANT_OUTCOMES)[number];
