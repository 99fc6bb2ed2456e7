import type { GlossaryTerm as Term } from "@executive-disorder/shared/glossary";
import type { SitePageKey } from "@executive-disorder/shared/site-pages";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { SitePageKeyEnum } from "../../lib/graphql-enums.ts";
import { GlossaryTerm } from "./glossary-term.type.ts";
import { SitePage } from "./site-page.type.ts";

/** What this installation tells about itself, out of memory; nothing where no server runs. */
@Resolver()
export class SiteResolver {
  @Access(ANYONE)
  @Query(() => [GlossaryTerm], { description: "The reader's glossary, by alphabet." })
  glossary(@Ctx() { site }: Context): GlossaryTerm[] {
    const terms = site?.glossary ?? [];
    return terms.map((term) => withReferences(term, terms));
  }

  @Access(ANYONE)
  @Query(() => GlossaryTerm, { nullable: true, description: "One term; null when there is none of that key." })
  glossaryTerm(@Ctx() { site }: Context, @Arg("key", () => String) key: string): GlossaryTerm | null {
    const terms = site?.glossary ?? [];
    const term = terms.find((one) => one.key === key);
    return term ? withReferences(term, terms) : null;
  }

  @Access(ANYONE)
  @Query(() => SitePage, { nullable: true, description: "A page about this site; null where no server runs." })
  sitePage(@Ctx() { site }: Context, @Arg("page", () => SitePageKeyEnum) page: SitePageKey): SitePage | null {
    return (site?.page(page) as SitePage | undefined) ?? null;
  }
}

function withReferences(term: Term, terms: readonly Term[]): GlossaryTerm {
  return {
    ...term,
    forms: [...term.forms],
    seeAlso: term.seeAlso.flatMap((key) => terms.filter((one) => one.key === key)),
  };
}
