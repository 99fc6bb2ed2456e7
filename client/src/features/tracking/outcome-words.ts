import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";

const OUTCOMES: Record<VariantOutcome, (persona: string) => string> = {
  VARIANT: (persona) => `Written for ${persona.toLowerCase()}.`,
  FALLBACK: (persona) => `Base text: none is written for ${persona.toLowerCase()} yet.`,
  INTENTIONALLY_EMPTY: (persona) => `The editors found nothing here that concerns ${persona.toLowerCase()}.`,
  MISSING: () => "Not written yet.",
};

/** Whose words a text is in, as a sentence. Without a persona it is the base text. */
export function outcomeWords(outcome: VariantOutcome | null, personaName: string | null): string {
  return outcome && personaName ? OUTCOMES[outcome](personaName) : "Base text.";
}
