import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessDocument, formatAccessTable } from "../access/access-table.ts";
import { buildApiSchema } from "../graphql/build-api-schema.ts";
import { PROJECT_ROOT } from "../lib/env.ts";

const { sdl, table } = buildApiSchema();
writeFileSync(join(PROJECT_ROOT, "schema.graphql"), sdl);
writeFileSync(join(PROJECT_ROOT, "shared/docs/access-table.md"), formatAccessTable(accessDocument(table)));
