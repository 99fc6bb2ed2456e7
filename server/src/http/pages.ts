import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { BROWSE_KINDS } from "@executive-disorder/shared/browse-kinds";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { orderFilter, orderVariables, parseOrderSearch } from "@executive-disorder/shared/order-search";
import express, { type Request, type Response, Router } from "express";
import { execute, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../access/context.ts";
import { VISITOR, type Viewer } from "../access/viewer.ts";
import { mayHaveSession } from "../modules/accounts/viewer-loader.ts";
import { type BrowseForHtml, browseDocument, browsePage, indexDocument, indexPage } from "./browse-html.ts";
import { COVERAGE_HTML_DOCUMENT, type CoverageForHtml, coveragePage } from "./coverage-html.ts";
import { type PageParts, renderPage } from "./html.ts";
import {
  formPage,
  homePage,
  LIST_HTML_DOCUMENT,
  type ListForHtml,
  notFoundPage,
  ORDERS_HTML_DOCUMENT,
  type OrdersForHtml,
  ordersPage,
  searchForm,
} from "./list-html.ts";
import { ORDER_HTML_DOCUMENT, type OrderForHtml, orderPage } from "./order-html.ts";
import { type ResponseCache, requestKey } from "./response-cache.ts";
import { SEARCH_HTML_DOCUMENT, type SearchForHtml, searchPage } from "./search-html.ts";
import { TEXT_HTML_DOCUMENT, type TextForHtml, textPage } from "./text-html.ts";

export interface PagesParts {
  schema: GraphQLSchema;
  contextOf(viewer: Viewer): Context;
  viewerOf(request: IncomingMessage): Promise<Viewer>;
  cache: ResponseCache;
  clientFolder: string;
  origin(request: Request): string;
}

const FORMS: Record<string, string> = {
  "/profile": "What you read, and in whose words",
  "/welcome": "Welcome",
  "/sign-in": "Sign in",
  "/sign-up": "Create an account",
};

/**
 * The pages as HTML: the client's shell with head, readable text and first data in it. Every text of an order in it is what a
 * visitor may read, whoever asks; a signed-in reader's page holds who they are besides, and is never kept.
 */
export function pages(parts: PagesParts): Router {
  const { clientFolder, cache } = parts;
  const client = clientBuild(clientFolder);
  const ask = asker(parts);

  const answer = (make: (request: Request) => Promise<PageParts>) => async (request: Request, response: Response) => {
    const isPersonal = mayHaveSession(request.headers);
    const origin = parts.origin(request);
    const { shell, madeAt } = client();
    const key = requestKey(origin, request.originalUrl, isPersonal ? "personal" : "visitor", String(madeAt));
    let kept = isPersonal ? null : cache.get(key);
    if (!kept) {
      const version = cache.version();
      const page = await make(request);
      if (isPersonal) page.results = await viewersOwn(request);
      const body = Buffer.from(renderPage(shell, origin, page, isPersonal));
      kept = {
        status: page.status,
        headers: { etag: `"${createHash("sha1").update(body).digest("base64url")}"` },
        body,
      };
      if (!isPersonal) cache.set(key, version, kept);
    }
    response.status(kept.status).set({
      "content-type": "text/html; charset=utf-8",
      vary: "Cookie",
      "cache-control": isPersonal ? "private, no-store" : "public, max-age=0, must-revalidate",
      ...kept.headers,
    });
    response.send(kept.body);
  };

  const router = Router({ caseSensitive: false, strict: false });
  // The bare shell is no page.
  router.get("/index.html", (_, response) => response.redirect(301, "/"));
  router.use(
    express.static(clientFolder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) =>
        response.setHeader(
          "cache-control",
          /[/\\]assets[/\\]/.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        ),
    }),
  );
  router.get(
    ["/assets/{*path}", "/fonts/{*path}"],
    (_, response) => void response.status(404).type("text").send("Not found\n"),
  );
  router.get(["/eo/:number", "/executive-order/:number", "/executive-orders/:number"], (request, response, next) =>
    redirect(request, response, next),
  );
  router.get(
    "/orders/:number",
    (request, response, next) => redirect(request, response, next),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: OrderForHtml | null }>(ORDER_HTML_DOCUMENT, { number });
      if (!order) return notFoundPage(request.path);
      const page = orderPage(order, parts.origin(request));
      return {
        ...page,
        isIndexed: Object.keys(request.query).length === 0,
        results: await firstData(client().documents.orderPage, { number: order.number }),
      };
    }),
  );
  router.get(
    "/orders/:number/text",
    (request, response, next) => redirect(request, response, next, "/text"),
    answer(async (request) => {
      const number = String(request.params.number);
      const { order } = await ask<{ order: TextForHtml | null }>(TEXT_HTML_DOCUMENT, { number });
      if (!order) return notFoundPage(request.path);
      return { ...textPage(order), results: await firstData(client().documents.orderText, { number: order.number }) };
    }),
  );
  router.get(
    "/orders",
    answer(async (request) => {
      const search = parseOrderSearch(new URL(request.originalUrl, "http://host").searchParams);
      const variables = orderVariables(search);
      const list = await ask<OrdersForHtml>(ORDERS_HTML_DOCUMENT, { first: 20, ...variables });
      return {
        ...ordersPage(list, search, Object.keys(request.query).length > 0),
        results: await firstData(client().documents.orders, variables),
      };
    }),
  );
  router.get(
    "/search",
    (request, response, next) => toOrder(request, response, next),
    answer(async (request) => {
      const { text, ...filter } = orderFilter(
        parseOrderSearch(new URL(request.originalUrl, "http://host").searchParams),
      );
      if (!text) return { ...formPage("Search", "/search"), text: searchForm() };
      const variables = { text, ...(Object.keys(filter).length > 0 && { filter }) };
      return {
        ...searchPage(text, await ask<SearchForHtml>(SEARCH_HTML_DOCUMENT, variables)),
        results: await firstData(client().documents.search, variables),
      };
    }),
  );
  router.get(
    "/",
    answer(async () => ({
      ...homePage(await ask<ListForHtml>(LIST_HTML_DOCUMENT, { first: 10 })),
      results: await firstData(client().documents.home, {}),
    })),
  );
  for (const kind of BROWSE_KINDS) {
    const [index, one] = [indexDocument(kind), browseDocument(kind)];
    router.get(
      `/${kind}`,
      answer(async () => ({ ...indexPage(kind, await ask(index, {})), results: await firstData(undefined, {}) })),
    );
    router.get(
      `/${kind}/:slug`,
      answer(async (request) => {
        const found = await ask<BrowseForHtml>(one, { slug: String(request.params.slug) });
        if (!found.item) return notFoundPage(request.path);
        return { ...browsePage(kind, found.item, found), results: await firstData(undefined, {}) };
      }),
    );
  }
  router.get(
    "/coverage",
    answer(async () => ({
      ...coveragePage(await ask<CoverageForHtml>(COVERAGE_HTML_DOCUMENT, {})),
      results: await firstData(undefined, {}),
    })),
  );
  for (const [path, name] of Object.entries(FORMS))
    router.get(
      path,
      answer(async () => formPage(name, path)),
    );
  // "/14060", "/EO 14060", "/14,060"
  router.get("/:number", (request, response, next) => redirect(request, response, next));
  router.get(
    "/{*path}",
    answer(async (request) => notFoundPage(request.path)),
  );
  return router;

  /** Who the reader is, so that the client can ask for their order page at once. Nothing else of a personal page is sent ahead. */
  async function viewersOwn(request: Request): Promise<PageParts["results"]> {
    const document = client().documents.viewer;
    const viewer = await parts.viewerOf(request);
    return document ? [{ document, variables: {}, data: await ask(document, {}, viewer) }] : [];
  }

  async function firstData(
    document: string | undefined,
    variables: Record<string, unknown>,
  ): Promise<PageParts["results"]> {
    const asked = [
      { document: client().documents.viewer, variables: {} },
      { document, variables },
    ];
    return Promise.all(
      asked.flatMap(({ document, variables }) =>
        document ? [ask(document, variables).then((data) => ({ document, variables, data }))] : [],
      ),
    );
  }
}

