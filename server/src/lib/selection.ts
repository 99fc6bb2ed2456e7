import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** A selected field, with the arguments that it was given under each alias, and what is selected below it. */
export interface SelectedField {
  /** One entry for each time the field is asked for, as its resolver gets them; several aliases may ask with different arguments. */
  args: Record<string, unknown>[];
  below: Selection;
}

/** What is selected of a type: field name → how. Aliases are folded. */
export type Selection = ReadonlyMap<string, SelectedField>;

/**
 * Looks ahead: what does the document select below the field that is being resolved?
 *
 * Fragments, aliases, @skip and @include are followed. Type conditions are not told apart: our fields have one type each.
 */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [node] = info.fieldNodes;
  if (!node?.selectionSet || info.fieldNodes.length > 1) return lookAhead(info);
  let known = fixed.get(node);
  if (known === undefined) {
    known = variesWithin(node.selectionSet, info.fragments) ? null : lookAhead(info);
    fixed.set(node, known);
  }
  return known ?? lookAhead(info);
}

/**
 * Selections that no variable can change, by the field of the document (which the server keeps while it is asked for); null
 * where one can. The same selection is then the same object each time.
 */
const fixed = new WeakMap<FieldNode, Selection | null>();

/** Whether a directive, or an argument that holds a variable, stands anywhere below. */
function variesWithin(set: SelectionSetNode, fragments: Fragments, inside: readonly string[] = []): boolean {
  return set.selections.some((node) => {
    if (node.directives?.length) return true;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments[node.name.value];
      const seen = inside.includes(node.name.value);
      return (
        !seen && fragment !== undefined && variesWithin(fragment.selectionSet, fragments, [...inside, node.name.value])
      );
    }
    const isVariable = node.kind === Kind.FIELD && node.arguments?.some((argument) => hasVariable(argument.value));
    return isVariable || (node.selectionSet !== undefined && variesWithin(node.selectionSet, fragments, inside));
  });
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

function lookAhead(info: GraphQLResolveInfo): Selection {
  const selection = new Map<string, SelectedField>();
  const type = getNamedType(info.returnType);
  if (isObjectType(type))
    for (const node of info.fieldNodes)
      if (node.selectionSet) collect(node.selectionSet, type, selection, info.fragments, info.variableValues);
  return selection;
}

type Fragments = Record<string, FragmentDefinitionNode>;
type Variables = Record<string, unknown>;

function collect(
  set: SelectionSetNode,
  type: GraphQLObjectType,
  into: Map<string, SelectedField>,
  fragments: Fragments,
  variables: Variables,
): void {
  for (const node of set.selections) {
    if (node.directives?.length && !isIncluded(node, variables)) continue;
    if (node.kind === Kind.FIELD) {
      collectField(node, type, into, fragments, variables);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, type, into, fragments, variables);
    } else {
      const fragment = fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, type, into, fragments, variables);
    }
  }
}

function collectField(
  node: FieldNode,
  type: GraphQLObjectType,
  into: Map<string, SelectedField>,
  fragments: Fragments,
  variables: Variables,
): void {
  // `__typename` has no definition, and is not asked of the database.
  const definition = type.getFields()[node.name.value];
  if (!definition) return;
  let field = into.get(node.name.value);
  if (!field) {
    field = { args: [], below: new Map() };
    into.set(node.name.value, field);
  }
  field.args.push(definition.args.length > 0 ? getArgumentValues(definition, node, variables) : {});
  const below = getNamedType(definition.type);
  if (node.selectionSet && isObjectType(below))
    collect(node.selectionSet, below, field.below as Map<string, SelectedField>, fragments, variables);
}

function isIncluded(node: { directives?: readonly import("graphql").DirectiveNode[] }, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

/** What either of two selections of one type asks for. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  if (one.size === 0 || other.size === 0) return one.size ? one : other;
  const merged = new Map(one);
  for (const [name, field] of other) {
    const known = merged.get(name);
    merged.set(
      name,
      known ? { args: [...known.args, ...field.args], below: mergeSelections(known.below, field.below) } : field,
    );
  }
  return merged;
}
