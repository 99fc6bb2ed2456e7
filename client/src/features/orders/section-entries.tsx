import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import { InlineText } from "../../components/inline-text.tsx";
import { useTermSpots } from "../glossary/terms.tsx";
import { Cites } from "./cites.tsx";

interface Entry {
  heading: string | null;
  body: string;
  cites: readonly string[];
}

const NOTHING: Record<"INTENTIONALLY_EMPTY" | "MISSING", string> = {
  INTENTIONALLY_EMPTY: "Nothing in this section concerns these readers.",
  MISSING: "No text of this section is written yet.",
};

/** Entries with a lead-in each, or plain paragraphs. The bottom line stands in larger type. */
export function SectionEntries({
  kind,
  entries,
  outcome,
}: {
  kind: SectionKind;
  entries: readonly Entry[];
  outcome: VariantOutcome | null;
}) {
  const spots = useTermSpots(entries.map(({ body }) => body));
  if (entries.length === 0)
    return <p className="empty">{NOTHING[outcome === "INTENTIONALLY_EMPTY" ? outcome : "MISSING"]}</p>;
  const isLead = kind === "IMPLICATIONS";
  return (
    <div className={isLead ? "prose prose--lead" : "prose"}>
      {entries.map((entry, at) => (
        <div className="entry" key={entry.body}>
          {entry.heading && <h3>{entry.heading}</h3>}
          <p>
            <InlineText text={entry.body} terms={spots[at]} />
            <Cites cites={entry.cites} />
          </p>
        </div>
      ))}
    </div>
  );
}
