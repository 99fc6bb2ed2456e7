import type { InstrumentKind } from "@executive-disorder/shared/instrument-kinds";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { IncomingChange } from "./derive-status.ts";

/** What the order's note (NOTE), or the other document's own text (TEXT), says that this document did to the order. */
export interface InstrumentAssertion {
  source: "TEXT" | "NOTE";
  kind: RelationKind;
  inPart: boolean;
  /** The day on which it takes effect, or of the document where nobody says otherwise; null: no source gives one. */
  on: string | null;
  /** It is said of a body or a part, not of the order itself (decision 10). */
  isQualified: boolean;
  instrument: { kind: InstrumentKind; citation: string };
}

/**
 * Folds what is said of documents that acted on an order into changes of its legal force, one for each act and document. The
 * document's text decides before the note; what is said of a body alone is left out, and so is a document older than the order, which
 * cannot have acted on it. Orders among each other are told apart by their numbers instead: see foldAssertions.
 */
export function instrumentChanges(
  assertions: readonly InstrumentAssertion[],
  signingDate: string | null,
): IncomingChange[] {
  const acts = new Map<string, InstrumentAssertion[]>();
  for (const assertion of assertions) {
    const { kind, on, isQualified, instrument } = assertion;
    if (isQualified || (on && signingDate && on < signingDate)) continue;
    const key = JSON.stringify([kind, instrument.kind, instrument.citation]);
    acts.set(key, [...(acts.get(key) ?? []), assertion]);
  }
  return [...acts.values()].map((saying) => {
    const sorted = [...saying].sort(
      (a, b) =>
        Number(b.source === "TEXT") - Number(a.source === "TEXT") ||
        Number(a.inPart) - Number(b.inPart) ||
        (a.on ?? "9").localeCompare(b.on ?? "9"),
    );
    const { kind, inPart, instrument } = sorted[0] as InstrumentAssertion;
    return { kind, inPart, on: sorted.find(({ on }) => on)?.on ?? null, sortKey: 0, order: null, instrument };
  });
}
