import { InlineText } from "../../components/inline-text.tsx";
import { outcomeWords } from "./outcome-words.ts";
import type { DashboardChange } from "./tracking-queries.ts";

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
      <p className="hint">{outcomeWords(outcome, personaName)}</p>
    </>
  );
}
