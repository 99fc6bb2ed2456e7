export interface PresidentTerms {
  slug: string;
  /** `to` is the day on which the next term begins, null for the present one. */
  terms: readonly { from: string; to: string | null }[];
}

/**
 * The names under which the endpoints know the presidents, in lower case without points, commas and "Jr.".
 * "George Bush" is left out on purpose: it names two of them.
 */
const SLUGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "donald-trump": ["donald trump", "donald j trump", "donald john trump"],
    "joe-biden": ["joe biden", "joseph biden", "joseph r biden", "joseph robinette biden"],
    "barack-obama": ["barack obama", "barack h obama", "barack hussein obama"],
    "george-w-bush": ["george w bush", "george walker bush"],
    "william-j-clinton": ["william j clinton", "william clinton", "bill clinton", "william jefferson clinton"],
    "george-h-w-bush": ["george h w bush", "george hw bush", "george herbert walker bush"],
    "ronald-reagan": ["ronald reagan", "ronald w reagan"],
    "jimmy-carter": ["jimmy carter", "james carter", "james e carter", "james earl carter"],
    "gerald-ford": ["gerald ford", "gerald r ford"],
    "richard-nixon": ["richard nixon", "richard m nixon"],
    "lyndon-b-johnson": ["lyndon b johnson", "lyndon johnson"],
    "john-f-kennedy": ["john f kennedy", "john kennedy"],
    "dwight-d-eisenhower": ["dwight d eisenhower", "dwight eisenhower"],
    "harry-s-truman": ["harry s truman", "harry truman"],
    "franklin-d-roosevelt": ["franklin d roosevelt", "franklin roosevelt"],
  }).flatMap(([slug, names]) => names.map((name) => [name, slug] as const)),
);

/**
 * Reads a president's identifier ("donald-trump") or name ("Joseph R. Biden Jr.").
 *
 * @returns the slug. An identifier that we do not know comes back as it is, so that a new president needs no release; a name
 * that we do not know gives null.
 */
export function presidentSlugOf(text: string): string | null {
  if (text.length > 80) return null;
  const key = text
    .toLowerCase()
    .replace(/\bpresident\b|\bjr\b|\bsr\b/g, "")
    .replace(/[.,]/g, " ")
    .replace(/[\s-]+/g, " ")
    .trim();
  return SLUGS.get(key) ?? (/^[a-z]+(?:-[a-z]+)+$/.test(text.trim()) ? text.trim() : null);
}

/**
 * Finds the term in which an order was signed.
 *
 * A term includes its first and its last day, so a day of transfer lies in two. Without an identifier it belongs to the
 * president who comes in. The Federal Register has 37 orders of such days, and every one is his: 12834 (1993-01-20), 13765
 * (2017-01-20), 13985 to 13993 (2021-01-20) and 14147 to 14172 (2025-01-20). With an identifier, the identifier decides.
 *
 * @param slug an identifier or name as the file has it. Two terms of one president are told apart by the date alone.
 * @returns null when no term holds the date, and when the named president held no office then: the two contradict each other.
 */
export function presidentTermAt(
  presidents: readonly PresidentTerms[],
  date: string,
  slug?: string | null,
): { slug: string; termFrom: string } | null {
  const named = slug ? presidentSlugOf(slug) : null;
  if (slug && !named) return null;
  let found: { slug: string; termFrom: string } | null = null;
  for (const president of presidents) {
    if (named && president.slug !== named) continue;
    for (const { from, to } of president.terms) {
      if (from <= date && (to === null || date <= to) && (!found || from > found.termFrom))
        found = { slug: president.slug, termFrom: from };
    }
  }
  return found;
}
