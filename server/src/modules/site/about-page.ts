import type { SitePage } from "@executive-disorder/shared/site-pages";
import { operatorSentence, section } from "./blocks.ts";
import type { SiteParts } from "./site.ts";

export function aboutPage({ operator, glossary }: SiteParts): SitePage {
  return {
    title: "About Executive Disorder",
    lead: "A reading room for the executive orders of the presidents of the United States: what an order does, whether it still stands and why, whom it helps and hurts.",
    sections: [
      section(
        "why",
        "Why it exists",
        "The official record may not interpret, and most trackers tell everybody the same. Here stand the facts with the words that prove them, and beside them texts for different kinds of readers: the same facts, in another order of importance.",
      ),
      section("what", "What you find", [
        "A page for each order: status with the reason, relations to other orders, deadlines, sources, and an analysis where one is written.",
        "Lists by [president](/presidents), [topic](/topics) and [agency](/agencies), and a [search](/search).",
        "Downloads of the record, with a [codebook](/codebook), and an open API at /graphql.",
        `A [glossary](/glossary) of ${glossary.length} terms, and a page on the [method](/method).`,
      ]),
      section(
        "account",
        "With and without an account",
        "Everything in the record can be read without one. An account keeps your choices on the server and opens the texts of personas.",
      ),
      section(
        "who",
        "Who runs it",
        operatorSentence(operator),
        "The software is free under the MIT licence: anybody may run a copy, and each copy answers for itself. It is no government site and speaks for no government.",
      ),
    ],
  };
}
