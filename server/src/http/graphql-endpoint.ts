import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap } from "@apollo/server";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { Context } from "../access/context.ts";
import { VISITOR, type Viewer } from "../access/viewer.ts";
import type { ApiServer } from "../graphql/api-server.ts";
import type { DocumentCosts } from "../graphql/document-cost.ts";
import { mayHaveSession } from "../modules/accounts/viewer-loader.ts";
import { keyOf } from "../modules/api-tokens/token-viewer.ts";
import type { CostLimits } from "./cost-limits.ts";
import { readBody } from "./read-body.ts";
import { type ResponseCache, requestKey } from "./response-cache.ts";

export interface GraphqlEndpointParts {
  server: ApiServer;
  cache: ResponseCache;
  viewerOf(request: IncomingMessage): Promise<Viewer>;
  /** The owner of a token's key, as far as it reaches; null when it is not good. */
  viewerOfKey(key: string): Promise<Viewer | null>;
  addressOf(request: IncomingMessage): string;
  costOf: DocumentCosts;
  /** Null: nothing is counted. */
  costs: CostLimits | null;
  contextOf(viewer: Viewer): Context;
}

const JSON_TYPE = "application/json; charset=utf-8";

/** All that Apollo reads: the rest of a browser's dozen would be copied for nothing. */
const HEADERS_FOR_APOLLO = ["content-type", "x-apollo-operation-name", "apollo-require-preflight"];

/**
 * Usual `accept` headers, and what Apollo would answer to each; Apollo parses the header twice a request. Any other is left
 * for Apollo to negotiate.
 */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ["*/*", JSON_TYPE],
  ["application/json", JSON_TYPE],
  ["application/graphql-response+json,application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
]);

/**
 * Answers /graphql straight from node's request, in front of Express: visitors' queries from the cache where they can be,
 * everything else through Apollo.
 *
 * A visitor's answer is shared only when it is a query's, complete and without an error; whoever has a session or a token is always
 * answered anew, with `no-store`. What is not answered from the cache is counted by its cost, which headers tell.
 */
export function graphqlEndpoint(parts: GraphqlEndpointParts) {
  const { server, cache, viewerOf, contextOf } = parts;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? "GET";
    const search = searchOf(request.url ?? "/");
    const body = method === "POST" ? await readBody(request, LIMITS.document.bytes) : Buffer.alloc(0);
    if (body === null || search.length > LIMITS.document.bytes)
      return refuse(response, 413, `A request may have ${LIMITS.document.bytes} bytes`);

    const hasToken = request.headers.authorization !== undefined;
    const isVisitor = !hasToken && !mayHaveSession(request.headers);
    const key = isVisitor
      ? requestKey(
          method,
          search,
          request.headers["content-type"] ?? "",
          request.headers.accept ?? "",
          request.headers["x-apollo-operation-name"] ? "op" : "",
          request.headers["apollo-require-preflight"] ? "pre" : "",
          body,
        )
      : null;
    const cached = key ? cache.get(key) : null;
    if (cached) return send(response, cached.status, cached.headers, cached.body);

    let parsed: unknown;
    if (method === "POST") {
      if (!request.headers["content-type"]?.toLowerCase().includes("application/json"))
        return refuse(response, 415, 'POST a JSON body, with the header "content-type: application/json"');
      try {
        parsed = JSON.parse(body.toString("utf8"));
      } catch {
        return refuse(response, 400, "The body is not valid JSON");
      }
    }
    const viewer = hasToken ? await viewerOfToken(request, parts) : isVisitor ? VISITOR : await viewerOf(request);
    if (!viewer)
      return refuse(response, 401, BAD_TOKEN, { "www-authenticate": 'Bearer realm="api", error="invalid_token"' });
    const counted = parts.costs && (await countCost(request, viewer, askedIn(parsed, search), parts, parts.costs));
    if (counted?.refusal) return refuse(response, counted.refusal.status, counted.refusal.message, counted.headers);
    const version = cache.version();
    const accept = request.headers.accept ?? "*/*";
    const contentType = CONTENT_TYPES.get(accept);
    const headers = new HeaderMap();
    for (const name of HEADERS_FOR_APOLLO) {
      const value = request.headers[name];
      if (value !== undefined) headers.set(name, String(value));
    }
    if (!contentType) headers.set("accept", accept);
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search, body: parsed },
      context: async () => contextOf(viewer),
    });
    if (answer.body.kind !== "complete") return refuse(response, 406, "Incremental delivery is not supported");
    const status = answer.status ?? 200;
    const sent = Buffer.from(answer.body.string);
    const sentHeaders: Record<string, string> = {
      "content-type": contentType ?? answer.headers.get("content-type") ?? JSON_TYPE,
      "cache-control": "no-store",
    };
    const allow = answer.headers.get("allow");
    if (allow) sentHeaders.allow = allow;
    if (key && status === 200 && isShareable(parsed, sent))
      cache.set(key, version, { status, headers: sentHeaders, body: sent });
    send(response, status, { ...sentHeaders, ...counted?.headers }, sent);
  };
}

const BAD_TOKEN =
  "The token in the authorization header is not good: it is mistyped, revoked or at its end. Make one on the page of your account.";

async function viewerOfToken(request: IncomingMessage, { viewerOfKey }: GraphqlEndpointParts): Promise<Viewer | null> {
  const key = keyOf(request.headers);
  return key ? viewerOfKey(key) : null;
}

function countCost(
  request: IncomingMessage,
  { userId }: Viewer,
  { query, operationName, variables }: ReturnType<typeof askedIn>,
  { addressOf, costOf }: GraphqlEndpointParts,
  costs: CostLimits,
) {
  return costs.spend({ userId, address: userId ? "" : addressOf(request) }, costOf(query, operationName, variables));
}

/** What is asked for, as far as its cost goes; whatever is wrong with it, Apollo says. */
function askedIn(parsed: unknown, search: string) {
  const params = parsed === undefined ? new URLSearchParams(search) : null;
  const asked = params ? Object.fromEntries(params) : ((parsed ?? {}) as Record<string, unknown>);
  const { query, operationName } = asked;
  return {
    query: typeof query === "string" ? query : "",
    operationName: typeof operationName === "string" ? operationName : null,
    variables: params ? variablesIn(params) : isRecord(asked.variables) ? asked.variables : {},
  };
}

function variablesIn(params: URLSearchParams): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(params.get("variables") ?? "{}");
    return isRecord(variables) ? variables : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function searchOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

/** Only a complete answer to a query; a mutation, or an answer with an error (Apollo puts errors first), is computed each time. */
function isShareable(request: unknown, body: Buffer): boolean {
  const query = (request as { query?: unknown } | undefined)?.query;
  return (
    typeof query === "string" &&
    !/\b(?:mutation|subscription)\b/.test(query) &&
    body.subarray(0, 8).equals(Buffer.from('{"data":'))
  );
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: Buffer): void {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(body);
}

const CODES: Record<number, string> = {
  401: ERROR_CODES.NOT_SIGNED_IN,
  413: ERROR_CODES.DOCUMENT_TOO_LARGE,
  429: ERROR_CODES.TOO_MANY_REQUESTS,
};

function refuse(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}): void {
  const body = Buffer.from(
    JSON.stringify({
      errors: [{ message, extensions: { code: CODES[status] ?? "BAD_REQUEST" } }],
    }),
  );
  send(
    response,
    status,
    {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      connection: status === 413 ? "close" : "keep-alive",
      ...headers,
    },
    body,
  );
}
