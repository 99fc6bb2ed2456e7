import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { type PageParts } from "./html.ts";

/** What the HTML of an order's text is made of; the answer to TEXT_HTML_DOCUMENT. */
export interface TextForHtml {
  number: string;
  title: string;
  signingDate: string | null;
  htmlUrl: string | null;
  president: { name: string } | null;
  status: { explanation: string };
  officialText: { source: string; asOf: string } | null;
  provisions: ProvisionForHtml[];
}

interface ProvisionForHtml {
  key: string;
  kind: string;
  marker: string;
  number: string;
  heading: string | null;
  level: number;
  paragraphs: { key: string; text: string; isQuotation: boolean }[];
}

export const TEXT_HTML_DOCUMENT = `query TextHtml($number: String!) {
  order(number: $number) {
    number title signingDate htmlUrl president { name } status { explanation } officialText { source asOf }
    provisions { key kind marker number heading level paragraphs { key text isQuotation } }
  }
}`;

/** The parts of the page of an order's text. One that is not held is a page that says so, and that nobody indexes. */
export function textPage(order: TextForHtml): PageParts {
  const signed = `${order.president ? `, signed by ${order.president.name}` : ""}${order.signingDate ? ` on ${formatDay(order.signingDate)}` : ""}`;
  return {
    status: 200,
    title: `Text of EO ${order.number}: ${order.title} | Executive Disorder`,
    description: `The text of Executive Order ${order.number}${signed}, by section. ${order.status.explanation}`,
    canonical: `/orders/${order.number}/text`,
    isIndexed: order.provisions.length > 0,
    text: `<main class="page plain"><article><p>${escapeHtml(order.status.explanation)}</p><h1>Text of Executive Order ${escapeHtml(order.number)}: ${escapeHtml(order.title)}</h1><p><a href="/orders/${escapeHtml(order.number)}">What it does, and whether it stands</a>${order.htmlUrl ? `. Official text: <a href="${escapeHtml(order.htmlUrl)}">Federal Register</a>` : ""}</p>${body(order)}</article></main>`,
  };
}

function body({ officialText, provisions }: TextForHtml): string {
  if (!officialText) return "<p>We do not hold the text of this order yet.</p>";
  const contents = provisions
    .filter(({ level }) => level === 0)
    .map((provision) => `<li><a href="#${escapeHtml(provision.key)}">${escapeHtml(nameOf(provision))}</a></li>`);
  return `<p>The text as signed, from ${escapeHtml(officialText.source)}, as of ${formatDay(officialText.asOf)}.</p><nav aria-label="Contents"><ul>${contents.join("")}</ul></nav>${provisions.map(provisionHtml).join("")}`;
}

function nameOf({ number, heading }: ProvisionForHtml): string {
  return [number, heading].filter(Boolean).join(". ");
}

/** A provision at its permalink; a numbered unit has its number before its words, and every other one a heading. */
function provisionHtml(provision: ProvisionForHtml): string {
  const { key, kind, marker, heading, level, paragraphs } = provision;
  const isUnit = kind === "UNIT" || kind === "FLUSH";
  const rank = level === 0 ? "h2" : "h3";
  const lead = [marker, heading].filter(Boolean).join(" ");
  const head = isUnit
    ? lead && `<p><b>${escapeHtml(lead)}</b></p>`
    : `<${rank}>${escapeHtml(nameOf(provision))}</${rank}>`;
  const texts = paragraphs.map(({ key, text, isQuotation }) => {
    const words = `<p id="${escapeHtml(key)}">${escapeHtml(text)}</p>`;
    return isQuotation ? `<p>New wording for another document:</p><blockquote>${words}</blockquote>` : words;
  });
  return `<div id="${escapeHtml(key)}">${head}${texts.join("")}</div>`;
}
