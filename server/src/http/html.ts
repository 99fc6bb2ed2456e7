import type { TermSpot } from "@executive-disorder/shared/glossary";
import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import { escapeHtml } from "../lib/escape-html.ts";
import type { FirstDocument } from "./client-build.ts";

/** A value as it may stand in a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A paragraph's Markdown as HTML: emphasis, and links to our own pages. Everything else stays text, markup included.
 *
 * @param terms places of terms, outside of emphasis and links: each becomes a link to its definition.
 */
export function inlineMarkdown(text: string, terms: readonly TermSpot[] = []): string {
  let end = 0;
  const parts = terms.map(({ key, start, end: after }) => {
    const before = markdownHtml(text.slice(end, start));
    end = after;
    return `${before}<a class="term" href="/glossary#${key}">${escapeHtml(text.slice(start, after))}</a>`;
  });
  return parts.join("") + markdownHtml(text.slice(end));
}

function markdownHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\[([^\][]+)\]\((\/(?!\/)[a-zA-Z0-9/#._-]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*([^*\s](?:[^*]*[^*\s])?)\*/g, "<em>$1</em>");
}

/** Under every page: where to ask, what this is, and who answers for it. */
const FOOT = `<footer class="page plain"><nav aria-label="More of this site">${[
  { path: "/explore", name: "Explore relations" },
  { path: "/compare", name: "Compare two orders" },
  { path: "/api-explorer", name: "API explorer" },
  { path: "/glossary", name: "Glossary" },
  ...SITE_PAGES,
]
  .map(({ path, name }) => `<a href="${path}">${name}</a>`)
  .join(" ")}</nav></footer>`;

/** Answers that the client would otherwise ask for at once. */
export type FirstAnswers = { document: string; variables: Record<string, unknown>; data: unknown }[];

/** What one page puts into the shell. */
export interface PageParts {
  status: number;
  title: string;
  description: string;
  /** Path of the canonical address; null for pages that have none. */
  canonical: string | null;
  /** Further elements of the head: Open Graph, citation_*, JSON-LD. */
  head?: string;
  /** The readable text, for readers without scripts, search engines and link previews. */
  text: string;
  /** What the client would ask for at once; its answer is sent with the page. */
  first?: { document: FirstDocument; variables: Record<string, unknown> };
  /** What it asks for behind that, without variables. */
  behind?: FirstDocument;
  isIndexed?: boolean;
  /** Path of its feed without the ending, such as "/feeds/topics/trade". */
  feed?: string;
}

/**
 * Puts a page into the client's shell.
 *
 * @param origin scheme and host under which readers reach the site.
 * @param answers what the client finds in the page, instead of asking.
 * @param isPersonal the reader is signed in: the text is then only for those without scripts, since the client shows another one.
 */
export function renderPage(
  shell: string,
  origin: string,
  page: PageParts,
  { isPersonal, answers }: { isPersonal: boolean; answers: FirstAnswers },
): string {
  const canonical = page.canonical === null ? null : `${origin}${page.canonical}`;
  const meta = (key: "name" | "property", name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    meta("name", "description", page.description),
    canonical && page.status === 200 ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : "",
    page.isIndexed === false || page.status !== 200 ? meta("name", "robots", "noindex") : "",
    meta("property", "og:site_name", "Executive Disorder"),
    meta("property", "og:title", page.title),
    meta("property", "og:description", page.description),
    meta("property", "og:type", "article"),
    canonical ? meta("property", "og:url", canonical) : "",
    meta("name", "twitter:card", "summary"),
    page.feed ? feedLinks(`${origin}${page.feed}`) : "",
    page.head ?? "",
  ];
  const readable = page.text + FOOT;
  const text = isPersonal ? `<noscript>${readable}</noscript>` : readable;
  const data =
    answers.length > 0
      ? `<script type="application/json" id="page-data">${scriptJson({ results: answers })}</script>`
      : "";
  return shell
    .replace("<!--head-->", () => head.filter(Boolean).join("\n    "))
    .replace("<!--page-->", () => text)
    .replace("<!--data-->", () => data);
}

/** The shell with its styles, and without the client. */
export const withoutClient = (shell: string): string =>
  shell.replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "");

const feedLinks = (address: string) =>
  [
    ["application/atom+xml", "atom", "Atom"],
    ["application/feed+json", "json", "JSON Feed"],
    ["text/calendar", "ics", "Calendar of deadlines"],
  ]
    .map(
      ([type, ending, title]) =>
        `<link rel="alternate" type="${type}" title="${title}" href="${escapeHtml(address)}.${ending}">`,
    )
    .join("");
