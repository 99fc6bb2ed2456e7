import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildApiSchema } from "../graphql/build-api-schema.ts";
import { PROJECT_ROOT } from "../lib/env.ts";

writeFileSync(join(PROJECT_ROOT, "schema.graphql"), buildApiSchema().sdl);
