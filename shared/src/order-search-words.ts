import { LEGAL_FORCE_LABELS } from "./legal-force.ts";
import type { OrderSearch } from "./order-search.ts";

/** The name of a president, topic or agency that the address gives as a slug. */
export type NameOf = (kind: "presidents" | "topics" | "agencies", slug: string) => string;

/** A filter in use, in words, and the change that takes it out. */
export interface FilterInUse {
  label: string;
  without: Partial<OrderSearch>;
}

/** A search without any filter; the sort is none. */
export const NO_FILTER: Omit<OrderSearch, "sort"> = {
  text: "",
  presidents: [],
  legalForces: [],
  signedFrom: null,
  signedTo: null,
  topics: [],
  agencies: [],
  hasAnalysis: false,
  hasDeadlines: false,
  hasText: false,
};

/** What an order has or has not, as a choice of the list. */
export const HAS_LABELS = {
  hasAnalysis: "With an analysis",
  hasDeadlines: "With a deadline",
  hasText: "Text held",
} as const;
export const HAS_FILTERS = ["hasAnalysis", "hasDeadlines", "hasText"] as const;

/** The filters in use, in the order of the page. */
export function filtersInUse(search: OrderSearch, nameOf: NameOf): FilterInUse[] {
  const years = yearWords(search);
  const named = (kind: "presidents" | "topics" | "agencies") =>
    search[kind].map((slug) => ({
      label: nameOf(kind, slug),
      without: { [kind]: search[kind].filter((other) => other !== slug) },
    }));
  return [
    ...(search.text ? [{ label: `“${search.text}”`, without: { text: "" } }] : []),
    ...named("presidents"),
    ...search.legalForces.map((force) => ({
      label: LEGAL_FORCE_LABELS[force],
      without: { legalForces: search.legalForces.filter((other) => other !== force) },
    })),
    ...(years ? [{ label: `Signed ${years}`, without: { signedFrom: null, signedTo: null } }] : []),
    ...named("topics"),
    ...named("agencies"),
    ...HAS_FILTERS.filter((has) => search[has]).map((has) => ({ label: HAS_LABELS[has], without: { [has]: false } })),
  ];
}

/** "in 2021", "from 2021 to 2023", "since 2021", "until 2023"; empty when the year is open. */
export function yearWords({ signedFrom, signedTo }: Pick<OrderSearch, "signedFrom" | "signedTo">): string {
  if (signedFrom && signedTo) return signedFrom === signedTo ? `in ${signedFrom}` : `from ${signedFrom} to ${signedTo}`;
  if (signedFrom) return `since ${signedFrom}`;
  return signedTo ? `until ${signedTo}` : "";
}
