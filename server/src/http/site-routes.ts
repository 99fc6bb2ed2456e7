import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import type { Router } from "express";
import { GLOSSARY_HTML_DOCUMENT, type GlossaryForHtml, glossaryPage } from "./glossary-html.ts";
import type { PageAnswers } from "./page-answers.ts";
import { SITE_HTML_DOCUMENT, type SiteForHtml, sitePage } from "./site-html.ts";

/** The glossary, and the pages that tell about this site. */
export function siteRoutes(router: Router, { ask, answer }: PageAnswers): void {
  router.get(
    "/glossary",
    answer(async () => ({
      ...glossaryPage(await ask<GlossaryForHtml>(GLOSSARY_HTML_DOCUMENT, {})),
      first: { document: "glossary", variables: {} },
    })),
  );
  for (const { key, path } of SITE_PAGES)
    router.get(
      path,
      answer(async () => ({
        ...sitePage(await ask<SiteForHtml>(SITE_HTML_DOCUMENT, { page: key }), path),
        first: { document: "sitePage", variables: { page: key } },
      })),
    );
}
