import { BROWSE_KINDS } from "@executive-disorder/shared/browse-kinds";
import type { Router } from "express";
import { type BrowseForHtml, browseDocument, browsePage, indexDocument, indexPage } from "./browse-html.ts";
import { COVERAGE_HTML_DOCUMENT, type CoverageForHtml, coveragePage } from "./coverage-html.ts";
import { notFoundPage } from "./list-html.ts";
import type { PageAnswers } from "./page-answers.ts";

/** Presidents, topics and agencies, and what the record holds of them. */
export function browseRoutes(router: Router, { ask, answer }: PageAnswers): void {
  for (const kind of BROWSE_KINDS) {
    const [index, one] = [indexDocument(kind), browseDocument(kind)];
    router.get(
      `/${kind}`,
      answer(async () => ({
        ...indexPage(kind, await ask(index, {})),
        first: { document: `${kind}Index`, variables: {} },
      })),
    );
    router.get(
      `/${kind}/:slug`,
      answer(async (request) => {
        const found = await ask<BrowseForHtml>(one, { slug: String(request.params.slug) });
        if (!found.item) return notFoundPage(request.path);
        return {
          ...browsePage(kind, found.item, found),
          first: { document: `${kind}Page`, variables: { slug: found.item.slug } },
        };
      }),
    );
  }
  router.get(
    "/coverage",
    answer(async () => ({
      ...coveragePage(await ask<CoverageForHtml>(COVERAGE_HTML_DOCUMENT, {})),
      first: { document: "coverage", variables: {} },
    })),
  );
}
