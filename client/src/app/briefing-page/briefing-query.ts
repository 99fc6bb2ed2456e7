import { gql, type TypedDocumentNode } from "@apollo/client";
import { ProvenanceLine_provenance } from "../../features/orders/provenance-line.tsx";
import type {
  BriefingAudiencesQuery,
  BriefingQuery,
  BriefingQueryVariables,
  BriefingOrder_order as Order,
  SharedBriefingQuery,
  SharedBriefingQueryVariables,
} from "../../gql/graphql.ts";

/** What one page of a briefing tells. Of relations, all kinds but a mere "See". */
const BriefingOrder_order: TypedDocumentNode<Order> = gql`
  fragment BriefingOrder_order on Order {
    number
    title
    president {
      slug
      name
    }
    signingDate
    publicationDate
    frCitation
    legalForce
    status {
      asOf
      explanation
      path {
        kind
        inPart
        on
        order {
          number
          presidentName
        }
      }
    }
    sections(kinds: [IMPLICATIONS, OVERVIEW]) {
      kind
      entries {
        heading
        body
        cites
      }
      provenance {
        ...ProvenanceLine_provenance @unmask
      }
      variant(persona: $persona) {
        outcome
        persona {
          key
          pluralName
        }
        entries {
          heading
          body
          cites
        }
        provenance {
          ...ProvenanceLine_provenance @unmask
        }
      }
    }
    provisions(kinds: [SECTION]) {
      number
      heading
    }
    deadlines {
      kind
      actor
      duty
      dueDate
      asWritten
      provision
    }
    relations(
      first: 20
      kinds: [AMENDS, REVOKES, SUPERSEDES, CONTINUES, SUPPLEMENTS, SUSPENDS, TERMINATES, NULLIFIES, REINSTATES, RATIFIES]
    ) {
      totalCount
      nodes {
        kind
        inPart
        on
        agreement
        from {
          number
          title
        }
        to {
          number
          title
        }
      }
    }
    citations(styles: [BLUEBOOK]) {
      text
    }
  }
  ${ProvenanceLine_provenance}
`;

/** A page of one of the reader's own lists. */
export const BRIEFING_QUERY: TypedDocumentNode<BriefingQuery, BriefingQueryVariables> = gql`
  query BriefingQuery($listId: ID!, $after: String, $persona: String) {
    record {
      asOf
    }
    trackingLists {
      id
      name
    }
    trackedOrders(listId: $listId, first: 20, after: $after) {
      totalCount
      nodes {
        note
        order {
          ...BriefingOrder_order @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${BriefingOrder_order}
`;

/** A page of a list by the address under which it is shared. */
export const SHARED_BRIEFING_QUERY: TypedDocumentNode<SharedBriefingQuery, SharedBriefingQueryVariables> = gql`
  query SharedBriefingQuery($publicId: String!, $after: String, $persona: String) {
    record {
      asOf
    }
    sharedList(publicId: $publicId, first: 20, after: $after) {
      name
      orderCount
      nodes {
        ...BriefingOrder_order @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${BriefingOrder_order}
`;

/** In whose words a briefing may be printed. */
export const BRIEFING_AUDIENCES_QUERY: TypedDocumentNode<BriefingAudiencesQuery, Record<string, never>> = gql`
  query BriefingAudiencesQuery {
    personas {
      key
      pluralName
      isReadable
    }
  }
`;

type Shared = NonNullable<SharedBriefingQuery["sharedList"]>["nodes"][number];
/** An order as a briefing reads it. */
export type BriefingOrder = Omit<Shared, " $fragmentName">;
