import { BROWSE, type BrowseKind, everyYear, ordersOf, termWords } from "@executive-disorder/shared/browse-kinds";
import { LEGAL_FORCE_LABELS, type LegalForce } from "@executive-disorder/shared/legal-force";
import { NO_FILTER } from "@executive-disorder/shared/order-search-words";
import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { type PageParts } from "./html.ts";
import { type ListForHtml, orderRows } from "./list-html.ts";
import { listAddress, type PageEnd } from "./paging-html.ts";

const FIELDS: Record<BrowseKind, string> = {
  presidents: "slug name orderCount terms { startsOn endsOn }",
  topics: "slug name orderCount description",
  agencies: "slug name orderCount shortName",
};
const ONE: Record<BrowseKind, string> = { presidents: "president", topics: "topic", agencies: "agency" };

/** A president, topic or agency. */
interface Item {
  slug: string;
  name: string;
  orderCount: number;
  terms?: { startsOn: string; endsOn: string | null }[];
  description?: string;
  shortName?: string;
}

export const indexDocument = (kind: BrowseKind) => `query BrowseIndexHtml { items: ${kind} { ${FIELDS[kind]} } }`;

export const browseDocument = (kind: BrowseKind) => `query BrowseHtml($slug: String!) {
  item: ${ONE[kind]}(slug: $slug) { ${FIELDS[kind]} }
  orders(filter: { ${kind}: [$slug] }, first: 20) { pageInfo { hasNextPage endCursor } nodes { number title signingDate status { explanation } } facets { legalForces { legalForce count } years { year count } } }
  record { asOf }
}`;

export interface BrowseForHtml {
  item: Item | null;
  orders: ListForHtml["orders"] & {
    pageInfo: PageEnd;
    facets: { legalForces: { legalForce: LegalForce; count: number }[]; years: { year: number; count: number }[] };
  };
  record: { asOf: string | null };
}

const count = (orders: number) => `${orders.toLocaleString("en-US")} ${orders === 1 ? "order" : "orders"}`;

/** What is known of one besides its name: terms, a description, a short name. */
function about({ name, terms, description, shortName }: Item): string {
  if (terms) return termWords(terms);
  return description ?? (shortName && shortName !== name ? shortName : "");
}

export function indexPage(kind: BrowseKind, { items }: { items: Item[] }): PageParts {
  const { heading, lead, gap } = BROWSE[kind];
  const rows = items.map((item) => {
    const words = about(item);
    return `<li><a href="/${kind}/${escapeHtml(item.slug)}">${escapeHtml(item.name)}</a>${words ? `, ${escapeHtml(words)}` : ""}: ${count(item.orderCount)}</li>`;
  });
  return {
    status: 200,
    title: `${heading} | Executive Disorder`,
    description: `${lead} ${items.length} ${heading.toLowerCase()}, each with its executive orders.`,
    canonical: `/${kind}`,
    text: `<main class="page plain"><h1>${heading}</h1><p>${lead} ${gap}</p>${rows.length ? `<ul>${rows.join("")}</ul>` : "<p>None is in the record yet.</p>"}</main>`,
  };
}

/** The page of one president, topic or agency. */
export function browsePage(kind: BrowseKind, item: Item, { orders, record }: BrowseForHtml): PageParts {
  const { heading, gap } = BROWSE[kind];
  const words = about(item);
  const all = escapeHtml(ordersOf(kind, item.slug));
  const forces = orders.facets.legalForces.map(
    ({ legalForce, count }) => `<li>${LEGAL_FORCE_LABELS[legalForce]}: ${count.toLocaleString("en-US")}</li>`,
  );
  const years = everyYear(orders.facets.years)
    .filter(({ count }) => count > 0)
    .map(
      ({ year, count }) =>
        `<tr><th scope="row"><a href="${escapeHtml(ordersOf(kind, item.slug, year))}">${year}</a></th><td>${count}</td></tr>`,
    );
  const held = item.orderCount > 0;
  const { hasNextPage, endCursor } = orders.pageInfo;
  // The list goes on where this page ends: the same orders in the same sequence.
  const next = listAddress("/orders", { ...NO_FILTER, sort: "NEWEST_SIGNED", [kind]: [item.slug] }, endCursor);
  return {
    status: 200,
    title: `${item.name}: executive orders | Executive Disorder`,
    description: `${item.name}: ${count(item.orderCount)}, with what became of each${record.asOf ? `, as of ${formatDay(record.asOf)}` : ""}.`,
    canonical: `/${kind}/${item.slug}`,
    feed: `/feeds/${kind}/${item.slug}`,
    text: `<main class="page plain"><p><a href="/${kind}">${heading}</a></p><h1>${escapeHtml(item.name)}</h1>${words ? `<p>${escapeHtml(words)}</p>` : ""}<p>${count(item.orderCount)}. ${gap}</p>${held ? `<h2>Legal force</h2><ul>${forces.join("")}</ul>${years.length ? `<h2>Orders by year</h2><table><thead><tr><th>Year</th><th>Orders</th></tr></thead><tbody>${years.join("")}</tbody></table>` : ""}<h2>Latest orders</h2>${orderRows({ orders })}<p>${hasNextPage ? `<a rel="next" href="${escapeHtml(next)}">Earlier orders</a> ` : ""}<a href="${all}">All ${count(item.orderCount)}, with filters</a></p>` : ""}</main>`,
  };
}
