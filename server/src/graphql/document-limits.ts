import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type ValidationRule,
} from "graphql";

/**
 * Refuses documents that are too deep, have too many aliases or too many directives, before anything runs.
 *
 * Fragments count wherever they are spread, so that none can hide its size; a fragment that spreads itself is refused by
 * another rule, and counts once here. Introspection is bounded by the same numbers.
 */
export const documentLimits: ValidationRule = (context) => {
  const most = LIMITS.document;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of context.getDocument().definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const counts = { aliases: 0, directives: 0, nodes: 0 };
  let reported = false;
  const refuse = (node: ASTNode, message: string) => {
    if (!reported)
      context.reportError(
        new GraphQLError(`${message}; ask for less, or in several requests`, {
          nodes: [node],
          extensions: { code: ERROR_CODES.DOCUMENT_TOO_LARGE },
        }),
      );
    reported = true;
  };
  const visit = (nodes: readonly SelectionNode[], depth: number, inside: readonly string[]): void => {
    for (const node of nodes) {
      if (reported) return;
      counts.nodes++;
      counts.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD && node.alias) counts.aliases++;
      if (depth > most.depth) return refuse(node, `The document is more than ${most.depth} fields deep`);
      if (counts.aliases > most.aliases) return refuse(node, `The document has more than ${most.aliases} aliases`);
      if (counts.directives > most.directives)
        return refuse(node, `The document has more than ${most.directives} directives`);
      if (counts.nodes > most.tokens)
        return refuse(
          node,
          `The document selects more than ${most.tokens} fields, its fragments counted wherever they are spread`,
        );
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const name = node.name.value;
        const fragment = fragments.get(name);
        if (fragment && !inside.includes(name)) visit(fragment.selectionSet.selections, depth, [...inside, name]);
      } else if (node.selectionSet) {
        visit(node.selectionSet.selections, node.kind === Kind.FIELD ? depth + 1 : depth, inside);
      }
    }
  };
  return {
    OperationDefinition(operation) {
      counts.directives += operation.directives?.length ?? 0;
      visit(operation.selectionSet.selections, 1, []);
    },
  };
};
