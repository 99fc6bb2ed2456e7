/** Bounds that both sides obey. */
export const LIMITS = {
  /** Rows of a page: default and most. */
  pageSize: { initial: 20, most: 100 },
  /** Relations of a page: default and most. */
  relationPage: { initial: 100, most: 500 },
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
  /** Tokens for the API: how many of a user are good at once, characters of a name, and days until they end: offered first, and most. */
  apiToken: { count: 20, nameLength: 60, days: { initial: 90, most: 366 } },
  /** Secret addresses of a user's own feeds that are good at once. */
  feedTokens: 10,
  /**
   * Cost of documents (see document-cost.ts): of one at most, and within a minute for a visitor's network address and for a user with
   * all of their programs.
   */
  cost: { document: 120_000, visitorPerMinute: 600_000, userPerMinute: 1_200_000 },
  /**
   * Tracking: lists of a reader, orders of a list, characters of a note; of pasted text, characters and lines that
   * are read, and lines of each kind that the report names.
   */
  tracking: {
    lists: 20,
    orders: 500,
    noteLength: 4_000,
    pastedLength: 90_000,
    pastedLines: 10_000,
    reportedLines: 50,
  },
  /** The dashboard: groups, orders of a group, events of an order, tracked orders and deadlines that it shows; of more, it tells how many. */
  dashboard: { groups: 20, orders: 10, events: 6, tracked: 500, deadlines: 40, deadlineDays: 365 },
  /** Orders that a digest tells of, the latest first; of more, it tells how many. Characters of a note in it. */
  digest: { orders: 30, noteLength: 600 },
  /** Days before a deadline on which it is near, and behind it on which it can still be told that it passed. */
  deadline: { nearDays: 14, passedDays: 30 },
  /** A text of a section: entries, characters of a heading and a body, cites of an entry and characters of one, of a note, sources. */
  text: { entries: 40, heading: 80, body: 4_000, cites: 20, cite: 200, note: 2_000, sources: 20 },
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
