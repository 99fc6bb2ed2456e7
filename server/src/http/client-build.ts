import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface ClientBuild {
  /** index.html, with its markers. */
  shell: string;
  /** The documents that the client sends first, as its build printed them. */
  documents: {
    viewer?: string;
    orderPage?: string;
    orderText?: string;
    home?: string;
    orders?: string;
    search?: string;
  };
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
