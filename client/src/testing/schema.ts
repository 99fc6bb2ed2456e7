import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";

/** The contract itself: what the server emits and the client is generated from. */
export const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));
