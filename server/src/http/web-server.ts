import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { Context, Notify, SignInWays, Site, SyncSwitch } from "../access/context.ts";
import type { GuardedDatabase } from "../access/guarded-database.ts";
import { checkRoutes } from "../access/route-access.ts";
import { VISITOR, type Viewer } from "../access/viewer.ts";
import type { ContentVersion } from "../db/content-version.ts";
import { createApiServer } from "../graphql/api-server.ts";
import type { ApiSchema } from "../graphql/build-api-schema.ts";
import { documentCosts } from "../graphql/document-cost.ts";
import type { Log } from "../lib/log.ts";
import type { Auth } from "../modules/accounts/auth.ts";
import { loadViewer, viewerOf as readerOf } from "../modules/accounts/viewer-loader.ts";
import { viewerOfKey } from "../modules/api-tokens/token-viewer.ts";
import { holderOfKey, stopDigests } from "../modules/digest/unsubscribe.ts";
import { userOfFeedKey } from "../modules/feeds/feed-token-service.ts";
import { ownSubject } from "../modules/feeds/find-feed.ts";
import { answerEndpoint, codebookEndpoint, searchEndpoint } from "./answer-endpoint.ts";
import { asker } from "./asker.ts";
import { authEndpoint } from "./auth-endpoint.ts";
import { citationEndpoint } from "./citation-endpoint.ts";
import { clientAddress } from "./client-address.ts";
import { comparisonEndpoint } from "./comparison-endpoint.ts";
import { type CostBounds, costLimits } from "./cost-limits.ts";
import { exportEndpoint } from "./export-endpoint.ts";
import { feedEndpoint } from "./feed-endpoint.ts";
import { graphqlEndpoint } from "./graphql-endpoint.ts";
import { notFoundPage } from "./list-html.ts";
import { pages } from "./pages.ts";
import { ClientGone } from "./read-body.ts";
import { registeredRoutes } from "./registered-routes.ts";
import { ResponseCache } from "./response-cache.ts";
import { takeOutEndpoint } from "./take-out-endpoint.ts";

