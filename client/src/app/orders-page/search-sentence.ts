import { LEGAL_FORCE_LABELS } from "@executive-disorder/shared/legal-force";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { type NameOf, yearWords } from "@executive-disorder/shared/order-search-words";
import { plural } from "../../lib/day.ts";

/** "77 orders signed in 2021 by Joseph R. Biden Jr.": the answer, as the headline. */
export function searchSentence(count: number, search: OrderSearch, nameOf: NameOf): string {
  const { text, presidents, legalForces, topics, agencies, hasAnalysis, hasDeadlines, hasText } = search;
  const signed = [
    yearWords(search),
    presidents.length > 0 && `by ${either(presidents.map((slug) => nameOf("presidents", slug)))}`,
  ]
    .filter(Boolean)
    .join(" ");
  return [
    plural(count, "order"),
    signed && `signed ${signed}`,
    legalForces.length > 0 &&
      `recorded as ${either(legalForces.map((force) => LEGAL_FORCE_LABELS[force].toLowerCase()))}`,
    topics.length > 0 && `on ${either(topics.map((slug) => nameOf("topics", slug)))}`,
    agencies.length > 0 && `naming ${either(agencies.map((slug) => nameOf("agencies", slug)))}`,
    text && `with “${text}” in the title`,
    hasAnalysis && "with an analysis",
    hasDeadlines && "with a deadline",
    hasText && "of which we hold the text",
  ]
    .filter(Boolean)
    .join(" ");
}

/** "a", "a or b", "a, b or c". */
function either(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
