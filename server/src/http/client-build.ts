import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BrowseKind } from "@executive-disorder/shared/browse-kinds";

/** The client's first documents, by page; the names that its build gives them. */
export type FirstDocument =
  | "orderPage"
  | "orderText"
  | "home"
  | "orders"
  | "search"
  | "coverage"
  | "glossary"
  | "glossaryForms"
  | "sitePage"
  | `${BrowseKind}${"Index" | "Page"}`;

export interface ClientBuild {
  /** index.html, with its markers. */
  shell: string;
  /** The documents as the build printed them; one that is missing is not answered in advance. */
  documents: Partial<Record<FirstDocument | "viewer", string>>;
  madeAt: number;
}

/** The client as it was built last: a build under a running server counts at the next page. */
export function clientBuild(folder: string): () => ClientBuild {
  const nothing = '<!doctype html><html lang="en"><head><!--head--></head><body><!--page--></body></html>';
  let build: ClientBuild = { shell: nothing, documents: {}, madeAt: 0 };
  return () => {
    const madeAt = statSync(join(folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (madeAt === build.madeAt) return build;
    const documents = join(folder, "documents.json");
    build = {
      shell: readFileSync(join(folder, "index.html"), "utf8"),
      documents: existsSync(documents) ? JSON.parse(readFileSync(documents, "utf8")) : {},
      madeAt,
    };
    return build;
  };
}