export interface WebServerParts {
  api: ApiSchema;
  auth: Auth;
  database: GuardedDatabase;
  contentVersion: ContentVersion;
  sync?: SyncSwitch;
  signIn?: SignInWays;
  notify?: Notify;
  /** See Context. */
  address?: string;
  site?: Site;
  clientFolder: string;
  publicUrl?: string;
  log: Log;
  /** How much may be asked of /graphql; the product's own unless told, for tests and benches. Null: nothing is counted. */
  costs?: CostBounds | null;
  /** See authEndpoint; for tests. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

export interface WebServer {
  server: Server;
  close(): Promise<void>;
}

/**
 * Everything that answers over HTTP, on one port: /graphql, /api/auth/*, /api/account/take-out, /livez, /readyz, /export/*, /feeds/*, the client's files and the pages.
 * Each route has its rule in access/route-access.ts.
 *
 * @throws RouteAccessError for a route without a rule, and a rule without a route.
 */
export async function createWebServer(parts: WebServerParts): Promise<WebServer> {
  const { api, auth, log } = parts;
  const { pool, orm, reading } = parts.database;
  const visitors = reading.of(VISITOR);
  const apiServer = createApiServer(api.schema, log);
  await apiServer.start();
  const cache = new ResponseCache(parts.contentVersion);
  const contextOf = (viewer: Viewer): Context => ({
    viewer,
    db: reading.of(viewer),
    orm,
    sync: parts.sync,
    signIn: parts.signIn,
    notify: parts.notify,
    address: parts.address,
    site: parts.site,
  });
  const viewerOf = (request: IncomingMessage) => loadViewer(auth, pool, request.headers);
  const graphql = graphqlEndpoint({
    server: apiServer,
    cache,
    viewerOf,
    viewerOfKey: (key) => viewerOfKey(pool, key),
    addressOf: (request) => clientAddress(auth, request),
    costOf: documentCosts(api.schema),
    costs: parts.costs === null ? null : costLimits(parts.costs),
    contextOf,
  });

  const app = express();
  app.disable("x-powered-by");
  app.use(securityHeaders(parts.publicUrl));
  const accounts = authEndpoint(auth, parts.wait);
  app.route("/api/auth/{*path}").get(accounts).post(accounts);
  app.get("/api/account/take-out", takeOutEndpoint(pool, viewerOf));
  app.get("/livez", (_, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", async (_, response) => {
    const isReady = await pool.query("select 1").then(
      () => true,
      () => false,
    );
    response
      .status(isReady ? 200 : 503)
      .type("text")
      .send(isReady ? "ok\n" : "the database does not answer\n");
  });
  app.all("/api/{*path}", (_, response) => void response.status(404).json({ error: "There is no such route" }));
  app.use(compression());
  app.get("/export/codebook.:format", codebookEndpoint());
  app.get("/export/answer.:format", answerEndpoint(visitors));
  app.get("/export/search.:format", searchEndpoint(visitors));
  app.get("/export/comparison.:format", comparisonEndpoint(visitors, asker(api.schema, contextOf)));
  app.get("/orders/:number/cite.:format", citationEndpoint(visitors));
  app.get("/export/:file", exportEndpoint(visitors, cache));
  const origin = (request: Request) => parts.publicUrl?.replace(/\/$/, "") ?? `http://${hostOf(request)}`;
  const ownFeed = async (key: string) => {
    const userId = await userOfFeedKey(pool, key);
    return userId && ownSubject(reading.of(await readerOf(pool, userId)), userId);
  };
  const feeds = feedEndpoint({ visitors, ownOf: async (key) => (await ownFeed(key)) || null, cache, origin });
  app.get(["/feeds/:file", "/feeds/:kind/:file"], feeds);
  app.use(
    pages({
      schema: api.schema,
      contextOf,
      viewerOf,
      cache,
      clientFolder: parts.clientFolder,
      glossary: parts.site?.glossary ?? [],
      origin,
      digests: {
        holderOf: (key) => holderOfKey(pool, key),
        stop: (key) => stopDigests(pool, orm, key),
      },
    }),
  );
  app.use((error: Error & { status?: number }, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    // Paths that cannot be decoded and the like carry a status below 500: the client's fault, and no news for the log.
    const status = error.status && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error, url: request.url }, "a page could not be made");
    response
      .status(status)
      .type("text")
      .send(
        status === 500
          ? "Something went wrong on our side. Try again in a moment.\n"
          : `${notFoundPage("this address").title}\n`,
      );
  });

  checkRoutes([GRAPHQL_ROUTE, ...registeredRoutes(app)]);

  const server = createServer((request, response) => {
    if (isGraphql(request)) {
      response.setHeader("x-content-type-options", "nosniff");
      graphql(request, response).catch((error) => failed(error, response, log));
    } else {
      app(request, response);
    }
  });
  return {
    server,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5_000).unref();
      });
      await apiServer.stop();
    },
  };
}

/** Answered before the application is asked. */
const GRAPHQL_ROUTE = "ALL /graphql";

function isGraphql({ url = "" }: IncomingMessage): boolean {
  return url === "/graphql" || url.startsWith("/graphql?");
}

function failed(error: unknown, response: ServerResponse, log: Log): void {
  if (error instanceof ClientGone) return;
  log.error({ err: error }, "a GraphQL request could not be answered");
  if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
  response.end(
    '{"errors":[{"message":"Something went wrong on our side. Try again in a moment.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
  );
}

/** Without PUBLIC_URL, the host by which the reader came; anything but a plain host and port falls back to localhost. */
function hostOf(request: Request): string {
  const host = request.headers.host ?? "";
  return /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(host) ? host : "localhost";
}

function securityHeaders(publicUrl: string | undefined) {
  const isHttps = publicUrl?.startsWith("https:") ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        // Those of the API explorer's editor lie in its style sheet.
        "font-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginEmbedderPolicy: false,
  });
}
