import { LEGAL_FORCE_LABELS, type LegalForce } from "./legal-force.ts";
import { numberSortKey } from "./order-number.ts";
import { RELATION_LABELS, type RelationKind } from "./relation-kinds.ts";
import { SECTION_HEADINGS, type SectionKind } from "./section-kinds.ts";

/** What can happen that a reader would care about. */
export const EVENT_KINDS = [
  "NEW_ORDER",
  "NEW_RELATION",
  "STATUS_CHANGED",
  "DEADLINE_NEAR",
  "DEADLINE_PASSED",
  "TEXT_PUBLISHED",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The words of the interface for each. */
export const EVENT_KIND_LABELS: Record<EventKind, string> = {
  NEW_ORDER: "New orders",
  NEW_RELATION: "Relations",
  STATUS_CHANGED: "Legal force",
  DEADLINE_NEAR: "Deadlines near",
  DEADLINE_PASSED: "Deadlines passed",
  TEXT_PUBLISHED: "Published texts",
};

/** What is said of an event: only what its kind has is not null. */
export interface EventFacts {
  kind: EventKind;
  orderNumber: string;
  otherNumber: string | null;
  relationKind: RelationKind | null;
  inPart: boolean | null;
  legalForceBefore: LegalForce | null;
  legalForceAfter: LegalForce | null;
  /** Plural name of the persona, "Policymakers". */
  personaName: string | null;
  sectionKind: SectionKind | null;
  /** As readers see it, "May 2, 2025". */
  dueOn: string | null;
}

/** An event in one sentence, from the side of its order: "Revoked in part by EO 14060.", "Due on May 2, 2025." */
export function eventSentence(event: EventFacts): string {
  switch (event.kind) {
    case "NEW_ORDER":
      return "New in the record.";
    case "NEW_RELATION":
      return `${relationWords(event)} EO ${event.otherNumber}.`;
    case "STATUS_CHANGED": {
      const word = (force: LegalForce | null) => LEGAL_FORCE_LABELS[force ?? "UNKNOWN"].toLowerCase();
      return `Legal force: ${word(event.legalForceAfter)}; before, ${word(event.legalForceBefore)}.`;
    }
    case "DEADLINE_NEAR":
      return `A deadline is near: ${event.dueOn}.`;
    case "DEADLINE_PASSED":
      return `A deadline has passed: ${event.dueOn}.`;
    case "TEXT_PUBLISHED": {
      const heading = event.sectionKind ? SECTION_HEADINGS[event.sectionKind] : "Text";
      return event.personaName ? `${heading} published for ${event.personaName}.` : `${heading} published.`;
    }
  }
}

/** "Revoked in part by" on the earlier order, "Revokes in part" on the later one. */
function relationWords({ relationKind, inPart, orderNumber, otherNumber }: EventFacts): string {
  if (!relationKind || relationKind === "SEE" || !otherNumber) return "Named together with";
  const isLater = numberSortKey(orderNumber) > numberSortKey(otherNumber);
  const { active, passive } = RELATION_LABELS[relationKind];
  if (isLater) return inPart ? `${active} in part` : active;
  return inPart ? passive.replace(/ by$/, " in part by") : passive;
}
