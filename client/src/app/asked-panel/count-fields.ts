import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** How many fields a document asks for, fragments counted wherever they are spread; less what the store adds for itself. */
export function countFields(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const below = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return sum + below(fragments.get(selection.name.value)?.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + below(selection.selectionSet);
      return selection.name.value === "__typename" ? sum : sum + 1 + below(selection.selectionSet);
    }, 0);
  return document.definitions.reduce(
    (sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sum + below(definition.selectionSet) : sum),
    0,
  );
}
