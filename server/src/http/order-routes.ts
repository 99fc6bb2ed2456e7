import type { FindTerms } from "@executive-disorder/shared/glossary";
import type { Router } from "express";
import { audienceOf, audienceReading, comparePage } from "./audience-html.ts";
import { notFoundPage } from "./list-html.ts";
import { ORDER_HTML_DOCUMENT, type OrderForHtml, orderPage } from "./order-html.ts";
import { toCanonical } from "./order-redirects.ts";
import type { PageAnswers } from "./page-answers.ts";
import { TEXT_HTML_DOCUMENT, type TextForHtml, textPage } from "./text-html.ts";

/** An order's page, its text, and its texts for several audiences; every other way to write its address leads there. */
export function orderRoutes(
  router: Router,
  { ask, answer, origin, viewerOf }: PageAnswers,
  findTerms: FindTerms,
): void {
  router.get(["/eo/:number", "/executive-order/:number", "/executive-orders/:number"], toCanonical());
  router.get(
    "/orders/:number",
    toCanonical(),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: OrderForHtml | null }>(ORDER_HTML_DOCUMENT, { number });
      if (!order) return notFoundPage(request.path);
      const audience = audienceOf(request);
      const reading = audience ? await audienceReading(order.number, audience, await viewerOf(request), ask) : null;
      return {
        ...orderPage(order, origin(request), reading, findTerms),
        isIndexed: Object.keys(request.query).length === 0,
        first: { document: "orderPage", variables: { number: order.number } },
        behind: "glossaryForms",
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
  router.get(
    "/orders/:number/compare",
    toCanonical("/compare"),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: OrderForHtml | null }>(ORDER_HTML_DOCUMENT, { number });
      return order ? comparePage(order) : notFoundPage(request.path);
    }),
  );
}
