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
  /** Personas that stand side by side: least and most. */
  compared: { least: 2, most: 4 },
  /** Characters of the name of an account. */
  accountName: 80,
  /** Characters of a password. */
  password: { least: 10, most: 200 },
  /**
   * Questions about relations: most steps, orders at which a walk stops widening, orders of a page, paths of a page, and unfinished
   * paths that are followed at once.
   */
  graph: {
    depth: 6,
    walked: 5_000,
    orders: { initial: 100, most: 500 },
    paths: { initial: 20, most: 100 },
    followed: 5_000,
  },
  /** Characters of a search text. */
  searchText: 200,
} as const;
