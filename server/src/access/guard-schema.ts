import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from "graphql";
import { SentenceError } from "../lib/sentence-error.ts";
import type { AccessRule } from "./rules.ts";
import type { Viewer } from "./viewer.ts";

/** "Order.title" → its rule. The whole of it, in the order of the names. */
export type AccessTable = ReadonlyMap<string, AccessRule>;

/** Fields without a rule, or rules that the schema cannot honour. The server does not start with one. */
export class AccessTableError extends SentenceError {
  constructor(faults: string[]) {
    super(`The schema cannot be guarded:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

/**
 * Compiles the marks at the fields into the access table and enforces it.
 *
 * Only guarded fields are wrapped, and synchronously: everything else keeps its resolver, so that a public page pays nothing.
 * A guarded field must be nullable, because a refusal is null there; a non-null one would empty its parent.
 *
 * @param ruleOf for tests alone, which show with it what the rules keep and what the database keeps without them: no setting of the
 * server reaches it, and a test holds that no other caller gives it.
 * @throws AccessTableError naming every field that has no rule, or a guarded one that is not nullable.
 */
export function guardSchema(
  schema: GraphQLSchema,
  ruleOf: (name: string, rule: AccessRule) => AccessRule = (_, rule) => rule,
): AccessTable {
  const table = new Map<string, AccessRule>();
  const faults: string[] = [];
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  for (const type of types.sort((a, b) => a.name.localeCompare(b.name))) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const mark = field.extensions.access as AccessRule | undefined;
      if (!mark) {
        faults.push(`${name} has no @Access rule`);
        continue;
      }
      const rule = ruleOf(name, mark);
      if (rule.allows && isNonNullType(field.type)) faults.push(`${name} is guarded and must be nullable`);
      table.set(name, rule);
      if (rule.allows) guardField(field, rule);
    }
  }
  if (faults.length > 0) throw new AccessTableError(faults);
  return table;
}

function guardField(field: GraphQLField<unknown, { viewer: Viewer }>, rule: AccessRule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const allows = rule.allows as NonNullable<AccessRule["allows"]>;
  field.resolve = (source, args, context, info) => {
    if (allows(context.viewer, source)) return resolve(source, args, context, info);
    throw new GraphQLError("You may not read this field.", { extensions: { code: rule.refusal(context.viewer) } });
  };
}
