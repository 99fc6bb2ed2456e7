import { escapeHtml } from "../lib/escape-html.ts";
import { type PageParts } from "./html.ts";
import { type ListForHtml, orderSentence, searchForm } from "./list-html.ts";

export const SEARCH_HTML_DOCUMENT = `query SearchHtml($text: String!, $filter: OrderFilter) {
  search(text: $text, filter: $filter) {
    totalCount correctedText
    nodes { order { number title signingDate status { explanation } } excerpt { text isMatch } excerptFrom anchor }
  }
}`;

export interface SearchForHtml {
  search: {
    totalCount: number;
    correctedText: string | null;
    nodes: {
      order: ListForHtml["orders"]["nodes"][number];
      excerpt: { text: string; isMatch: boolean }[];
      excerptFrom: string | null;
      anchor: string | null;
    }[];
  };
}

/** What a search found, with the words that match. Not for search engines: there are as many as there are words. */
export function searchPage(text: string, { search }: SearchForHtml): PageParts {
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
  return {
    status: 200,
    title: `${found} | Executive Disorder`,
    description: "Search of executive orders: titles, texts and analyses.",
    canonical: "/search",
    isIndexed: false,
    text: `<main class="page plain"><h1>${escapeHtml(found)}</h1>${searchForm(text)}${search.correctedText ? `<p>Nothing has “${escapeHtml(text)}” as it is spelled.</p>` : ""}${results.length > 0 ? `<ol>${results.join("")}</ol>` : "<p>Nothing found. That is not proof that no order has it: we do not hold every text.</p>"}</main>`,
  };
}
