/** The ways into the record besides the list: one index and one page for each president, topic and agency. */
export const BROWSE_KINDS = ["presidents", "topics", "agencies"] as const;
export type BrowseKind = (typeof BROWSE_KINDS)[number];

export const BROWSE: Record<BrowseKind, { heading: string; param: string; lead: string; gap: string }> = {
  presidents: {
    heading: "Presidents",
    param: "president",
    lead: "Who signed the orders of our record.",
    gap: "A count is what we hold, not all that a president signed.",
  },
  topics: {
    heading: "Topics",
    param: "topic",
    lead: "What orders are about, as an editor says or as rules read it from title and text.",
    gap: "An order that is not listed may still be about the topic: nobody may have looked.",
  },
  agencies: {
    heading: "Agencies",
    param: "agency",
    lead: "Whom orders name, as far as we hold their text.",
    gap: "An order that is not listed may still name the agency: we may not hold its text.",
  },
};

/** The list of orders of one president, topic or agency. */
export function ordersOf(kind: BrowseKind, slug: string, year?: number): string {
  return `/orders?${BROWSE[kind].param}=${encodeURIComponent(slug)}${year ? `&from=${year}&to=${year}` : ""}`;
}

/** "2017 to 2021, since 2025"; empty when no term is known. */
export function termWords(terms: readonly { startsOn: string; endsOn: string | null }[]): string {
  const year = (day: string) => day.slice(0, 4);
  return terms
    .map(({ startsOn, endsOn }) => (endsOn ? `${year(startsOn)} to ${year(endsOn)}` : `since ${year(startsOn)}`))
    .join(", ");
}

/** Every year from the first to the last one counted, in their order; those between without an order count zero. */
export function everyYear(years: readonly { year: number; count: number }[]): { year: number; count: number }[] {
  if (years.length === 0) return [];
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    count: counts.get(first + at) ?? 0,
  }));
}
