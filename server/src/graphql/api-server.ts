import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Context } from "../access/context.ts";
import type { Log } from "../lib/log.ts";
import { asGateway } from "./compiled-execution.ts";
import { documentLimits, knownOperations } from "./document-limits.ts";

export type ApiServer = ApolloServer<Context>;

const READABLE: ReadonlySet<string> = new Set<string>([
  ...Object.values(ERROR_CODES).filter((code) => code !== ERROR_CODES.INTERNAL),
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/**
 * Apollo Server over the guarded schema: no landing page, no cache control (it doubles the cost of a request), no batching,
 * documents bounded, and errors that tell a stranger nothing but what they can mend.
 */
export function createApiServer(schema: GraphQLSchema, log: Log): ApiServer {
  return new ApolloServer<Context>({
    gateway: asGateway(schema),
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.document.tokens },
    validationRules: [documentLimits, knownOperations],
    // Nobody sends them; with them, a client's wrong hash would count as our fault.
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    formatError: (formatted, error) => readableError(formatted, error, log),
  });
}

/** Apollo puts its own code over the one of a validation rule, and the parser's limit of tokens has none. */
function isTooLarge(error: unknown): boolean {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return (
    original instanceof GraphQLError &&
    (original.extensions.code === ERROR_CODES.DOCUMENT_TOO_LARGE || /tokens\. Parsing aborted/.test(original.message))
  );
}

/** Errors that were meant for the client pass; any other is logged under an id and hidden behind it. */
function readableError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  if (isTooLarge(error))
    return { ...formatted, extensions: { ...formatted.extensions, code: ERROR_CODES.DOCUMENT_TOO_LARGE } };
  const code = formatted.extensions?.code;
  if (typeof code === "string" && READABLE.has(code)) return formatted;
  const requestId = randomUUID();
  log.error({ err: unwrapResolverError(error), path: formatted.path, requestId }, "a field could not be resolved");
  return {
    message: "Something went wrong on our side. The rest of the answer is complete.",
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: ERROR_CODES.INTERNAL, requestId },
  };
}
