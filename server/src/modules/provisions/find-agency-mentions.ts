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
    .map(escapePattern)
    .join("|")})(?![\\w-])`,
  "g",
);
const SEVERAL = /\b(?:Secretaries|Departments|Deputy Secretaries)\s+of\s+/g;
const NOUN = new RegExp(
  `^(?:,\\s*)?(?:and\\s+)?(?:the\\s+)?(${Object.keys(DEPARTMENT_NOUNS)
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
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
  const taken = new Uint8Array(text.length + 1);
  const add = (slug: string | null | undefined, start: number, end: number) => {
    if (!slug || taken[start] === 1 || isShortForBefore(text, found.at(-1), slug, start, end)) return;
    taken.fill(1, start, end);
    found.push({ slug, start, end });
  };
  for (const match of text.matchAll(SEVERAL)) {
    let at = match.index + match[0].length;
    for (let noun = NOUN.exec(text.slice(at, at + 60)); noun; noun = NOUN.exec(text.slice(at, at + 60))) {
      add(DEPARTMENT_NOUNS[noun[1] ?? ""], at, at + noun[0].length);
      at += noun[0].length;
    }
  }
  for (const match of text.matchAll(NAMES)) add(SLUG_OF.get(match[0]), match.index, match.index + match[0].length);
  if (short.size > 0) {
    for (const match of text.matchAll(/\b(?:[Tt]he\s+)?([A-Z][A-Za-z]{1,40}(?:\s[A-Z][A-Za-z]{1,40}){0,2})\b/g)) {
      const end = match.index + match[0].length;
      // "the Secretary" is the defined one; "Secretary of …" names itself.
      const namesItself = /^\s+(?:of|for)\b/.test(text.slice(end, end + 5));
      if (!namesItself) add(agencyOf(short.get(match[1] ?? "")), end - (match[1]?.length ?? 0), end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "(OMB)" after the full name gives it a short one and is no mention of its own. */
function isShortForBefore(
  text: string,
  last: AgencyMention | undefined,
  slug: string,
  start: number,
  end: number,
): boolean {
  if (text[start - 1] !== "(" || text[end] !== ")") return false;
  return last === undefined || last.slug === slug || last.end > start;
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

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
}
