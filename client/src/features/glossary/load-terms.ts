import type { ApolloClient } from "@apollo/client";
import { termFinder } from "@executive-disorder/shared/glossary";
import { GLOSSARY_FORMS_QUERY } from "./glossary-queries.ts";
import { TermLayer } from "./term-layer.tsx";
import type { Terms } from "./terms.tsx";
import "../../styles/terms.css";

const made = new WeakMap<object, Terms>();

/** Asks once for the forms of all terms. @throws what the request throws. */
export async function loadTerms(client: ApolloClient): Promise<Terms | null> {
  const { data } = await client.query({ query: GLOSSARY_FORMS_QUERY });
  if (!data) return null;
  const { glossary } = data;
  const known = made.get(glossary);
  if (known) return known;
  const keys = new Set(glossary.map(({ key }) => key));
  const terms = { find: termFinder(glossary), has: (key: string) => keys.has(key), Layer: TermLayer };
  made.set(glossary, terms);
  return terms;
}
