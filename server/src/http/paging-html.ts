import { formatOrderSearch, type OrderSearch } from "@executive-disorder/shared/order-search";
import { escapeHtml } from "../lib/escape-html.ts";
import type { PageParts } from "./html.ts";

/** How a page of a list of the API ends. */
export interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** Address of a search at a page; `after` is the cursor behind which the page begins. */
export function listAddress(path: string, search: OrderSearch, after: string | null = null): string {
  const params = formatOrderSearch(search, new URLSearchParams());
  if (after !== null) params.set("after", after);
  return params.size > 0 ? `${path}?${params}` : path;
}

/** Ways from a page of a list to its neighbours, without scripts. Empty where the list is one page. */
export function pageLinks(path: string, search: OrderSearch, after: string | null, end: PageEnd, noun: string): string {
  const links = [
    after !== null && `<a href="${escapeHtml(listAddress(path, search))}">First page</a>`,
    end.hasNextPage &&
      `<a rel="next" href="${escapeHtml(listAddress(path, search, end.endCursor))}">Next page of ${noun}</a>`,
  ].filter(Boolean);
  return links.length > 0 ? `<nav aria-label="Pages">${links.join(" ")}</nav>` : "";
}

/** In the place of a page that the address names and the list does not have: the cursor is none, or of another sort. */
export function noSuchPage(path: string, search: OrderSearch): PageParts {
  return {
    status: 400,
    title: "No such page of the list | Executive Disorder",
    description: "The list has no such page.",
    canonical: null,
    text: `<main class="page plain"><h1>The list has no such page</h1><p>What stands after “after=” in the address is no place of this list: it was cut short or changed, or belongs to a list that is sorted otherwise.</p><p><a href="${escapeHtml(listAddress(path, search))}">The list from its first page</a></p></main>`,
  };
}
