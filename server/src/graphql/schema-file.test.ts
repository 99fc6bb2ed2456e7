import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../lib/env.ts";
import { buildApiSchema } from "./build-api-schema.ts";

test("schema.graphql is what the server serves; `pnpm schema` writes it anew", () => {
  expect(readFileSync(join(PROJECT_ROOT, "schema.graphql"), "utf8")).toBe(buildApiSchema().sdl);
});
