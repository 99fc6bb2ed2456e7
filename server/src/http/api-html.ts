import { API_EXAMPLES, asCommand } from "@executive-disorder/shared/api-examples";
import { escapeHtml } from "../lib/escape-html.ts";
import type { PageParts } from "./html.ts";

/** What the API explorer tells without scripts: how to ask, and the worked examples as commands. */
export function apiPage(origin: string): PageParts {
  const examples = API_EXAMPLES.map(
    (example) =>
      `<section id="${example.id}"><h2>${escapeHtml(example.title)}</h2><p>${escapeHtml(example.says)}</p><pre>${escapeHtml(example.query)}</pre><p>With these variables: <code>${escapeHtml(JSON.stringify(example.variables ?? {}))}</code></p><details><summary>As a command</summary><pre>${escapeHtml(asCommand(example, origin))}</pre></details></section>`,
  );
  return {
    status: 200,
    title: "API explorer | Executive Disorder",
    description: "The GraphQL API of executive orders, their relations and texts, with worked examples.",
    canonical: "/api-explorer",
    text: `<main class="page plain"><h1>API explorer</h1><p>Everything that this site shows comes from one GraphQL API at <code>/graphql</code>, which you may ask too. Programs ask with a token in the header <code>authorization: Bearer …</code>; without one they ask as a visitor. Each answer tells its cost in the header <code>query-cost</code>, and in <code>ratelimit</code> how much is left of this minute.</p><p>With scripts, the examples can be tried out here.</p>${examples.join("")}</main>`,
  };
}
