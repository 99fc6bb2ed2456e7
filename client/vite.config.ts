import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin, runnerImport } from "vite";
import { subsetFonts } from "./scripts/subset-fonts.ts";

const root = import.meta.dirname;
/** The server in development; the built client is served by it. */
const server = process.env.SERVER_URL ?? "http://localhost:4000";

/** Cuts the fonts before anything looks for them. */
function fonts(): Plugin {
  return { name: "fonts", configResolved: () => subsetFonts(join(root, "public/fonts")) };
}

/**
 * Writes dist/documents.json: the documents that this client sends for a visitor who has chosen nothing, letter for letter.
 * The server answers them in advance, within the page. They come out of the client's own code and cannot drift from it.
 */
function documents(): Plugin {
  return {
    name: "documents",
    apply: "build",
    closeBundle: async () => {
      const { module } = await runnerImport<typeof import("./src/app/wire-documents.ts")>(
        join(root, "src/app/wire-documents.ts"),
        { root, logLevel: "error" },
      );
      await writeFile(join(root, "dist/documents.json"), `${JSON.stringify(await module.wireDocuments(), null, 2)}\n`);
    },
  };
}

export default defineConfig({
  root,
  plugins: [fonts(), react(), documents()],
  // RxJS, which Apollo brings, comes as classes too: a third smaller than its default, which is written for browsers without them.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  server: { port: 5173, proxy: { "/graphql": server, "/api": server, "/export": server } },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The editor of the API explorer; the reading path has a test of its own.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // "use no memo" in GraphiQL: says something to a compiler that we do not use.
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
      // What every page needs and what changes only with a dependency: one file, kept by browsers from release to release. The rest of the
      // reading path is another, whatever pages that come later share with it: small files of their own would be larger together.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "libraries",
              // Of graphql what reads documents; what knows schemas is the API explorer's alone.
              test: /[\\/]node_modules[\\/](?:(?:react|react-dom|scheduler|react-router|@apollo|@wry|optimism|rxjs|tslib|graphql-tag)[\\/]|graphql[\\/]language[\\/])/,
              tags: ["$initial"],
            },
            { name: "reading", tags: ["$initial"] },
          ],
        },
      },
    },
  },
});
