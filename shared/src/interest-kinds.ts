/** The kinds of things that a reader can follow, and the list of the profile in which each stands. */
export const INTEREST_KINDS = ["TOPIC", "AGENCY", "PRESIDENT", "KEYWORD"] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

export const INTEREST_LISTS = {
  TOPIC: "topics",
  AGENCY: "agencies",
  PRESIDENT: "presidents",
  KEYWORD: "keywords",
} as const satisfies Record<InterestKind, string>;

/** The four lists, as a profile has them. */
export type InterestLists = Record<(typeof INTEREST_LISTS)[InterestKind], readonly string[]>;

/** Where the words of a keyword stand: the first of these that has them. */
export const MATCH_PLACES = ["TITLE", "TEXT", "ANALYSIS", "TOPIC", "PRESIDENT", "HEADING", "NUMBER"] as const;
export type MatchPlace = (typeof MATCH_PLACES)[number];

const PLACE_WORDS: Record<MatchPlace, string> = {
  TITLE: "in the title",
  TEXT: "in the text",
  ANALYSIS: "in the analysis",
  TOPIC: "in the name of its topic",
  PRESIDENT: "in the president’s name",
  HEADING: "in a heading",
  NUMBER: "in the number",
};

const KIND_WORDS: Record<Exclude<InterestKind, "KEYWORD">, string> = {
  TOPIC: "Topic",
  AGENCY: "Agency",
  PRESIDENT: "President",
};

/** "Topic: Trade and tariffs", "Keyword “tariff” in the title". */
export function matchReason(kind: InterestKind, name: string, place: MatchPlace | null): string {
  if (kind !== "KEYWORD") return `${KIND_WORDS[kind]}: ${name}`;
  return `Keyword “${name}”${place ? ` ${PLACE_WORDS[place]}` : ""}`;
}

/** Only the lists that hold something, as the API takes them; null where nothing is followed. */
export function interestsOf(lists: InterestLists): Partial<Record<keyof InterestLists, string[]>> | null {
  const used = INTEREST_KINDS.map((kind) => INTEREST_LISTS[kind]).filter((list) => lists[list].length > 0);
  return used.length > 0 ? Object.fromEntries(used.map((list) => [list, [...lists[list]]])) : null;
}
