export interface Example {
  id: string;
  title: string;
  /** What it shows. */
  says: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** Worked examples, each of which a test validates against the schema and runs. */
export const EXAMPLES: readonly Example[] = [
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
];
