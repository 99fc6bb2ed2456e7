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

/** Refuses operations of a kind that the schema does not have; graphql-js would only notice when it runs them. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (!context.getSchema().getRootType(operation.operation))
      context.reportError(new GraphQLError(`There are no ${operation.operation}s here`, { nodes: [operation] }));
  },
});

/** Depth of the introspection query that tools send: a type within nine wrappers, of an argument of a field. */
const INTROSPECTION_DEPTH = 15;

/**
 * Refuses documents that are too deep, have too many aliases or too many directives, before anything runs.
 *
 * Fragments count wherever they are spread, so that none can hide its size; a fragment that spreads itself is refused by
 * another rule, and counts once here. Introspection may go as deep as the standard query of tools does; how often it may
 * turn in circles is bounded by graphql-js.
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
  const visit = (nodes: readonly SelectionNode[], depth: number, inside: readonly string[], deepest: number): void => {
    for (const node of nodes) {
      if (reported) return;
      counts.nodes++;
      counts.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD && node.alias) counts.aliases++;
      if (depth > deepest) return refuse(node, `The document is more than ${deepest} fields deep`);
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
        if (fragment && !inside.includes(name))
          visit(fragment.selectionSet.selections, depth, [...inside, name], deepest);
      } else if (node.selectionSet) {
        const isField = node.kind === Kind.FIELD;
        const isIntrospection = isField && node.name.value.startsWith("__");
        visit(
          node.selectionSet.selections,
          isField ? depth + 1 : depth,
          inside,
          isIntrospection ? INTROSPECTION_DEPTH : deepest,
        );
      }
    }
  };
  return {
    OperationDefinition(operation) {
      counts.directives += operation.directives?.length ?? 0;
      visit(operation.selectionSet.selections, 1, [], most.depth);
    },
  };
};
