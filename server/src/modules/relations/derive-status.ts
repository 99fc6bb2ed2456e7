import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { RELATION_LABELS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { formatDay } from "../../lib/day.ts";

/** A change that a later order made, with what readers need to know of that order. */
export interface IncomingChange {
  kind: RelationKind;
  inPart: boolean;
  /** The day on which it takes effect; null when neither the text nor the later order's signing tells. */
  on: string | null;
  /** Sort key of the later order: breaks ties of a day. */
  sortKey: number;
  order: {
    number: string;
    title: string | null;
    presidentName: string | null;
    signingDate: string | null;
    frCitation?: string | null;
  };
}

export interface DerivedStatus {
  legalForce: LegalForce;
  /** The day as of which this holds; null when nobody has looked. */
  asOf: string | null;
  explanation: string;
  path: Omit<IncomingChange, "sortKey">[];
}

/** What a change does to legal force when it applies to the whole, and when in part; absent: nothing. */
const EFFECT: Partial<Record<RelationKind, { whole: LegalForce; part: LegalForce }>> = {
  AMENDS: { whole: "AMENDED", part: "AMENDED" },
  SUSPENDS: { whole: "SUSPENDED", part: "AMENDED" },
  SUPERSEDES: { whole: "SUPERSEDED", part: "SUPERSEDED_IN_PART" },
  REVOKES: { whole: "REVOKED", part: "REVOKED_IN_PART" },
  TERMINATES: { whole: "REVOKED", part: "REVOKED_IN_PART" },
  // Graver than a suspension, but no end: nobody revoked the order (decision 20).
  NULLIFIES: { whole: "NULLIFIED", part: "AMENDED" },
  REINSTATES: { whole: "REINSTATED", part: "REINSTATED" },
};
const ENDED: ReadonlySet<LegalForce> = new Set(["REVOKED", "SUPERSEDED"]);
/** Of changes that one order makes on one day, the graver counts as the later. */
const GRAVITY: readonly LegalForce[] = [
  "AMENDED",
  "SUPERSEDED_IN_PART",
  "REVOKED_IN_PART",
  "SUSPENDED",
  "NULLIFIED",
  "SUPERSEDED",
  "REVOKED",
  "REINSTATED",
];

/**
 * Whether an order stands as far as recorded: a pure function of what later orders did to it, in the order of their days.
 *
 * An order that has ended stays ended, whatever amends it afterwards, until it is reinstated. The end of the order that ended
 * it brings nothing back. A partial change never weakens a graver one that came before.
 *
 * @param readAsOf the day as of which changes were last looked for; null when nobody has looked, and then silence proves nothing.
 * @param asOf only changes up to this day count; all when absent.
 */
export function deriveStatus(
  changes: readonly IncomingChange[],
  readAsOf: string | null,
  asOf?: string,
): DerivedStatus {
  const steps = changes
    .flatMap((change) => {
      const effect = EFFECT[change.kind];
      return effect && !(asOf && change.on && change.on > asOf)
        ? [{ change, force: change.inPart ? effect.part : effect.whole }]
        : [];
    })
    .sort(
      (a, b) =>
        (a.change.on ?? "").localeCompare(b.change.on ?? "") ||
        a.change.sortKey - b.change.sortKey ||
        GRAVITY.indexOf(a.force) - GRAVITY.indexOf(b.force) ||
        a.change.kind.localeCompare(b.change.kind),
    );

  let legalForce: LegalForce | null = null;
  let decisive: IncomingChange | null = null;
  for (const { change, force } of steps) {
    if (legalForce && force !== "REINSTATED" && !outweighs(force, legalForce)) continue;
    legalForce = force;
    decisive = change;
  }
  const path = steps.map(({ change: { sortKey: _, ...step } }) => step);
  const holdsAsOf =
    asOf ??
    [readAsOf, ...path.map((step) => step.on)].reduce(
      (latest, day) => (day && (!latest || day > latest) ? day : latest),
      null,
    );
  if (legalForce && decisive) return { legalForce, asOf: holdsAsOf, explanation: sentenceOf(decisive), path };
  if (readAsOf)
    return {
      legalForce: "IN_FORCE",
      asOf: holdsAsOf,
      explanation: `No change is recorded as of ${formatDay(asOf ?? readAsOf)}.`,
      path,
    };
  return {
    legalForce: "UNKNOWN",
    asOf: null,
    explanation: "No source that we hold tells what became of this order.",
    path,
  };
}

function outweighs(next: LegalForce, now: LegalForce): boolean {
  if (ENDED.has(now)) return false;
  // What stands again after a reinstatement counts as such until something ends or suspends it.
  if (now === "REINSTATED") return next !== "AMENDED";
  return GRAVITY.indexOf(next) >= GRAVITY.indexOf(now);
}

/** "Revoked in part by EO 14060 (Joseph R. Biden Jr.) on December 15, 2021." */
function sentenceOf({ kind, inPart, on, order }: IncomingChange): string {
  const passive = RELATION_LABELS[kind].passive;
  const act = inPart ? passive.replace(/ by$/, " in part by") : passive;
  return `${act} EO ${order.number}${order.presidentName ? ` (${order.presidentName})` : ""}${on ? ` on ${formatDay(on)}` : ""}.`;
}
