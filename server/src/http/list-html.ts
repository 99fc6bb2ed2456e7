import { formatDay } from "../lib/day.ts";
import { escapeHtml, type PageParts } from "./html.ts";

export const LIST_HTML_DOCUMENT = `query ListHtml($first: Int, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, filter: $filter, sort: $sort) { nodes { number title signingDate status { explanation } } }
  record { orderCount asOf }
}`;

export interface ListForHtml {
  orders: { nodes: { number: string; title: string; signingDate: string | null; status: { explanation: string } }[] };
  record: { orderCount: number; asOf: string | null };
}

function rows({ orders }: ListForHtml): string {
  if (orders.nodes.length === 0) return "<p>No order fits this.</p>";
  return `<ol>${orders.nodes.map((order) => `<li>${row(order)}</li>`).join("")}</ol>`;
}

const row = (order: ListForHtml["orders"]["nodes"][number]) =>
  `<a href="/orders/${order.number}">EO ${order.number}: ${escapeHtml(order.title)}</a>${order.signingDate ? `, signed ${formatDay(order.signingDate)}` : ""}. ${escapeHtml(order.status.explanation)}`;

export const searchForm = (text = "") =>
  `<form action="/search"><label>Number or words <input name="q" value="${escapeHtml(text)}"></label> <button>Search</button></form>`;

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
    return `<li>${row(order)}${words.length > 0 ? `<p>${from ? `${from}: ` : ""}${words.join("")}</p>` : ""}</li>`;
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

export function homePage(list: ListForHtml): PageParts {
  return {
    status: 200,
    title: "Executive Disorder: read an executive order, and know whether it stands",
    description:
      "What each executive order does, whom it helps and hurts, what it replaced and what replaced it, with the words that prove it.",
    canonical: "/",
    text: `<main class="page plain"><h1>Read an executive order, and know whether it stands.</h1>${searchForm()}<h2>Latest orders</h2>${rows(list)}<p><a href="/orders">All orders</a></p></main>`,
  };
}

export function ordersPage(list: ListForHtml, isFiltered: boolean): PageParts {
  return {
    status: 200,
    title: "Executive orders | Executive Disorder",
    description: `${list.record.orderCount.toLocaleString("en-US")} executive orders by president, year and legal force${list.record.asOf ? `, as of ${formatDay(list.record.asOf)}` : ""}.`,
    canonical: "/orders",
    isIndexed: !isFiltered,
    text: `<main class="page plain"><h1>Executive orders</h1>${searchForm()}${rows(list)}</main>`,
  };
}

/** Pages that are all script: forms. */
export function formPage(name: string, path: string): PageParts {
  return {
    status: 200,
    title: `${name} | Executive Disorder`,
    description: `${name}.`,
    canonical: path,
    isIndexed: false,
    text: `<main class="page plain"><h1>${name}</h1><noscript><p>This form needs scripts. All orders can be read without: <a href="/orders">orders</a>.</p></noscript></main>`,
  };
}

export function notFoundPage(asked: string): PageParts {
  return {
    status: 404,
    title: "Not found | Executive Disorder",
    description: "There is no such page.",
    canonical: null,
    text: `<main class="page plain"><h1>Not found</h1><p>There is nothing at ${escapeHtml(asked)}. That does not prove that there is no such order: we may not hold it yet.</p><p><a href="/orders">All orders</a></p></main>`,
  };
}
