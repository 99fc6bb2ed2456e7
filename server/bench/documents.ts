/** The order page as a visitor reads it: the facts at its head and the base text of all eight sections. */
export const ORDER_PAGE = `query OrderPage($number: String!) {
  order(number: $number) {
    number
    title
    signingDate
    publicationDate
    frCitation
    frDocumentNumber
    htmlUrl
    pdfUrl
    legalForce
    dispositionNotes
    president { slug name }
    sections { kind heading entries { heading body cites } }
  }
}`;

/** The same page in the words of the viewer's persona. */
export const PERSONAL_ORDER_PAGE = ORDER_PAGE.replace("OrderPage", "PersonalOrderPage").replace(
  "entries { heading body cites }",
  "variant { outcome persona { key name } entries { heading body cites } }",
);

/** A page of the list, latest first. */
export const ORDER_LIST = `query OrderList($after: String) {
  orders(first: 20, after: $after) {
    nodes { number title signingDate frCitation legalForce hasAnalysis president { slug name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What the dashboard page asks (client: features/tracking/tracking-queries.ts). */
export const DASHBOARD = `query Dashboard {
  dashboard {
    seenAt
    latestEvent
    newCount
    personaName
    trackedCount
    groups {
      id
      at
      eventCount
      orderCount
      changes {
        order { number title }
        legalForce
        reason
        eventCount
        events { id kind sentence }
        meaning { outcome body }
      }
    }
    tracked { order { number title } legalForce nextDueDate isChanged }
    deadlines { number title dueDate actor duty hasPassed }
  }
  trackingLists { id name orderCount }
}`;
