import {
  type OrderSearch,
  orderFilter,
  orderVariables,
  parseOrderSearch,
} from "@executive-disorder/shared/order-search";
import type { Request, Router } from "express";
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
import { SEARCH_HTML_DOCUMENT, type SearchForHtml, searchPage } from "./search-html.ts";

/** The front page, the list of orders, and the search. */
export function listRoutes(router: Router, { ask, answer, firstData }: PageAnswers): void {
  router.get(
    "/",
    answer(async () => ({
      ...homePage(await ask<ListForHtml>(LIST_HTML_DOCUMENT, { first: 10 })),
      results: await firstData("home", {}),
    })),
  );
  router.get(
    "/orders",
    answer(async (request) => {
      const search = searchOf(request);
      const variables = orderVariables(search);
      const list = await ask<OrdersForHtml>(ORDERS_HTML_DOCUMENT, { first: 20, ...variables });
      return {
        ...ordersPage(list, search, Object.keys(request.query).length > 0),
        results: await firstData("orders", variables),
      };
    }),
  );
  router.get(
    "/search",
    numberToOrder,
    answer(async (request) => {
      const { text, ...filter } = orderFilter(searchOf(request));
      if (!text) return { ...formPage("Search", "/search"), text: searchForm() };
      const variables = { text, ...(Object.keys(filter).length > 0 && { filter }) };
      return {
        ...searchPage(text, await ask<SearchForHtml>(SEARCH_HTML_DOCUMENT, variables)),
        results: await firstData("search", variables),
      };
    }),
  );
}

function searchOf({ originalUrl }: Request): OrderSearch {
  return parseOrderSearch(new URL(originalUrl, "http://host").searchParams);
}
