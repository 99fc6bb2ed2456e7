import { LEGAL_FORCE_LABELS } from "@executive-disorder/shared/legal-force";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { plural } from "../../lib/day.ts";

/** "77 orders signed in 2021 by Joseph R. Biden Jr.": the answer, as the headline. */
export function searchSentence(count: number, search: OrderSearch, presidentName: (slug: string) => string): string {
  const { text, presidents, legalForces, hasAnalysis } = search;
  const signed = [yearWords(search), presidents.length > 0 && `by ${either(presidents.map(presidentName))}`]
    .filter(Boolean)
    .join(" ");
  return [
    plural(count, "order"),
    signed && `signed ${signed}`,
    legalForces.length > 0 &&
      `recorded as ${either(legalForces.map((force) => LEGAL_FORCE_LABELS[force].toLowerCase()))}`,
    text && `with “${text}” in the title`,
    hasAnalysis && "with an analysis",
  ]
    .filter(Boolean)
    .join(" ");
}

/** "in 2021", "from 2021 to 2023", "since 2021", "until 2023"; empty when the year is open. */
export function yearWords({ signedFrom, signedTo }: Pick<OrderSearch, "signedFrom" | "signedTo">): string {
  if (signedFrom && signedTo) return signedFrom === signedTo ? `in ${signedFrom}` : `from ${signedFrom} to ${signedTo}`;
  if (signedFrom) return `since ${signedFrom}`;
  return signedTo ? `until ${signedTo}` : "";
}

/** "a", "a or b", "a, b or c". */
function either(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
