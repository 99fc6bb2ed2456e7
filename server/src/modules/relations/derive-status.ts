import { type InstrumentKind, instrumentName } from "@executive-disorder/shared/instrument-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { RELATION_LABELS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { formatDay } from "../../lib/day.ts";

/** A change that a later order or another instrument made, with what readers need to know of it. */
export interface IncomingChange {
  kind: RelationKind;
  inPart: boolean;
  /** The day on which it takes effect; null when neither the text nor the later order's signing tells, nor a note the instrument's day. */
  on: string | null;
  /** Sort key of the later order, 0 of an instrument: breaks ties of a day. */
  sortKey: number;
  /** The later order; null where an instrument made the change. */
  order: {
    number: string;
    title: string | null;
    presidentName: string | null;
    signingDate: string | null;
    frCitation?: string | null;
  } | null;
  /** What made the change where it is no numbered order. */
  instrument: { kind: InstrumentKind; citation: string } | null;
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
 * Whether an order stands as far as recorded: a pure function of what later orders and instruments did to it, in the order of their
 * days.
 *
 * An order that has ended stays ended, whatever amends it afterwards, until it is reinstated. The end of the order that ended
 * it brings nothing back. A partial change never weakens a graver one that came before.
 *
 * @param readAsOf the day as of which changes were last looked for; null when nobody has looked, and then silence proves nothing.
 * @param asOf only changes up to this day count; all when absent. Where it depends on a change of an unknown day, the answer is UNKNOWN.
 */
export function deriveStatus(
  changes: readonly IncomingChange[],
  readAsOf: string | null,
  asOf?: string,
): DerivedStatus {
  const steps = stepsOf(changes, asOf);
  const path = steps.map(({ change: { sortKey: _, ...step } }) => step);
  const holdsAsOf =
    asOf ??
    [readAsOf, ...path.map((step) => step.on)].reduce(
      (latest, day) => (day && (!latest || day > latest) ? day : latest),
      null,
    );
  const decided = decide(steps);
  const undated = steps.findLast(({ change }) => change.on === null)?.change;
  // What a source knew when it was read had happened by then; of an earlier day nobody can say.
  if (asOf && undated && !(readAsOf && asOf >= readAsOf)) {
    const dated = decide(steps.filter(({ change }) => change.on !== null));
    if (dated?.force !== decided?.force)
      return {
        legalForce: "UNKNOWN",
        asOf,
        explanation: sentenceOf(undated).replace(/\.$/, ", on a day that no source gives."),
        path,
      };
  }
  if (decided) return { legalForce: decided.force, asOf: holdsAsOf, explanation: sentenceOf(decided.change), path };
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

interface Decided {
  change: IncomingChange;
  force: LegalForce;
}

/** The changes that do something to legal force, in the order in which they did it. Of an unknown day: before all others. */
function stepsOf(changes: readonly IncomingChange[], asOf: string | undefined): Decided[] {
  return changes
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
        a.change.kind.localeCompare(b.change.kind) ||
        JSON.stringify(a.change.instrument).localeCompare(JSON.stringify(b.change.instrument)),
    );
}

function decide(steps: readonly Decided[]): Decided | null {
  let decided: Decided | null = null;
  for (const step of steps)
    if (!decided || step.force === "REINSTATED" || outweighs(step.force, decided.force)) decided = step;
  return decided;
}

function outweighs(next: LegalForce, now: LegalForce): boolean {
  if (ENDED.has(now)) return false;
  // What stands again after a reinstatement counts as such until something ends or suspends it.
  if (now === "REINSTATED") return next !== "AMENDED";
  return GRAVITY.indexOf(next) >= GRAVITY.indexOf(now);
}

/** "Revoked in part by EO 14060 (Joseph R. Biden Jr.) on December 15, 2021." */
function sentenceOf({ kind, inPart, on, order, instrument }: IncomingChange): string {
  const passive = RELATION_LABELS[kind].passive;
  const act = inPart ? passive.replace(/ by$/, " in part by") : passive;
  const by = order
    ? `EO ${order.number}${order.presidentName ? ` (${order.presidentName})` : ""}`
    : instrument
      ? instrumentName(instrument)
      : "a document";
  // "Notice of August 15, 1995" says its day itself.
  return `${act} ${by}${on && !by.endsWith(formatDay(on)) ? ` on ${formatDay(on)}` : ""}.`;
}
