import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Context } from "../access/context.ts";
import type { Log } from "../lib/log.ts";
import { documentLimits } from "./document-limits.ts";

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
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.document.tokens },
    validationRules: [documentLimits],
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

/** Errors that were meant for the client pass; any other is logged under an id and hidden behind it. */
function readableError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
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
