import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

/** A selected field, with the arguments that it was given under each alias, and what is selected below it. */
export interface SelectedField {
  /** One entry for each time the field is asked for; several aliases may ask with different arguments. */
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
  const selection = new Map<string, SelectedField>();
  for (const node of info.fieldNodes)
    if (node.selectionSet) collect(node.selectionSet, selection, info.fragments, info.variableValues);
  return selection;
}

type Fragments = Record<string, FragmentDefinitionNode>;
type Variables = Record<string, unknown>;

function collect(
  set: SelectionSetNode,
  into: Map<string, SelectedField>,
  fragments: Fragments,
  variables: Variables,
): void {
  for (const node of set.selections) {
    if (node.directives?.length && !isIncluded(node, variables)) continue;
    if (node.kind === Kind.FIELD) {
      collectField(node, into, fragments, variables);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, into, fragments, variables);
    } else {
      const fragment = fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, into, fragments, variables);
    }
  }
}

function collectField(
  node: FieldNode,
  into: Map<string, SelectedField>,
  fragments: Fragments,
  variables: Variables,
): void {
  let field = into.get(node.name.value);
  if (!field) {
    field = { args: [], below: new Map() };
    into.set(node.name.value, field);
  }
  const args: Record<string, unknown> = {};
  for (const argument of node.arguments ?? [])
    args[argument.name.value] = valueFromASTUntyped(argument.value, variables);
  field.args.push(args);
  if (node.selectionSet) collect(node.selectionSet, field.below as Map<string, SelectedField>, fragments, variables);
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
