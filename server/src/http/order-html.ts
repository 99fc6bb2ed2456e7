import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import type { AudienceReading } from "./audience-html.ts";
import { inlineMarkdown, type PageParts, scriptJson } from "./html.ts";

/** What the HTML of an order's page is made of; the answer to ORDER_HTML_DOCUMENT. */
export interface OrderForHtml {
  number: string;
  title: string;
  signingDate: string | null;
  publicationDate: string | null;
  frCitation: string | null;
  htmlUrl: string | null;
  pdfUrl: string | null;
  president: { slug: string; name: string } | null;
  status: { explanation: string; path: { order: { number: string } }[] };
  sections: { kind: string; heading: string; entries: { heading: string | null; body: string; cites: string[] }[] }[];
}

export const ORDER_HTML_DOCUMENT = `query OrderHtml($number: String!) {
  order(number: $number) {
    number title signingDate publicationDate frCitation htmlUrl pdfUrl president { slug name }
    status { explanation path { order { number } } }
    sections { kind heading entries { heading body cites } }
  }
}`;

/**
 * The parts of an order's page: everything a reader, a link preview, a search engine or a citation manager needs without scripts.
 *
 * @param reading in whose words its text stands; the head is of the base text all the same.
 */
export function orderPage(order: OrderForHtml, origin: string, reading: AudienceReading | null = null): PageParts {
  const summary = order.sections.find((section) => section.kind === "SUMMARY")?.entries[0]?.body;
  const description = [order.status.explanation, summary ? plain(summary) : signedBy(order)].filter(Boolean).join(" ");
  return {
    status: 200,
    title: `EO ${order.number}: ${order.title} | Executive Disorder`,
    description: shorten(description, 300),
    canonical: `/orders/${order.number}`,
    feed: `/feeds/orders/${order.number}`,
    head: [
      citationMeta(order, origin),
      `<script type="application/ld+json">${scriptJson(legislation(order, origin, description))}</script>`,
    ].join("\n    "),
    text: orderText({ ...order, sections: reading?.sections ?? order.sections }, reading?.note),
  };
}

function signedBy(order: OrderForHtml): string {
  return `Executive Order ${order.number}${order.president ? `, signed by ${order.president.name}` : ""}${order.signingDate ? ` on ${formatDay(order.signingDate)}` : ""}.`;
}

function citationMeta(order: OrderForHtml, origin: string): string {
  const entries: [string, string | null | undefined][] = [
    ["citation_title", `Executive Order ${order.number}: ${order.title}`],
    ["citation_author", order.president?.name],
    [
      "citation_publication_date",
      order.publicationDate?.replaceAll("-", "/") ?? order.signingDate?.replaceAll("-", "/"),
    ],
    ["citation_journal_title", order.frCitation ? "Federal Register" : null],
    ["citation_volume", order.frCitation?.split(" FR ")[0]],
    ["citation_firstpage", order.frCitation?.split(" FR ")[1]],
    ["citation_pdf_url", order.pdfUrl],
    ["citation_public_url", `${origin}/orders/${order.number}`],
  ];
  return entries
    .flatMap(([name, content]) => (content ? [`<meta name="${name}" content="${escapeHtml(content)}">`] : []))
    .join("\n    ");
}

/** schema.org's Legislation. Its legal force says only what is recorded; where nothing is, the property is left out. */
function legislation(order: OrderForHtml, origin: string, description: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": `${origin}/orders/${order.number}`,
    url: `${origin}/orders/${order.number}`,
    name: order.title,
    legislationIdentifier: `Executive Order ${order.number}`,
    legislationType: "Executive Order",
    legislationJurisdiction: "US",
    description,
    ...(order.signingDate && { legislationDate: order.signingDate }),
    ...(order.publicationDate && { datePublished: order.publicationDate }),
    ...(order.president && { legislationPassedBy: { "@type": "Person", name: order.president.name } }),
    ...(order.frCitation && { citation: order.frCitation }),
    ...(order.htmlUrl && { sameAs: order.htmlUrl }),
    ...(/^(?:Revoked|Superseded|Terminated) by/.test(order.status.explanation) && {
      legislationLegalForce: "https://schema.org/NotInForce",
    }),
  };
}

function orderText(order: OrderForHtml, note = ""): string {
  const sections = order.sections.map((section) => {
    const entries = section.entries.map(
      (entry) =>
        `${entry.heading ? `<h3>${escapeHtml(entry.heading)}</h3>` : ""}<p>${inlineMarkdown(entry.body)}${entry.cites.length ? ` (${escapeHtml(entry.cites.join("; "))})` : ""}</p>`,
    );
    return `<section id="${section.kind.toLowerCase().replaceAll("_", "-")}"><h2>${escapeHtml(section.heading)}</h2>${entries.join("")}</section>`;
  });
  const links = [
    order.htmlUrl && `<a href="${escapeHtml(order.htmlUrl)}">Federal Register</a>`,
    order.pdfUrl && `<a href="${escapeHtml(order.pdfUrl)}">PDF</a>`,
  ]
    .filter(Boolean)
    .join(", ");
  const { president } = order;
  const facts = [
    president && `<a href="/presidents/${escapeHtml(president.slug)}">${escapeHtml(president.name)}</a>`,
    order.signingDate && `signed ${formatDay(order.signingDate)}`,
    order.publicationDate && `published ${formatDay(order.publicationDate)}`,
    order.frCitation && escapeHtml(order.frCitation),
  ].filter((fact) => fact != null && fact !== "");
  return `<main class="page plain"><article><p>${linkOrders(order)}</p><h1>Executive Order ${escapeHtml(order.number)}: ${escapeHtml(order.title)}</h1><p>${facts.join(", ")}${links ? `. Official text: ${links}` : ""}</p>${note}${sections.join("") || "<p>No analysis of this order is written yet.</p>"}</article></main>`;
}

/** The status sentence, with the orders of its path as links. */
function linkOrders(order: OrderForHtml): string {
  let sentence = escapeHtml(order.status.explanation);
  for (const { number } of new Set(order.status.path.map((step) => step.order)))
    sentence = sentence.replace(`EO ${number} `, `<a href="/orders/${number}">EO ${number}</a> `);
  return sentence;
}

function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("*", "");
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1)}…`;
}
