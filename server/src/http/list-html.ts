import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { FACETS_HTML, type FacetsForHtml, filterForm, filtersInUseHtml } from "./filters-html.ts";
import type { PageParts } from "./html.ts";
import { listAddress, type PageEnd, pageLinks } from "./paging-html.ts";

export const ORDERS_HTML_DOCUMENT = `query OrdersHtml($filter: OrderFilter, $sort: OrderSort, $after: String) {
  orders(first: 20, filter: $filter, sort: $sort, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number title signingDate status { explanation } } ${FACETS_HTML} }
  record { orderCount asOf }
}`;

export const LIST_HTML_DOCUMENT = `query ListHtml($first: Int, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, filter: $filter, sort: $sort) { nodes { number title signingDate status { explanation } } }
  record { orderCount asOf }
}`;

export interface ListForHtml {
  orders: { nodes: { number: string; title: string; signingDate: string | null; status: { explanation: string } }[] };
  record: { orderCount: number; asOf: string | null };
}

export interface OrdersForHtml extends ListForHtml {
  orders: ListForHtml["orders"] & { totalCount: number; pageInfo: PageEnd; facets: FacetsForHtml };
}

/** Rows of a list, without scripts; `nothing` where there is none. */
export function orderRows({ orders }: Pick<ListForHtml, "orders">, nothing = "No order fits this."): string {
  if (orders.nodes.length === 0) return `<p>${nothing}</p>`;
  return `<ol>${orders.nodes.map((order) => `<li>${orderSentence(order)}</li>`).join("")}</ol>`;
}

/** An order in a list, as a sentence. */
export const orderSentence = (order: ListForHtml["orders"]["nodes"][number]) =>
  `<a href="/orders/${order.number}">EO ${order.number}: ${escapeHtml(order.title)}</a>${order.signingDate ? `, signed ${formatDay(order.signingDate)}` : ""}. ${escapeHtml(order.status.explanation)}`;

export const searchForm = (text = "") =>
  `<form action="/search"><label>Number or words <input name="q" value="${escapeHtml(text)}"></label> <button>Search</button></form>`;

export function homePage(list: ListForHtml): PageParts {
  return {
    status: 200,
    title: "Executive Disorder: read an executive order, and know whether it stands",
    description:
      "What each executive order does, whom it helps and hurts, what it replaced and what replaced it, with the words that prove it.",
    canonical: "/",
    feed: "/feeds/orders",
    text: `<main class="page plain"><h1>Read an executive order, and know whether it stands.</h1>${searchForm()}<h2>Latest orders</h2>${orderRows(list)}<p><a href="/orders">All orders</a>, by <a href="/presidents">president</a>, <a href="/topics">topic</a> or <a href="/agencies">agency</a>. <a href="/coverage">What the record holds, and what it lacks</a>.</p></main>`,
  };
}

/**
 * A page of the list.
 *
 * @param after the cursor behind which it begins; null for the first page.
 * @param isVariant the address asks for something: nobody indexes it, for the orders have pages of their own.
 */
export function ordersPage(
  list: OrdersForHtml,
  search: OrderSearch,
  after: string | null,
  isVariant: boolean,
): PageParts {
  const { totalCount, nodes, pageInfo } = list.orders;
  const shown = after === null ? `the first ${nodes.length}` : `${nodes.length} of them on this page`;
  const isWhole = after === null && nodes.length === totalCount;
  return {
    status: 200,
    title: "Executive orders | Executive Disorder",
    description: `${list.record.orderCount.toLocaleString("en-US")} executive orders by president, year and legal force${list.record.asOf ? `, as of ${formatDay(list.record.asOf)}` : ""}.`,
    // A later page is no copy of the first one.
    canonical: after === null ? "/orders" : listAddress("/orders", search, after),
    isIndexed: !isVariant,
    feed: "/feeds/orders",
    text: `<main class="page plain"><h1>Executive orders</h1>${filtersInUseHtml(search, list.orders.facets)}<p>${totalCount.toLocaleString("en-US")} ${totalCount === 1 ? "order" : "orders"}${isWhole ? "" : `, ${shown}`}.</p>${orderRows(list, after === null ? undefined : "The list ends before this page.")}${pageLinks("/orders", search, after, pageInfo, "orders")}${totalCount > 0 ? filesOf(search) : ""}${filterForm(search, list.orders.facets)}</main>`,
  };
}

/** All orders of the list as files; of their sequence nothing is told. */
function filesOf(search: OrderSearch): string {
  const link = (file: string, words: string) =>
    `<a href="${escapeHtml(listAddress(`/export/${file}`, { ...search, sort: "NEWEST_SIGNED" }))}" download>${words}</a>`;
  return `<p>Export: ${link("orders.csv", "CSV")}, ${link("orders.json", "JSON")}, ${link("relations.graphml", "GraphML of relations")}. <a href="/codebook#export-orders">What the columns mean</a></p>`;
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
