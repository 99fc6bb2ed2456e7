import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { accessDocument, formatAccessTable } from "../access/access-table.ts";
import { PROJECT_ROOT } from "../lib/env.ts";
import { buildApiSchema } from "./build-api-schema.ts";

const published = (path: string) => readFileSync(join(PROJECT_ROOT, path), "utf8");

test("schema.graphql is what the server serves; `pnpm schema` writes it anew", () => {
  expect(published("schema.graphql")).toBe(buildApiSchema().sdl);
});

test("the published access table is the one that the server enforces; `pnpm schema` writes it anew", () => {
  expect(published("shared/docs/access-table.md")).toBe(formatAccessTable(accessDocument(buildApiSchema().table)));
});

test("nothing that runs for users builds the schema with other rules than the marks", () => {
  const folder = join(PROJECT_ROOT, "server/src");
  const callers = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".test.") && !name.startsWith("testing"))
    .filter((name) => /buildApiSchema\((?!\)|ruleOf\?: )/.test(readFileSync(join(folder, name), "utf8")));
  expect(callers).toEqual([]);
});
