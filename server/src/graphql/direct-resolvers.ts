import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";

type Storage = ReturnType<typeof getMetadataStorage>;
type Resolver = Storage["queries"][number] | Storage["fieldResolvers"][number];
type Pick = (source: unknown, args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * Lets graphql call the methods of the resolver classes itself.
 *
 * TypeGraphQL's own call makes a promise of every argument, even with validation off, and so of every `sections` and every
 * `variant`. Only methods that take @Root, @Arg, @Ctx and @Info, and have neither middleware nor roles, are called directly;
 * any other keeps its resolver. Access is not its business: guardSchema wraps what this leaves.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const instances = new Map<object, object>();
  const apply = (type: GraphQLObjectType | null | undefined, resolver: Resolver) => {
    const field = type?.getFields()[resolver.schemaName ?? resolver.methodName];
    const picks = resolver.params?.toSorted((one, other) => one.index - other.index).map(pickOf);
    if (!field || !picks?.every((pick) => pick !== null) || resolver.middlewares?.length || resolver.roles) return;
    const target = resolver.target as new () => object;
    const instance = instances.get(target) ?? new target();
    instances.set(target, instance);
    field.resolve = directResolver(instance, resolver.methodName, picks as Pick[]);
  };
  for (const query of storage.queries) apply(schema.getQueryType(), query);
  for (const mutation of storage.mutations) apply(schema.getMutationType(), mutation);
  for (const resolver of storage.fieldResolvers) {
    if (resolver.kind !== "external") continue;
    const owner = resolver.getObjectType?.();
    const name = storage.objectTypes.find((type) => type.target === owner)?.name;
    apply(name ? (schema.getType(name) as GraphQLObjectType) : null, resolver);
  }
}

function pickOf(param: NonNullable<Resolver["params"]>[number]): Pick | null {
  if (param.kind === "arg") return (_, args) => args[param.name];
  if (param.kind === "info") return (_source, _args, _context, info) => info;
  const property = param.kind === "root" || param.kind === "context" ? param.propertyName : undefined;
  const part = (value: unknown) => (property ? (value as Record<string, unknown>)[property] : value);
  if (param.kind === "root") return (source) => part(source);
  if (param.kind === "context") return (_, _args, context) => part(context);
  return null;
}

function directResolver(instance: object, method: string, picks: Pick[]): GraphQLFieldResolver<unknown, unknown> {
  const call = (instance as Record<string, (...values: unknown[]) => unknown>)[method];
  if (!call) throw new Error(`There is no method ${method}`);
  return (source, args, context, info) =>
    call.apply(
      instance,
      picks.map((pick) => pick(source, args, context, info)),
    );
}
