import { BROWSE_KINDS } from "@executive-disorder/shared/browse-kinds";
import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { VIEWER_QUERY } from "../features/account/use-viewer.ts";
import { GLOSSARY_FORMS_QUERY, GLOSSARY_QUERY } from "../features/glossary/glossary-queries.ts";
import { INDEX_QUERIES, PAGE_QUERIES } from "./browse-pages/browse-queries.ts";
import { COVERAGE_QUERY } from "./coverage-page/coverage-query.ts";
import { HOME_QUERY } from "./home-page/home-query.ts";
import { onTheWire } from "./on-the-wire.ts";
import { composeOrderQuery } from "./order-page/compose-order-query.ts";
import { ORDER_TEXT_QUERY } from "./order-text-page/order-text-query.ts";
import { ORDERS_QUERY } from "./orders-page/orders-query.ts";
import { SEARCH_QUERY } from "./search-page/search-query.ts";
import { SITE_PAGE_QUERY } from "./site-page/site-page-query.ts";

/**
 * The documents as they go over the wire for a visitor who has chosen nothing, by page.
 *
 * They are taken from the end of the client's own chain, after Apollo has added and removed what it does.
 */
export async function wireDocuments(): Promise<Record<string, string>> {
  return {
    orderPage: await onTheWire(composeOrderQuery(DEFAULT_INTEREST_PROFILE, { isSignedIn: false })),
    orderText: await onTheWire(ORDER_TEXT_QUERY),
    home: await onTheWire(HOME_QUERY),
    orders: await onTheWire(ORDERS_QUERY),
    search: await onTheWire(SEARCH_QUERY),
    glossary: await onTheWire(GLOSSARY_QUERY),
    glossaryForms: await onTheWire(GLOSSARY_FORMS_QUERY),
    sitePage: await onTheWire(SITE_PAGE_QUERY),
    coverage: await onTheWire(COVERAGE_QUERY),
    ...(await browseDocuments()),
    viewer: await onTheWire(VIEWER_QUERY),
  };
}

/** "presidentsIndex", "presidentsPage" and so on. */
async function browseDocuments(): Promise<Record<string, string>> {
  const documents = await Promise.all(
    BROWSE_KINDS.map(async (kind) => [
      [`${kind}Index`, await onTheWire(INDEX_QUERIES[kind])],
      [`${kind}Page`, await onTheWire(PAGE_QUERIES[kind])],
    ]),
  );
  return Object.fromEntries(documents.flat());
}
