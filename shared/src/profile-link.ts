import { DEFAULT_INTEREST_PROFILE } from "./default-interest-profile.ts";
import { type SharedChoices, sharedChoicesSchema } from "./interest-profile.ts";
import { LIMITS } from "./limits.ts";

/**
 * Choices as they stand in an address, `/profile?p=1_sections.summary.overview_facts.timeline_topics.trade_keywords.de+minimis`:
 * the version of this form, then each list under its name. Letters, digits, hyphens and spaces of keywords stand as they are,
 * other characters as the bytes of UTF-8, `*c3*a9`. No character of it is one that addresses escape.
 *
 * It says what is read, and nothing of who reads: neither persona nor name.
 */
const VERSION = "1";

const LISTS = {
  sections: "sectionKinds",
  facts: "factGroups",
  topics: "topics",
  agencies: "agencies",
  presidents: "presidents",
  keywords: "keywords",
} as const satisfies Record<string, keyof SharedChoices>;

type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];
/** Lists that are written even where they are empty: their absence means all. */
const ALWAYS: readonly ListName[] = ["sections", "facts"];
const isEnum = (name: ListName) => ALWAYS.includes(name);

/** The value of `p`; null where the choices are too many for an address. */
export function formatProfileLink(choices: SharedChoices): string | null {
  const parts = NAMES.filter((name) => ALWAYS.includes(name) || choices[LISTS[name]].length > 0).map((name) =>
    [name, ...choices[LISTS[name]].map((item) => formatItem(name, item))].join("."),
  );
  const link = [VERSION, ...parts].join("_");
  return link.length <= LIMITS.profile.linkLength ? link : null;
}

/** The choices of a link, or a sentence that says what is wrong with it. */
export type ParsedLink = { choices: SharedChoices; problem?: undefined } | { choices?: undefined; problem: string };

/** Reads the value of `p`, whoever wrote it. */
export function parseProfileLink(link: string): ParsedLink {
  if (link.length > LIMITS.profile.linkLength) return { problem: "It is longer than any link that is made here." };
  const [version = "", ...parts] = link.split("_");
  if (!/^\d{1,4}$/.test(version)) return { problem: "It is no link to choices, or its beginning was cut off." };
  if (version !== VERSION)
    return {
      problem:
        Number(version) > Number(VERSION)
          ? "It was made by a newer version of this site. Load the page anew, and if that does not help, ask for the choices in words."
          : "It was made by a version of this site that is too old to be read. Ask whoever made it for a new one.",
    };
  const { persona: _, ...everything } = DEFAULT_INTEREST_PROFILE;
  const given: Record<string, readonly string[]> = { ...everything };
  const seen = new Set<string>();
  for (const part of parts) {
    const [name = "", ...items] = part.split(".");
    if (!NAMES.includes(name as ListName) || seen.has(name))
      return {
        problem: `It has a part “${name.slice(0, 30)}” that cannot be read. It may have been changed on the way.`,
      };
    seen.add(name);
    const read = items.map((item) => parseItem(name as ListName, item));
    if (read.includes(null)) return { problem: unreadable(name) };
    given[LISTS[name as ListName]] = read as string[];
  }
  const checked = sharedChoicesSchema.safeParse(given);
  if (checked.success) return { choices: checked.data };
  const field = checked.error.issues[0]?.path[0];
  return { problem: unreadable(NAMES.find((name) => LISTS[name] === field) ?? "choices") };
}

const unreadable = (name: string) =>
  `Its list of ${name} cannot be read: it may have been cut short or changed on the way. Ask whoever sent it for the link once more.`;

function formatItem(name: ListName, item: string): string {
  if (isEnum(name)) return item.toLowerCase().replaceAll("_", "-");
  return [...item].map((character) => (/[A-Za-z0-9 -]/.test(character) ? character : escaped(character))).join("");
}

/** As addresses escape it, with `*` for `%`; the few signs that those leave alone too. */
function escaped(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `*${character.charCodeAt(0).toString(16)}` : code.replaceAll("%", "*").toLowerCase();
}

/** Null where the escapes are none, or no text. */
function parseItem(name: ListName, item: string): string | null {
  if (isEnum(name)) return item.toUpperCase().replaceAll("-", "_");
  if (!/^(?:[A-Za-z0-9 -]|\*[0-9a-f]{2})*$/.test(item)) return null;
  try {
    return decodeURIComponent(item.replaceAll("*", "%"));
  } catch {
    return null;
  }
}
