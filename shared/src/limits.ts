/** Bounds that both sides obey. */
export const LIMITS = {
  /** Rows of a page: default and most. */
  pageSize: { initial: 20, most: 100 },
  /** A GraphQL document: depth, tokens, aliases, directives, and bytes of the request. */
  document: { depth: 12, tokens: 2_000, aliases: 30, directives: 10, bytes: 100_000 },
  /** An interest profile: items of each list, characters of a keyword; profiles of a user, characters of a name and of a link. */
  profile: {
    topics: 60,
    agencies: 100,
    presidents: 50,
    keywords: 50,
    keywordLength: 80,
    count: 12,
    nameLength: 60,
    linkLength: 6_000,
  },
  /** Requests for personas: characters of a reason, and how many a reader may make within a day. */
  personaRequest: { reasonLength: 1_000, perDay: 10 },
  /** A text of a section: entries, characters of a heading and a body, cites of an entry and characters of one, of a note, sources. */
  text: { entries: 40, heading: 80, body: 4_000, cites: 20, cite: 200, note: 2_000, sources: 20 },
  /** Personas that stand side by side: least and most. */
  compared: { least: 2, most: 4 },
  /** Characters of the name of an account. */
  accountName: 80,
  /** Characters of a password. */
  password: { least: 10, most: 200 },
  /** Characters of a search text. */
  searchText: 200,
} as const;
