export interface ApiExample {
  id: string;
  title: string;
  /** What it shows. */
  says: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** Worked examples of the API, each of which a test validates against the schema and runs. */
export const API_EXAMPLES: readonly ApiExample[] = [
  {
    id: "order",
    title: "An order and its status",
    says: "Number in any written form; the status with the path that proves it, as of any day.",
    query: `query OrderAndStatus($number: String!, $day: Date) {
  order(number: $number) {
    number
    title
    signingDate
    president { name }
    status(asOf: $day) {
      legalForce
      asOf
      explanation
      path { kind inPart on order { number title } instrument { citation } }
    }
  }
}`,
    variables: { number: "EO 13957", day: "2022-01-01" },
  },
  {
    id: "sections",
    title: "The bottom line for a reader",
    says: "Sections of the analysis; the text of a persona when you are signed in, with its outcome.",
    query: `query BottomLine($number: String!) {
  order(number: $number) {
    title
    sections(kinds: [SUMMARY, IMPLICATIONS]) {
      heading
      entries { heading body cites }
      variant(persona: "journalist") {
        outcome
        entries { body }
      }
    }
  }
}`,
    variables: { number: "14060" },
  },
  {
    id: "relations",
    title: "What it did to others, with evidence",
    says: "Typed relations of both directions, who asserts each, and the words they were read from.",
    query: `query Relations($number: String!, $first: Int, $after: String) {
  order(number: $number) {
    relations(first: $first, after: $after) {
      totalCount
      nodes {
        kind
        inPart
        from { number title }
        to { number title }
        assertedBy
        agreement
        assertions { sourceNumber quote where }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
    variables: { number: "12866", first: 20 },
  },
  {
    id: "search",
    title: "Search, with counts",
    says: "Words, “phrases” and -exclusions; excerpts mark what matched, facets count it.",
    query: `query Search($text: String!) {
  search(text: $text, first: 5) {
    totalCount
    correctedText
    nodes {
      order { number title signingDate legalForce }
      excerpt { text isMatch }
      excerptFrom
    }
    facets {
      presidents { president { name } count }
      legalForces { legalForce count }
    }
  }
}`,
    variables: { text: "tariff" },
  },
  {
    id: "list",
    title: "A list, page by page",
    says: "Filters and a sort; give the endCursor of one page as `after` of the next.",
    query: `query Orders($filter: OrderFilter, $after: String) {
  orders(first: 10, sort: NEWEST_SIGNED, filter: $filter, after: $after) {
    totalCount
    nodes { number title signingDate legalForce }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { filter: { presidents: ["joe-biden"], legalForces: ["REVOKED"] } },
  },
  {
    id: "lineage",
    title: "Where an order comes from",
    says: "A walk to ever earlier orders, or later ones, 1 to 6 steps; a page of orders and the relations between them.",
    query: `query Lineage($number: String!, $filter: RelationFilter, $after: String) {
  lineage(number: $number, direction: OUTGOING, maxDepth: 3, filter: $filter, first: 100, after: $after) {
    nodeCount
    edgeCount
    isTruncated
    nodes { number distance order { title signingDate legalForce } }
    edges { kind inPart on from { number } to { number } assertions { quote } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { number: "12866", filter: { kinds: ["AMENDS", "REVOKES", "SUPERSEDES"] } },
  },
  {
    id: "paths",
    title: "How two orders are connected",
    says: "The ways between two orders along relations in either direction, the shortest first.",
    query: `query Paths($from: String!, $to: String!) {
  relationPaths(from: $from, to: $to, maxLength: 4, first: 20) {
    totalCount
    isTruncated
    nodes {
      length
      nodes { number order { title } }
      edges { kind from { number } to { number } }
    }
  }
}`,
    variables: { from: "12291", to: "14192" },
  },
  {
    id: "presidents",
    title: "What presidents did to each other's orders",
    says: "Relations counted by the presidents at both ends, of the kinds that you ask for.",
    query: `query Matrix($kinds: [RelationKind!], $filter: RelationFilter) {
  administrationMatrix(kinds: $kinds, filter: $filter) {
    totalCount
    cells { later { name } earlier { name } kind count inPartCount }
  }
}`,
    variables: { kinds: ["REVOKES", "SUPERSEDES"], filter: { signedFrom: 1993 } },
  },
  {
    id: "citations",
    title: "A citation in each style",
    says: "Bluebook, APA, MLA, Chicago, BibTeX, RIS and CSL-JSON; those that programs read stand at /orders/14060/cite.bib, .ris and .json too.",
    query: `query Citations($number: String!) {
  order(number: $number) {
    citations { style text }
  }
}`,
    variables: { number: "14060" },
  },
];

/** The same question as a program would send it, for a shell. @param origin scheme and host of this site. */
export function asCommand({ query, variables }: ApiExample, origin: string): string {
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, " "), variables: variables ?? {} });
  // Nothing in single quotes means anything to a shell, but for a single quote.
  const quoted = `'${body.replaceAll("'", "'\\''")}'`;
  return `curl ${origin}/graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" --data ${quoted}`;
}
