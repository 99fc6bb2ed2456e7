import type { Request } from "express";
import type { Viewer } from "../access/viewer.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import type { Ask } from "./asker.ts";
import type { PageParts } from "./html.ts";
import type { OrderForHtml } from "./order-html.ts";

type Section = OrderForHtml["sections"][number];

/** An order's sections in an audience's words; the answer to AUDIENCE_HTML_DOCUMENT. */
export interface AudienceForHtml {
  order: {
    sections: (Omit<Section, "entries"> & {
      variant: { persona: { pluralName: string }; entries: Section["entries"] } | null;
    })[];
  } | null;
}

export const AUDIENCE_HTML_DOCUMENT = `query AudienceHtml($number: String!, $persona: String!) {
  order(number: $number) {
    sections { kind heading variant(persona: $persona) { persona { pluralName } entries { heading body cites } } }
  }
}`;

/** In whose words a page stands that names an audience in its address. */
export interface AudienceReading {
  /** HTML of the sentence above the texts. */
  note: string;
  /** Null: the base text stands. */
  sections: OrderForHtml["sections"] | null;
}

/** The audience that the address names first, as the client reads it; null where it names none. */
export function audienceOf(request: Request): string | null {
  return new URL(request.originalUrl, "http://host").searchParams.get("audience") || null;
}

/**
 * Reads a page in an audience's words, where the viewer may.
 *
 * Whatever is denied reads like what does not exist: the note repeats nothing of the address.
 */
export async function audienceReading(
  number: string,
  persona: string,
  viewer: Viewer,
  ask: Ask,
): Promise<AudienceReading> {
  const back = `<a href="/orders/${number}">Back to your own reading</a>`;
  const base = (why: string) => ({ note: `<p><b>You read the base text.</b> ${why}</p>`, sections: null });
  if (!viewer.userId) return base('Texts for particular readers come with an account. <a href="/sign-in">Sign in</a>');
  const { order } = await ask<AudienceForHtml>(AUDIENCE_HTML_DOCUMENT, { number, persona }, viewer);
  const readers = order?.sections.find((section) => section.variant)?.variant?.persona.pluralName;
  if (!order || !readers) return base(`There is no other text here for you under the name in this address. ${back}`);
  return {
    note: `<p><b>You read this page in the words for ${escapeHtml(readers)}.</b> ${back}</p>`,
    sections: order.sections.map(({ variant, ...section }) => ({ ...section, entries: variant?.entries ?? [] })),
  };
}

/** Several audiences' texts of an order side by side: all script. What the address asks for leaves no trace here. */
export function comparePage({ number, title }: Pick<OrderForHtml, "number" | "title">): PageParts {
  return {
    status: 200,
    title: `EO ${number} in several readers’ words | Executive Disorder`,
    description: `The texts of EO ${number} for several audiences, side by side.`,
    canonical: `/orders/${number}`,
    isIndexed: false,
    text: `<main class="page plain"><h1>Executive Order ${escapeHtml(number)}: ${escapeHtml(title)}</h1><p>The texts for several audiences side by side need an account and scripts. <a href="/orders/${escapeHtml(number)}">The order</a> can be read without.</p></main>`,
  };
}
