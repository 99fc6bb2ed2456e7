import type { NameOf } from "@executive-disorder/shared/order-search-words";
import type { Filters_facets } from "../../gql/graphql.ts";

/** Names of what the facets list; a slug that none of them lists is its own name, in words. */
export function namesFrom(facets: Filters_facets | undefined): NameOf {
  const names = {
    presidents: new Map(facets?.presidents.map(({ president }) => [president.slug, president.name])),
    topics: new Map(facets?.topics.map(({ topic }) => [topic.slug, topic.name])),
    agencies: new Map(facets?.agencies.map(({ agency }) => [agency.slug, agency.name])),
  };
  return (kind, slug) => names[kind].get(slug) ?? slug.replaceAll("-", " ");
}
