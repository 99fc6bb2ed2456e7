import { SITE_PAGES, type SiteTable } from "@executive-disorder/shared/site-pages";
import { escapeHtml } from "../lib/escape-html.ts";
import { inlineMarkdown, type PageParts } from "./html.ts";

export interface SiteForHtml {
  sitePage: {
    title: string;
    lead: string;
    sections: {
      id: string;
      heading: string;
      blocks: { text: string | null; items: string[] | null; table: SiteTable | null }[];
    }[];
  } | null;
}

export const SITE_HTML_DOCUMENT = `query SiteHtml($page: SitePageKey!) { sitePage(page: $page) {
  title lead sections { id heading blocks { text items table { caption columns rows isNumeric } } }
} }`;

/** A page about this site; what it says comes from the API, as the client has it. */
export function sitePage({ sitePage: page }: SiteForHtml, path: string): PageParts {
  const name = SITE_PAGES.find((one) => one.path === path)?.name ?? "";
  const sections = page?.sections.map(
    ({ id, heading, blocks }) =>
      `<section id="${escapeHtml(id)}"><h2>${escapeHtml(heading)}</h2>${blocks.map(blockHtml).join("")}</section>`,
  );
  return {
    status: 200,
    title: `${page?.title ?? name} | Executive Disorder`,
    description: page?.lead ?? `${name}.`,
    canonical: path,
    text: `<main class="page plain"><h1>${escapeHtml(page?.title ?? name)}</h1>${page ? `<p>${inlineMarkdown(page.lead)}</p>` : ""}${sections?.join("") ?? ""}</main>`,
  };
}

function blockHtml({ text, items, table }: NonNullable<SiteForHtml["sitePage"]>["sections"][number]["blocks"][number]) {
  if (text !== null) return `<p>${inlineMarkdown(text)}</p>`;
  if (items !== null) return `<ul>${items.map((item) => `<li>${inlineMarkdown(item)}</li>`).join("")}</ul>`;
  return table ? tableHtml(table) : "";
}

function tableHtml({ caption, columns, rows }: SiteTable): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
