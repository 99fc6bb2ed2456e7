import type { SiteParts } from "../modules/site/site.ts";
import { apiSchema } from "./query-as.ts";

/** Parts of a site for tests: two terms, and an installation that says nothing of itself. */
export function buildSiteParts(given: Partial<SiteParts> = {}): SiteParts {
  return {
    glossary: [
      {
        key: "statute",
        term: "statute",
        forms: ["statute", "statutes"],
        definition: "A law passed by <Congress>.",
        seeAlso: ["sanctions", "none"],
        source: "EO 14060, Sec. 1",
      },
      {
        key: "sanctions",
        term: "sanctions",
        forms: ["sanctions"],
        definition: "Limits on dealings.",
        seeAlso: [],
        source: null,
      },
    ],
    figures: {
      analyses: 3,
      modelDrafted: 3,
      reviewed: 0,
      balance: [
        {
          president: "A. President",
          analyses: 3,
          words: 2357,
          benefits: 4.7,
          harms: 5,
          controversies: 4,
          hedges: 8.25,
        },
      ],
    },
    operator: null,
    isMailSent: false,
    providerLabel: null,
    isSynced: true,
    schema: apiSchema().schema,
    ...given,
  };
}
