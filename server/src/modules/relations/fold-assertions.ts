import { numberSortKey } from "@executive-disorder/shared/order-number";
import type { AssertedBy, RelationKind } from "@executive-disorder/shared/relation-kinds";

/** What one source says of its order and another one. */
export interface OrderAssertion {
  sourceNumber: string;
  source: "TEXT" | "NOTE";
  kind: RelationKind;
  voice: "ACTIVE" | "PASSIVE";
  inPart: boolean;
  /** Number of the other order. */
  target: string;
  effectiveOn: string | null;
  quote: string;
  place: string | null;
  /** Of the reading, see notes/README.md. QUALIFIED: the words speak of a body or a part, not of the order itself. */
  flags: string[];
}

export interface FoldedRelation {
  from: string;
  to: string;
  kind: RelationKind;
  inPart: boolean;
  effectiveOn: string | null;
  assertedBy: AssertedBy;
  isDisputed: boolean;
  /** No source says it of the order itself ("Committee terminated by"): legal force does not follow from it. */
  isQualified: boolean;
  assertions: OrderAssertion[];
}

/** Why an assertion is kept, but not followed. */
export type NotFollowed = "SELF_REFERENCE" | "WRONG_VOICE";

/**
 * Whether an assertion can hold: an order cannot act on itself, nor on a later one ("Amends: EO 14999" in the note of EO 10000).
 * "See" has no voice and is always followed.
 */
export function notFollowed({ sourceNumber, target, kind, voice }: OrderAssertion): NotFollowed | null {
  if (sourceNumber === target) return "SELF_REFERENCE";
  if (kind === "SEE") return null;
  const sourceIsLater = numberSortKey(sourceNumber) > numberSortKey(target);
  return sourceIsLater === (voice === "ACTIVE") ? null : "WRONG_VOICE";
}

/**
 * Folds what all sources say into relations in the active voice of the later order, one for each pair and kind.
 *
 * Where sources disagree on "in part", the later order's text is followed, then its note, then the earlier order; the relation is
 * marked as disputed and keeps all wordings. A pair for which one source names an act and another only another act is disputed too.
 * The result does not depend on the order of the assertions.
 */
export function foldAssertions(assertions: readonly OrderAssertion[]): FoldedRelation[] {
  const pairs = new Map<string, OrderAssertion[]>();
  for (const assertion of assertions) {
    if (notFollowed(assertion)) continue;
    const { from, to } = endsOf(assertion);
    const key = `${from}>${to}`;
    const pair = pairs.get(key);
    if (pair) pair.push(assertion);
    else pairs.set(key, [assertion]);
  }
  return [...pairs.values()]
    .flatMap(foldPair)
    .sort(
      (a, b) =>
        numberSortKey(b.from) - numberSortKey(a.from) ||
        numberSortKey(b.to) - numberSortKey(a.to) ||
        a.kind.localeCompare(b.kind),
    );
}

function endsOf({ sourceNumber, target }: OrderAssertion): { from: string; to: string } {
  return numberSortKey(sourceNumber) > numberSortKey(target)
    ? { from: sourceNumber, to: target }
    : { from: target, to: sourceNumber };
}

/** By code units: unlike localeCompare it takes no two texts for one. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function foldPair(pair: OrderAssertion[]): FoldedRelation[] {
  const first = pair[0] as OrderAssertion;
  const { from, to } = endsOf(first);
  const weight = (assertion: OrderAssertion) =>
    (assertion.sourceNumber === from ? 0 : 2) + (assertion.source === "TEXT" ? 0 : 1);
  const sorted = [...pair].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      a.kind.localeCompare(b.kind) ||
      Number(a.inPart) - Number(b.inPart) ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const sources = new Set(sorted.map((assertion) => `${assertion.sourceNumber} ${assertion.source}`));
  return [...new Set(sorted.map((assertion) => assertion.kind))].map((kind) => {
    const saying = sorted.filter((assertion) => assertion.kind === kind);
    const decisive = saying[0] as OrderAssertion;
    const agreeing = new Set(
      saying
        .filter((assertion) => assertion.inPart === decisive.inPart)
        .map((assertion) => `${assertion.sourceNumber} ${assertion.source}`),
    );
    const sides = new Set(saying.map((assertion) => assertion.sourceNumber));
    return {
      from,
      to,
      kind,
      inPart: decisive.inPart,
      effectiveOn: saying.find((assertion) => assertion.effectiveOn)?.effectiveOn ?? null,
      assertedBy: sides.size === 2 ? "BOTH" : sides.has(from) ? "LATER_ORDER" : "EARLIER_ORDER",
      isDisputed: kind !== "SEE" && agreeing.size < sources.size,
      isQualified: saying.every((assertion) => assertion.flags.includes("QUALIFIED")),
      assertions: saying,
    };
  });
}
