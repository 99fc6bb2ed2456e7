import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { formatCount } from "../../lib/day.ts";

const WORDS: [words: string, forces: LegalForce[]][] = [
  ["revoked", ["REVOKED"]],
  ["revoked in part", ["REVOKED_IN_PART"]],
  ["superseded in whole or in part", ["SUPERSEDED", "SUPERSEDED_IN_PART"]],
  ["nullified", ["NULLIFIED"]],
  ["amended", ["AMENDED"]],
  ["suspended", ["SUSPENDED"]],
  ["expired", ["EXPIRED"]],
  ["reinstated", ["REINSTATED"]],
];

/** "51 are recorded as revoked, 3 as amended. For 20 no change is recorded." Empty when the counts tell nothing. */
export function countSentence(counts: readonly { legalForce: LegalForce; count: number }[]): string {
  const of = (forces: LegalForce[]) =>
    counts.filter((one) => forces.includes(one.legalForce)).reduce((sum, one) => sum + one.count, 0);
  const changed = WORDS.map(([words, forces]) => ({ words, count: of(forces) })).filter(({ count }) => count > 0);
  const unchanged = of(["IN_FORCE"]);
  const unknown = of(["UNKNOWN"]);
  const first = changed
    .map(
      ({ words, count }, index) =>
        `${formatCount(count)} ${index === 0 ? (count === 1 ? "is recorded as" : "are recorded as") : "as"} ${words}`,
    )
    .join(", ");
  return [
    first && `${first}.`,
    unchanged > 0 && `For ${formatCount(unchanged)} no change is recorded.`,
    unknown > 0 && `For ${formatCount(unknown)} the record does not tell yet.`,
  ]
    .filter(Boolean)
    .join(" ");
}
