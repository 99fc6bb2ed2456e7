import { LIMITS } from "@executive-disorder/shared/limits";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from "graphql";
import { LRUCache } from "lru-cache";

type Variables = Record<string, unknown>;
/** Cost of a part of a document, with the variables of a request. */
type Cost = (variables: Variables) => number;

/** Items of a list whose length no argument bounds: more than most have, so that none is free. */
const ITEMS_OF_A_LIST = 10;
/** Pages whose size is not as that of others. */
const PAGES: Record<string, { initial: number; most: number }> = { "Order.relations": LIMITS.relationPage };
/** Of documents that cannot be read: they are refused cheaply. */
const UNREADABLE = 1;
const DOCUMENTS_KEPT = 1_000;

/**
 * What documents cost, before anything runs: one for each field that can be answered, times the rows in which it stands. A page
 * counts as many rows as `first` asks for, a list without such an argument as ten; a fragment counts wherever it is spread.
 */
export function documentCosts(schema: GraphQLSchema) {
  const kept = new LRUCache<string, Cost>({ max: DOCUMENTS_KEPT });
  return (document: string, operationName: string | null, variables: Variables): number => {
    const key = `${operationName ?? ""}\n${document}`;
    let cost = kept.get(key);
    if (!cost) {
      cost = costOfDocument(schema, document, operationName);
      kept.set(key, cost);
    }
    return cost(variables);
  };
}

export type DocumentCosts = ReturnType<typeof documentCosts>;

function costOfDocument(schema: GraphQLSchema, text: string, operationName: string | null): Cost {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: LIMITS.document.tokens, noLocation: true });
  } catch {
    return () => UNREADABLE;
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return () => UNREADABLE;
  const root = schema.getRootType(operation.operation);
  if (!root) return () => UNREADABLE;
  const budget = { fields: LIMITS.document.tokens };
  const cost = costOfSelection(operation.selectionSet, root, { schema, fragments, inside: [], budget });
  return budget.fields > 0 ? cost : () => UNREADABLE;
}

interface Place {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments that are being spread: one that spreads itself is refused elsewhere. */
  inside: readonly string[];
  /** Fields that may still be looked at; a document with more is refused elsewhere, before it runs. */
  budget: { fields: number };
}

function costOfSelection({ selections }: SelectionSetNode, type: GraphQLOutputType, place: Place): Cost {
  const parts = selections.map((selection): Cost => {
    if (--place.budget.fields < 0) return () => 0;
    if (selection.kind === Kind.FIELD) return costOfField(selection, type, place);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? place.fragments.get(selection.name.value) : selection;
    if (!fragment) return () => 0;
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    if (name && place.inside.includes(name)) return () => 0;
    const on = fragment.typeCondition ? place.schema.getType(fragment.typeCondition.name.value) : type;
    if (!on || !isCompositeType(on)) return () => 0;
    return costOfSelection(fragment.selectionSet, on, {
      ...place,
      inside: name ? [...place.inside, name] : place.inside,
    });
  });
  return (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
}

function costOfField(field: FieldNode, parent: GraphQLOutputType, place: Place): Cost {
  const owner = getNamedType(parent);
  const definition = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name.value] : undefined;
  // Of what is no field of ours: introspection, which costs us little.
  if (!definition || !field.selectionSet) return () => 1;
  const type = getNamedType(definition.type);
  const below = isCompositeType(type) ? costOfSelection(field.selectionSet, type, place) : () => 0;
  const rows = rowsOf(field, definition, owner.name);
  return (variables) => 1 + rows(variables) * below(variables);
}

function rowsOf(
  field: FieldNode,
  definition: { type: GraphQLOutputType; args: readonly { name: string }[] },
  parent: string,
): Cost {
  const argument = definition.args.find(({ name }) => name === "first");
  if (argument) {
    const { initial, most } = PAGES[`${parent}.${field.name.value}`] ?? LIMITS.pageSize;
    const given = field.arguments?.find(({ name }) => name.value === "first")?.value;
    const bounded = (count: unknown) =>
      typeof count === "number" && Number.isFinite(count) ? Math.min(Math.max(count, 1), most) : initial;
    if (given?.kind === Kind.INT) return () => bounded(Number(given.value));
    if (given?.kind === Kind.VARIABLE) return (variables) => bounded(variables[given.name.value]);
    return () => initial;
  }
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  // The rows of a page are counted where `first` stands.
  return isListType(type) && !["nodes", "edges"].includes(field.name.value) ? () => ITEMS_OF_A_LIST : () => 1;
}
