import type { GlossaryTerm } from "@executive-disorder/shared/glossary";
import type { SitePage, SitePageKey } from "@executive-disorder/shared/site-pages";
import type { GraphQLSchema } from "graphql";
import type { Site } from "../../access/context.ts";
import { aboutPage } from "./about-page.ts";
import { accessibilityPage } from "./accessibility-page.ts";
import { codebookPage } from "./codebook-page.ts";
import { legalPage } from "./legal-page.ts";
import type { LibraryFigures } from "./library-figures.ts";
import { methodPage } from "./method-page.ts";
import { privacyPage } from "./privacy-page.ts";

/** Who runs an installation, in their own words; null where they have not said. */
export type Operator = { name: string; contact: string } | null;

/** What the pages are made of: nothing in them is told that one of these does not say, or the code keep. */
export interface SiteParts {
  glossary: readonly GlossaryTerm[];
  figures: LibraryFigures;
  operator: Operator;
  /** Whether mails leave the server, or stay in its outbox. */
  isMailSent: boolean;
  /** Name of the sign-in provider; null: none is set. */
  providerLabel: string | null;
  /** Whether the server fetches the record by itself. */
  isSynced: boolean;
  schema: GraphQLSchema;
}

const PAGES: Record<SitePageKey, (parts: SiteParts) => SitePage> = {
  METHOD: methodPage,
  CODEBOOK: codebookPage,
  ABOUT: aboutPage,
  LEGAL: legalPage,
  PRIVACY: privacyPage,
  ACCESSIBILITY: accessibilityPage,
};

/** What this installation tells about itself; each page is made when it is first asked for, and kept. */
export function createSite(parts: SiteParts): Site {
  const made = new Map<SitePageKey, SitePage>();
  return {
    glossary: parts.glossary,
    page: (key) => {
      const page = made.get(key) ?? PAGES[key](parts);
      made.set(key, page);
      return page;
    },
  };
}
