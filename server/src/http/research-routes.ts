import { parseCompareSearch } from "@executive-disorder/shared/compare-orders";
import { exploreFaults, isAsked, parseExploreSearch } from "@executive-disorder/shared/explore-search";
import type { Request, Router } from "express";
import { apiPage } from "./api-html.ts";
import type { Ask } from "./asker.ts";
import { BadAddress } from "./asker.ts";
import { COMPARE_HTML_DOCUMENT, type CompareForHtml, compareTwoPage } from "./compare-html.ts";
import {
  type Asked,
  EXPLORE_HTML_DOCUMENTS,
  type ExploreForHtml,
  explorePage,
  exploreVariables,
  noSuchAnswerPage,
  PRESIDENTS_HTML_DOCUMENT,
} from "./explore-html.ts";
import type { PageParts } from "./html.ts";
import type { PageAnswers } from "./page-answers.ts";

/** Questions about relations, two orders side by side, and the API. */
export function researchRoutes(router: Router, { ask, answer, origin }: PageAnswers): void {
  router.get(
    "/api-explorer",
    answer(async (request) => apiPage(origin(request))),
  );
  router.get(
    "/explore",
    answer((request) => exploreAnswer(paramsOf(request), ask)),
  );
  router.get(
    "/compare",
    answer(async (request) => {
      const search = parseCompareSearch(paramsOf(request));
      const { one, other, faults } = search;
      const isAsked = one !== null && other !== null && faults.length === 0;
      return compareTwoPage(search, isAsked ? await ask<CompareForHtml>(COMPARE_HTML_DOCUMENT, { one, other }) : null);
    }),
  );
}

const paramsOf = (request: Request) => new URL(request.originalUrl, "http://host").searchParams;

async function exploreAnswer(params: URLSearchParams, ask: Ask): Promise<PageParts> {
  const search = parseExploreSearch(params);
  const faults = exploreFaults(params);
  const asked: Asked = { search, params, faults, after: params.get("after") };
  if (!isAsked(search) || faults.some(({ isMended }) => !isMended)) {
    const { presidents } = await ask<ExploreForHtml>(PRESIDENTS_HTML_DOCUMENT, {});
    return explorePage(asked, null, presidents);
  }
  try {
    const document = EXPLORE_HTML_DOCUMENTS[search.question];
    const found = await ask<ExploreForHtml>(document, exploreVariables(search, asked.after));
    return explorePage(asked, found, found.presidents);
  } catch (error) {
    if (error instanceof BadAddress && error.argument === "after") return noSuchAnswerPage(search);
    throw error;
  }
}
