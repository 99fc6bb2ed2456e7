import { COURT_OUTCOME_LABELS, type CourtOutcome } from "@executive-disorder/shared/court-outcomes";
import { type FindTerms, termFinder } from "@executive-disorder/shared/glossary";
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
  status: { explanation: string; path: { order: { number: string } | null }[] };
  sections: { kind: string; heading: string; entries: { heading: string | null; body: string; cites: string[] }[] }[];
  courtCases: { nodes: CourtCaseForHtml[] };
}

interface CourtCaseForHtml {
  caption: string;
  court: string;
  docket: string;
  decidedOn: string | null;
  citation: string | null;
  outcome: CourtOutcome;
  decision: string;
  challenged: string;
  asOf: string;
  sources: { label: string; url: string | null }[];
}

export const ORDER_HTML_DOCUMENT = `query OrderHtml($number: String!) {
  order(number: $number) {
    number title signingDate publicationDate frCitation htmlUrl pdfUrl president { slug name }
    status { explanation path { order { number } } }
    sections { kind heading entries { heading body cites } }
    courtCases(first: 100) { nodes { caption court docket decidedOn citation outcome decision challenged asOf sources { label url } } }
  }
}`;

/**
 * The parts of an order's page: everything a reader, a link preview, a search engine or a citation manager needs without scripts.
 *
 * @param findTerms finds the terms that are explained; the first of each in a section leads to its definition.
 * @param reading in whose words its text stands; the head is of the base text all the same.
 */
export function orderPage(
  order: OrderForHtml,
  origin: string,
  reading: AudienceReading | null = null,
  findTerms: FindTerms = termFinder([]),
): PageParts {
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
    text: orderText({ ...order, sections: reading?.sections ?? order.sections }, reading?.note, findTerms),
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

function orderText(order: OrderForHtml, note = "", findTerms: FindTerms): string {
  const sections = order.sections.map((section) => {
    const terms = findTerms(section.entries.map((entry) => entry.body));
    const entries = section.entries.map(
      (entry, at) =>
        `${entry.heading ? `<h3>${escapeHtml(entry.heading)}</h3>` : ""}<p>${inlineMarkdown(entry.body, terms[at])}${entry.cites.length ? ` (${escapeHtml(entry.cites.join("; "))})` : ""}</p>`,
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
  return `<main class="page plain"><article><p>${linkOrders(order)}</p><h1>Executive Order ${escapeHtml(order.number)}: ${escapeHtml(order.title)}</h1><p>${facts.join(", ")}${links ? `. Official text: ${links}` : ""}</p>${note}${sections.join("") || "<p>No analysis of this order is written yet.</p>"}${courtCases(order.courtCases.nodes)}<p><a href="/explore?question=neighbourhood&amp;number=${order.number}">Explore the relations around this order</a>, or <a href="/compare?orders=${order.number}">compare it with another order</a>.</p></article></main>`;
}

/** What courts decided, as the panel of the page tells it. */
function courtCases(cases: CourtCaseForHtml[]): string {
  const items = cases.map(({ caption, court, docket, citation, decidedOn, asOf, outcome, sources, ...said }) => {
    const head = [court, docket, citation].filter((part) => part !== null).join(", ");
    const ruling = `${COURT_OUTCOME_LABELS[outcome]}${decidedOn ? `, ${formatDay(decidedOn)}` : ""}. ${said.decision}`;
    const from = sources.map(({ label, url }) =>
      url?.startsWith("https:") ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label),
    );
    return `<li><h3>${escapeHtml(caption)}</h3><p>${escapeHtml(head)}</p><p>${escapeHtml(said.challenged)}</p><p>${escapeHtml(ruling)}</p><p>As of ${formatDay(asOf)}, from ${from.join("; ")}</p></li>`;
  });
  const none = "<p>The library holds no court case about this order. That does not mean that there is none.</p>";
  return `<section id="court-cases"><h2>Court cases</h2>${items.length > 0 ? `<ul>${items.join("")}</ul>` : none}</section>`;
}

/** The status sentence, with the orders of its path as links. */
function linkOrders(order: OrderForHtml): string {
  let sentence = escapeHtml(order.status.explanation);
  for (const number of new Set(order.status.path.flatMap((step) => step.order?.number ?? [])))
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
