/** How a section answers for a persona; shown to readers, never guessed by the client. */
export const VARIANT_OUTCOMES = ["VARIANT", "FALLBACK", "INTENTIONALLY_EMPTY", "MISSING"] as const;
export type VariantOutcome = (typeof VARIANT_OUTCOMES)[number];

const SENTENCES: Record<VariantOutcome, (persona: string) => string> = {
  VARIANT: (persona) => `Written for ${persona}.`,
  FALLBACK: (persona) => `Base text: none is written for ${persona} yet.`,
  INTENTIONALLY_EMPTY: (persona) => `The editors found nothing here that concerns ${persona}.`,
  MISSING: () => "Not written yet.",
};

/** Whose words a text is in. @param personaName as they are called together, "Policymakers"; null: the reader has no persona. */
export function outcomeSentence(outcome: VariantOutcome | null, personaName: string | null): string {
  return personaName && outcome ? SENTENCES[outcome](personaName.toLowerCase()) : "Base text.";
}
