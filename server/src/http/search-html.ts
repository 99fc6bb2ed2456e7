import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { escapeHtml } from "../lib/escape-html.ts";
import type { PageParts } from "./html.ts";
import { type ListForHtml, orderSentence, searchForm } from "./list-html.ts";
import { listAddress, type PageEnd, pageLinks } from "./paging-html.ts";

export const SEARCH_HTML_DOCUMENT = `query SearchHtml($text: String!, $filter: OrderFilter, $after: String) {
  search(text: $text, filter: $filter, after: $after) {
    totalCount correctedText pageInfo { hasNextPage endCursor }
    nodes { order { number title signingDate status { explanation } } excerpt { text isMatch } excerptFrom anchor }
  }
}`;

export interface SearchForHtml {
  search: {
    totalCount: number;
    correctedText: string | null;
    pageInfo: PageEnd;
    nodes: {
      order: ListForHtml["orders"]["nodes"][number];
      excerpt: { text: string; isMatch: boolean }[];
      excerptFrom: string | null;
      anchor: string | null;
    }[];
  };
}

/** What a search found, with the words that match. Not for search engines: there are as many as there are words. */
export function searchPage(asked: OrderSearch, after: string | null, { search }: SearchForHtml): PageParts {
  const { text } = asked;
  const found = `${search.totalCount.toLocaleString("en-US")} ${search.totalCount === 1 ? "order" : "orders"} with “${search.correctedText ?? text}”`;
  const results = search.nodes.map(({ order, excerpt, excerptFrom, anchor }) => {
    const words = excerpt.map((part) =>
      part.isMatch ? `<mark>${escapeHtml(part.text)}</mark>` : escapeHtml(part.text),
    );
    const from =
      excerptFrom &&
      (anchor
        ? `<a href="/orders/${order.number}/text#${escapeHtml(anchor)}">${escapeHtml(excerptFrom)}</a>`
        : escapeHtml(excerptFrom));
    return `<li>${orderSentence(order)}${words.length > 0 ? `<p>${from ? `${from}: ` : ""}${words.join("")}</p>` : ""}</li>`;
  });
  const nothing =
    after === null
      ? "<p>Nothing found. That is not proof that no order has it: we do not hold every text.</p>"
      : "<p>The results end before this page.</p>";
  return {
    status: 200,
    title: `${found} | Executive Disorder`,
    description: "Search of executive orders: titles, texts and analyses.",
    canonical: "/search",
    isIndexed: false,
    text: `<main class="page plain"><h1>${escapeHtml(found)}</h1>${searchForm(text)}${search.correctedText ? `<p>Nothing has “${escapeHtml(text)}” as it is spelled.</p>` : ""}${results.length > 0 ? `<ol>${results.join("")}</ol>` : nothing}${pageLinks("/search", asked, after, search.pageInfo, "results")}${search.totalCount > 0 ? filesOf(asked) : ""}</main>`,
  };
}

const filesOf = (asked: OrderSearch) =>
  `<p>Export what was found: ${Object.entries({ CSV: "csv", JSON: "json", GraphML: "graphml" })
    .map(
      ([name, format]) =>
        `<a href="${escapeHtml(listAddress(`/export/search.${format}`, asked))}" download>${name}</a>`,
    )
    .join(", ")}. <a href="/codebook#export-search">What the columns mean</a></p>`;
