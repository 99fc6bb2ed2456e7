import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { PROJECT_ROOT } from "./lib/env.ts";

/** Each layer imports only from those on its left, and from itself. */
const LAYERS = {
  "server/src": ["lib", "db", "access", "modules", "graphql", "http", "main", "cli"],
  "server/src/modules": [
    "citations",
    "audit",
    "mail",
    "accounts",
    "api-tokens",
    "personas",
    "interest-profile",
    "editorial",
    "relations",
    "provisions",
    "court-cases",
    "orders",
    "graph",
    "events",
    "tracking",
    "feeds",
    "digest",
    "search",
    "drafting",
    "federal-register",
    "starter",
    "site",
  ],
  "client/src": ["lib", "gql", "components", "features", "app"],
  "client/src/features": ["glossary", "account", "interest-profile", "orders", "relations", "tracking"],
};

/** What a layer may also import against the order, each for a reason that stands in a decision or in the file. */
const EXCEPTIONS = new Set<string>();

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:^|\n)(?:import|export)[^;]*?from "(\.[^"]+)"/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ""),
  );
}

test.each(Object.entries(LAYERS))("in %s, a layer imports only from its left", (folder, layers) => {
  const root = join(PROJECT_ROOT, folder);
  const layerOf = (path: string) => {
    const inside = relative(root, path);
    return inside.startsWith("..") ? -2 : layers.indexOf(inside.split(sep)[0] ?? "");
  };
  const faults = layers.flatMap((layer, index) =>
    sourceFiles(join(root, layer)).flatMap((file) =>
      importsOf(file)
        .filter((target) => layerOf(target) > index)
        .map((target) => `${relative(root, file)} imports ${relative(root, target)}`)
        .filter((fault) => !EXCEPTIONS.has(fault)),
    ),
  );
  expect(faults).toEqual([]);
  // Nothing stands outside the layers.
  const known = new Set([...layers, "testing", "styles"]);
  const strangers = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !known.has(entry.name),
  );
  expect(strangers.map((entry) => entry.name)).toEqual([]);
});

test("shared imports nothing but zod, diff and itself", () => {
  const foreign = sourceFiles(join(PROJECT_ROOT, "shared/src")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "([^"]+)"/g)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "zod" && name !== "diff" && !name.startsWith("./")),
  );
  expect(foreign).toEqual([]);
});

test("only env.ts reads process.env, and only production.ts writes to it", () => {
  const readers = sourceFiles(join(PROJECT_ROOT, "server/src")).filter(
    (file) => !file.includes(`${sep}testing${sep}`) && readFileSync(file, "utf8").includes("process.env"),
  );
  expect(readers.map((file) => relative(PROJECT_ROOT, file))).toEqual(
    ["env.ts", "production.ts"].map((name) => join("server", "src", "lib", name)),
  );
});
