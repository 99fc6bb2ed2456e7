import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  print,
} from "graphql";
import type { SeededRandom } from "./seeded-random.ts";

export interface RandomDocument {
  text: string;
  variables: Record<string, unknown>;
  /** "Order.title" of each field in it. */
  fields: ReadonlySet<string>;
  /** How many fields it selects, each in its own path and form (alias, fragment, variable). */
  selections: number;
}

export interface RandomDocumentOptions {
  operation?: "query" | "mutation";
  /** Root fields to draw from; all when absent. */
  roots?: readonly string[];
  /** Names of fields that are drawn more often than others. */
  favoured?: readonly string[];
  /** "Order.title" of fields that are never drawn. */
  without?: ReadonlySet<string>;
  /** Levels of fields. */
  depth?: number;
  /** A value for an argument, undefined to leave it out. */
  argumentValue(argument: GraphQLArgument, random: SeededRandom): unknown;
}

/**
 * Writes a document over anything that the schema holds: aliases, variables, inline and named fragments, nested and repeated,
 * @skip and @include, several fields of one name with other arguments.
 *
 * A few of them are invalid, where two fields of one response name collide: validate before use.
 */
export function randomDocument(
  random: SeededRandom,
  schema: GraphQLSchema,
  { operation = "query", roots, favoured = [], without, depth = 7, argumentValue }: RandomDocumentOptions,
): RandomDocument {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: { name: string; type: string; text: string }[] = [];
  const fields = new Set<string>();
  let count = 0;
  let selections = 0;

  const argumentOf = (argument: GraphQLArgument): string => {
    const value = argumentValue(argument, random);
    if (value === undefined) return "";
    if (random.chance(0.4)) {
      const name = `v${++count}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] = value;
      return `${argument.name}: $${name}`;
    }
    return `${argument.name}: ${print(astFromValue(value, argument.type) ?? { kind: "NullValue" as never })}`;
  };

  const condition = (): string => {
    if (!random.chance(0.06)) return "";
    const directive = random.pick(["skip", "include"]);
    if (random.chance(0.5)) return ` @${directive}(if: ${random.chance(0.5)})`;
    const name = `v${++count}`;
    declared.push(`$${name}: Boolean!`);
    variables[name] = random.chance(0.5);
    return ` @${directive}(if: $${name})`;
  };

  const field = (type: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, left: number): string => {
    fields.add(`${type.name}.${definition.name}`);
    selections++;
    const given = definition.args.map(argumentOf).filter(Boolean);
    const alias = random.chance(given.length ? 0.9 : 0.2) ? `a${++count}: ` : "";
    const named = getNamedType(definition.type);
    const below = isObjectType(named) ? ` ${selection(named, left - 1)}` : "";
    return `${alias}${definition.name}${given.length ? `(${given.join(", ")})` : ""}${condition()}${below}`;
  };

  const selection = (type: GraphQLObjectType, left: number, only?: readonly string[]): string => {
    const all = Object.values(type.getFields()).filter(
      (definition) => (!only || only.includes(definition.name)) && !without?.has(`${type.name}.${definition.name}`),
    );
    const open = left > 1 ? all : all.filter((definition) => !isObjectType(getNamedType(definition.type)));
    const drawn = open
      .map((definition) => ({ definition, place: random.next() ** (favoured.includes(definition.name) ? 4 : 1) }))
      .sort((a, b) => a.place - b.place)
      .slice(0, 1 + random.below(Math.max(3, Math.ceil(open.length * 0.35))))
      .map(({ definition }) => definition);
    const again = random.chance(0.3) && open.length ? [random.pick(open)] : [];
    const parts = [...drawn, ...again].map((definition) => {
      const text = field(type, definition, left);
      if (!random.chance(0.15)) return text;
      return random.chance(0.5) ? `... on ${type.name}${condition()} { ${text} }` : `...${condition()} { ${text} }`;
    });
    if (random.chance(0.15)) parts.push("__typename");
    if (random.chance(0.15) && !only) {
      const known = fragments.filter((fragment) => fragment.type === type.name);
      if (known.length > 0 && random.chance(0.4)) {
        parts.push(`...${random.pick(known).name}`);
      } else if (left > 1) {
        const text = selection(type, left - 1);
        const name = `F${++count}`;
        fragments.push({ name, type: type.name, text });
        parts.push(`...${name}${condition()}`);
      }
    }
    return `{ ${parts.length ? parts.join(" ") : "__typename"} }`;
  };

  const root = operation === "query" ? schema.getQueryType() : schema.getMutationType();
  const body = selection(root as GraphQLObjectType, depth, roots);
  const head = declared.length ? `${operation} Q(${declared.join(", ")})` : operation;
  const rest = fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  return { text: [`${head} ${body}`, ...rest].join("\n"), variables, fields, selections };
}
