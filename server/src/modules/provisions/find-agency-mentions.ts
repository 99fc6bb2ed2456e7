import { AGENCY_NAMES, DEPARTMENT_NOUNS } from "./agency-names.ts";

export interface AgencyMention {
  slug: string;
  start: number;
  end: number;
}

const SLUG_OF = new Map(
  AGENCY_NAMES.flatMap((agency) => agency.words.map((words): [string, string] => [words, agency.slug])),
);
const NAMES = new RegExp(
  `(?<![\\w-])(?:${[...SLUG_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|")})(?![\\w-])`,
  "g",
);
const SEVERAL = /\b(?:Secretaries|Departments|Deputy Secretaries)\s+of\s+/g;
const NOUN = new RegExp(
  `^(?:,\\s*)?(?:and\\s+)?(?:the\\s+)?(${Object.keys(DEPARTMENT_NOUNS)
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|")})(?![\\w-])`,
);

/**
 * Finds the agencies that a text names. A longer name that holds a shorter one counts as itself: "Assistant Secretary of State" is
 * State's, "Director of National Intelligence" not the CIA's.
 *
 * @param short the order's own short names with the full ones, "Secretary" → "Secretary of Labor".
 */
export function findAgencyMentions(text: string, short: Map<string, string>): AgencyMention[] {
  const found: AgencyMention[] = [];
  for (const match of text.matchAll(SEVERAL)) {
    let at = match.index + match[0].length;
    for (let noun = NOUN.exec(text.slice(at, at + 60)); noun; noun = NOUN.exec(text.slice(at, at + 60))) {
      const slug = DEPARTMENT_NOUNS[noun[1] ?? ""];
      if (slug) found.push({ slug, start: at, end: at + noun[0].length });
      at += noun[0].length;
    }
  }
  for (const match of text.matchAll(NAMES)) {
    const slug = SLUG_OF.get(match[0]);
    if (slug) found.push({ slug, start: match.index, end: match.index + match[0].length });
  }
  const taken = new Set(found.flatMap((one) => [one.start]));
  for (const match of text.matchAll(/\b(?:[Tt]he\s+)?([A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,2})\b/g)) {
    const slug = agencyOf(short.get(match[1] ?? ""));
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    // "the Secretary" is the defined one; "Secretary of …" names itself.
    if (
      !slug ||
      taken.has(start) ||
      /^\s+(?:of|for)\b/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 5))
    )
      continue;
    if (found.some((one) => start < one.end && start >= one.start)) continue;
    found.push({ slug, start, end: start + (match[1]?.length ?? 0) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text with the names of agencies and officers taken out: what is left says what it is about. */
export function withoutAgencyNames(text: string): string {
  return text.replace(NAMES, "…");
}

/** The agency of a full name; null where the table does not have it. */
export function agencyOf(name: string | undefined): string | null {
  if (!name) return null;
  const bare = name.replace(/^the /, "");
  return SLUG_OF.get(bare) ?? null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
}
