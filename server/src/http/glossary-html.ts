import type { GlossaryTerm } from "@executive-disorder/shared/glossary";
import { escapeHtml } from "../lib/escape-html.ts";
import type { PageParts } from "./html.ts";

export interface GlossaryForHtml {
  glossary: (Pick<GlossaryTerm, "key" | "term" | "definition" | "source"> & {
    seeAlso: { key: string; term: string }[];
  })[];
}

export const GLOSSARY_HTML_DOCUMENT =
  "query GlossaryHtml { glossary { key term definition source seeAlso { key term } } }";

/** All terms by alphabet, each at its anchor. */
export function glossaryPage({ glossary }: GlossaryForHtml): PageParts {
  const letters = [...Map.groupBy(glossary, ({ term }) => term.charAt(0).toUpperCase())];
  const parts = letters.map(
    ([letter, terms]) =>
      `<h2 id="letter-${escapeHtml(letter.toLowerCase())}">${escapeHtml(letter)}</h2><dl>${terms.map(termHtml).join("")}</dl>`,
  );
  const jumps = letters.map(
    ([letter]) => `<a href="#letter-${escapeHtml(letter.toLowerCase())}">${escapeHtml(letter)}</a>`,
  );
  return {
    status: 200,
    title: "Glossary | Executive Disorder",
    description: `${glossary.length} terms of executive orders, law and government in plain words.`,
    canonical: "/glossary",
    text: `<main class="page plain"><h1>Glossary</h1><p>${glossary.length} terms that pages of this site use, in plain words.</p><nav aria-label="Letters">${jumps.join(" ")}</nav>${parts.join("")}</main>`,
  };
}

function termHtml({ key, term, definition, source, seeAlso }: GlossaryForHtml["glossary"][number]): string {
  const more = seeAlso.map((other) => `<a href="#${escapeHtml(other.key)}">${escapeHtml(other.term)}</a>`);
  return `<dt id="${escapeHtml(key)}"><b>${escapeHtml(term)}</b></dt><dd>${escapeHtml(definition)}${source ? ` (${escapeHtml(source)})` : ""}${more.length > 0 ? ` See also: ${more.join(", ")}.` : ""}</dd>`;
}
