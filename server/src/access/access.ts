import { Extensions } from "type-graphql";
import type { AccessRule } from "./rules.ts";

/**
 * The mark at a field of the schema that says who may read it. Every field carries one: the server does not start otherwise
 * (see guard-schema.ts). It travels in the field's extensions, and so survives whatever TypeGraphQL does to resolvers.
 */
export function Access(rule: AccessRule): PropertyDecorator & MethodDecorator {
  return Extensions({ access: rule }) as PropertyDecorator & MethodDecorator;
}
