import {
  type OrderSearch,
  orderFilter,
  orderVariables,
  pageStart,
  parseOrderSearch,
} from "@executive-disorder/shared/order-search";
import type { Request, Router } from "express";
import { BadAddress } from "./asker.ts";
import type { PageParts } from "./html.ts";
import {
  formPage,
  homePage,
  LIST_HTML_DOCUMENT,
  type ListForHtml,
  ORDERS_HTML_DOCUMENT,
  type OrdersForHtml,
  ordersPage,
  searchForm,
} from "./list-html.ts";
import { numberToOrder } from "./order-redirects.ts";
import type { PageAnswers } from "./page-answers.ts";
import { noSuchPage } from "./paging-html.ts";
import { SEARCH_HTML_DOCUMENT, type SearchForHtml, searchPage } from "./search-html.ts";

const SHARED_HTML_DOCUMENT =
  "query SharedHtml($publicId: String!) { sharedList(publicId: $publicId, first: 1) { orderCount } }";

/** The front page, the list of orders, the search, and shared lists, whose orders the client asks for. */
export function listRoutes(router: Router, { ask, answer }: PageAnswers): void {
  router.get(
    "/",
    answer(async () => ({
      ...homePage(await ask<ListForHtml>(LIST_HTML_DOCUMENT, { first: 10 })),
      first: { document: "home", variables: {} },
    })),
  );
  router.get(
    "/orders",
    answer(
      atPlace("/orders", async (search, after, request) => {
        const variables = orderVariables(search);
        const list = await ask<OrdersForHtml>(ORDERS_HTML_DOCUMENT, { ...variables, after });
        return {
          ...ordersPage(list, search, after, Object.keys(request.query).length > 0),
          first: { document: "orders", variables: { ...variables, ...(after !== null && { start: after }) } },
        };
      }),
    ),
  );
  router.get(
    "/lists/print",
    answer(async (request) => formPage("Briefing", request.path)),
  );
  router.get(
    "/lists/:publicId",
    answer(async (request) => {
      const publicId = String(request.params.publicId);
      const { sharedList } = await ask<{ sharedList: object | null }>(SHARED_HTML_DOCUMENT, { publicId });
      return {
        ...formPage("Shared list", request.path),
        ...(sharedList && { feed: `/feeds/lists/${encodeURIComponent(publicId)}` }),
      };
    }),
  );
  router.get(
    "/search",
    numberToOrder,
    answer(
      atPlace("/search", async (search, after) => {
        const { text, ...filter } = orderFilter(search);
        if (!text) return { ...formPage("Search", "/search"), text: searchForm() };
        const variables = { text, ...(Object.keys(filter).length > 0 && { filter }) };
        return {
          ...searchPage(search, after, await ask<SearchForHtml>(SEARCH_HTML_DOCUMENT, { ...variables, after })),
          first: { document: "search", variables: { ...variables, ...(after !== null && { start: after }) } },
        };
      }),
    ),
  );
}

type MakePage = (search: OrderSearch, after: string | null, request: Request) => Promise<PageParts>;

/** Reads the search and the place from the address; where the list has no such place, the page says so. */
function atPlace(path: string, make: MakePage): (request: Request) => Promise<PageParts> {
  return async (request) => {
    const params = new URL(request.originalUrl, "http://host").searchParams;
    const search = parseOrderSearch(params);
    try {
      return await make(search, pageStart(params), request);
    } catch (error) {
      if (error instanceof BadAddress && error.argument === "after") return noSuchPage(path, search);
      throw error;
    }
  };
}
