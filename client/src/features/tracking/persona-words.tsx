import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import { InlineText } from "../../components/inline-text.tsx";
import type { DashboardChange } from "./tracking-queries.ts";

const OUTCOMES: Record<VariantOutcome, (persona: string) => string> = {
  VARIANT: (persona) => `Written for ${persona.toLowerCase()}.`,
  FALLBACK: (persona) => `Base text: none is written for ${persona.toLowerCase()} yet.`,
  INTENTIONALLY_EMPTY: (persona) => `The editors found nothing here that concerns ${persona.toLowerCase()}.`,
  MISSING: () => "Not written yet.",
};

/** What an order comes to for the reader's persona, and whose words these are. */
export function PersonaWords({
  meaning,
  personaName,
}: {
  meaning: DashboardChange["meaning"];
  personaName: string | null;
}) {
  if (!meaning) return <p className="muted">No analysis is written yet.</p>;
  const { outcome, body } = meaning;
  return (
    <>
      {body && (
        <p className="reading">
          <InlineText text={body} />
        </p>
      )}
      <p className="hint">{personaName && outcome ? OUTCOMES[outcome](personaName) : "Base text."}</p>
    </>
  );
}
