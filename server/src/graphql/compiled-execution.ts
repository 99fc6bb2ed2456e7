import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";

/** A document that is asked for more often is compiled: compiling costs about what validating it did. */
const USES_BEFORE_COMPILING = 2;
const MOST_KEPT = 200;

interface Kept {
  uses: number;
  /** Null: it cannot be compiled, and is executed as it stands. */
  query?: CompiledQuery["query"] | null;
}

export interface Execution {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown>;
  context: unknown;
}

/**
 * Executes by compiled functions the queries that are asked for again and again, and all else by graphql itself.
 *
 * Every field keeps its resolver, guards and all; only the walk over the document is compiled. An answer with an error in it,
 * and variables that do not fit, are graphql's own: the query is then executed anew by graphql, so that no message, code or
 * place differs. Mutations are never compiled, and so never run twice.
 */
export function compiledExecution(schema: GraphQLSchema, usesBeforeCompiling = USES_BEFORE_COMPILING) {
  const kept = new LRUCache<OperationDefinitionNode, Kept>({ max: MOST_KEPT });
  return async ({ document, operationName, variables = {}, context }: Execution): Promise<ExecutionResult> => {
    const plainly = () =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== "query") return plainly();
    const entry: Kept = kept.get(operation) ?? { uses: 0 };
    kept.set(operation, entry);
    if (entry.query === undefined && ++entry.uses > usesBeforeCompiling) {
      const compiled = hasDirectives(document) ? null : compileQuery(schema, document, operationName ?? undefined);
      entry.query = compiled && isCompiledQuery(compiled) ? compiled.query : null;
    }
    if (!entry.query) return plainly();
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return plainly();
    const result = await entry.query(undefined, context, variables);
    return result.errors ? plainly() : result;
  };
}

/** The compiler loses fields where @skip and @include stand in fragments that meet; such documents are never compiled. */
function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;

/** The execution in the form in which Apollo Server takes one that is not its own. */
export function asGateway(schema: GraphQLSchema): Gateway {
  const run = compiledExecution(schema);
  const executor: GatewayExecutor = ({ document, context, request }) =>
    run({
      document,
      operationName: request.operationName,
      variables: request.variables,
      context,
    }) as ReturnType<GatewayExecutor>;
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
