import type { ApiExample } from "@executive-disorder/shared/api-examples";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { useTheme } from "../../lib/theme.ts";
import { useMedia } from "../../lib/use-media.ts";

/** Nothing that somebody asks stays behind in this browser: no queries, and no keys in headers. */
const forgetful = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
  length: 0,
};

/** GraphiQL, from this server and about it. It asks as whoever is signed in here. */
export function GraphiqlPanel({ example }: { example: ApiExample }) {
  const theme = useTheme();
  const isDarkDevice = useMedia("(prefers-color-scheme: dark)");
  const isDark = theme === "system" ? isDarkDevice : theme === "dark";
  return (
    <div className="graphiql">
      <GraphiQL
        key={example.id}
        fetcher={createGraphiQLFetcher({ url: "/graphql" })}
        storage={forgetful}
        initialQuery={example.query}
        initialVariables={JSON.stringify(example.variables ?? {}, null, 2)}
        forcedTheme={isDark ? "dark" : "light"}
        defaultEditorToolsVisibility="variables"
      />
    </div>
  );
}
