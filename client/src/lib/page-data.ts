import type { ApolloClient } from "@apollo/client";
import { type DocumentNode, parse } from "graphql";
import { wireLog } from "./wire-log.ts";

interface PageResult {
  document: string;
  variables?: Record<string, unknown>;
  data: Record<string, unknown>;
}

const operationName = ({ definitions: [operation] }: DocumentNode) =>
  operation && "name" in operation ? (operation.name?.value ?? "") : "";

function isPageResult(value: unknown): value is PageResult {
  const result = value as PageResult | null;
  return typeof result?.document === "string" && typeof result.data === "object" && result.data !== null;
}

/**
 * Takes the answers that the server sent within the page into the store, so that the first view asks nothing twice.
 *
 * They are a help and never a condition: what is absent, malformed or of another version is passed over.
 */
export function readPageData(client: ApolloClient, page: ParentNode = document): void {
  const script = page.querySelector("script#page-data");
  if (!script?.textContent) return;
  try {
    const { results } = JSON.parse(script.textContent) as { results?: unknown };
    for (const result of Array.isArray(results) ? results.filter(isPageResult) : []) {
      const document = parse(result.document, { noLocation: true });
      client.writeQuery({
        query: document,
        variables: result.variables ?? {},
        data: result.data,
      });
      wireLog.add({
        name: operationName(document),
        document,
        variables: result.variables ?? {},
        origin: "page",
        bytes: new TextEncoder().encode(JSON.stringify(result.data)).length,
      });
    }
  } catch {
    // The page asks for itself what could not be read here.
  }
}
