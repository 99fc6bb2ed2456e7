import type { Router } from "express";
import { notFoundPage } from "./list-html.ts";
import { ORDER_HTML_DOCUMENT, type OrderForHtml, orderPage } from "./order-html.ts";
import { toCanonical } from "./order-redirects.ts";
import type { PageAnswers } from "./page-answers.ts";
import { TEXT_HTML_DOCUMENT, type TextForHtml, textPage } from "./text-html.ts";

/** An order's page and its text; every other way to write its address leads there. */
export function orderRoutes(router: Router, { ask, answer, origin }: PageAnswers): void {
  router.get(["/eo/:number", "/executive-order/:number", "/executive-orders/:number"], toCanonical());
  router.get(
    "/orders/:number",
    toCanonical(),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: OrderForHtml | null }>(ORDER_HTML_DOCUMENT, { number });
      if (!order) return notFoundPage(request.path);
      return {
        ...orderPage(order, origin(request)),
        isIndexed: Object.keys(request.query).length === 0,
        first: { document: "orderPage", variables: { number: order.number } },
      };
    }),
  );
  router.get(
    "/orders/:number/text",
    toCanonical("/text"),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: TextForHtml | null }>(TEXT_HTML_DOCUMENT, { number });
      if (!order) return notFoundPage(request.path);
      return { ...textPage(order), first: { document: "orderText", variables: { number: order.number } } };
    }),
  );
}