/** To the canonical address of the order that the path names, or of its page `below` that, when it is another one. */
function redirect(request: Request, response: Response, next: () => void, below = ""): void {
  const number = parseOrderNumber(String(request.params.number));
  if (!number || request.path === `/orders/${number}${below}`) return next();
  const query = request.originalUrl.includes("?") ? request.originalUrl.slice(request.originalUrl.indexOf("?")) : "";
  response.redirect(301, `/orders/${number}${below}${query}`);
}

/** A search for nothing but an order number leads to the order. */
function toOrder(request: Request, response: Response, next: () => void): void {
  const number = parseOrderNumber(String(request.query.q ?? ""));
  if (!number) return next();
  response.redirect(302, `/orders/${number}`);
}

interface ClientBuild {
  /** index.html, with its markers. */
  shell: string;
  /** The documents that the client sends first, as its build printed them. */
  documents: {
    viewer?: string;
    orderPage?: string;
    orderText?: string;
    home?: string;
    orders?: string;
    search?: string;
  };
  madeAt: number;
}

/** The client as it was built last: a build under a running server counts at the next page. */
function clientBuild(folder: string): () => ClientBuild {
  const nothing = '<!doctype html><html lang="en"><head><!--head--></head><body><!--page--></body></html>';
  let build: ClientBuild = { shell: nothing, documents: {}, madeAt: 0 };
  return () => {
    const madeAt = statSync(join(folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (madeAt === build.madeAt) return build;
    const documents = join(folder, "documents.json");
    build = {
      shell: readFileSync(join(folder, "index.html"), "utf8"),
      documents: existsSync(documents) ? JSON.parse(readFileSync(documents, "utf8")) : {},
      madeAt,
    };
    return build;
  };
}

function asker({ schema, contextOf }: PagesParts) {
  const parsed = new Map<string, ReturnType<typeof parse>>();
  return async <T>(document: string, variableValues: Record<string, unknown>, viewer = VISITOR): Promise<T> => {
    let ast = parsed.get(document);
    if (!ast) {
      ast = parse(document);
      parsed.set(document, ast);
    }
    const result = await execute({ schema, document: ast, variableValues, contextValue: contextOf(viewer) });
    const error = result.errors?.[0];
    // What the address asks for cannot be: the client's fault.
    if (error?.extensions.code === ERROR_CODES.BAD_INPUT)
      throw Object.assign(new Error(error.message), { status: 400 });
    if (error) throw error.originalError ?? error;
    return result.data as T;
  };
}
